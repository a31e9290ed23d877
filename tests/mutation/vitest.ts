import {
  ASYMMETRIC_MATCHERS_OBJECT,
  addCustomEqualityTesters,
  chai,
  customMatchers,
  type ExpectStatic,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import fc from "fast-check";

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from "@vitest/runner";

// What "vitest" gives to a test file, without the process around it: the same functions, put together here.
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// Nobody reads what a mutant does to a large document; to print it takes longer than to find it.
chai.config.showDiff = false;

const asymmetric = (globalThis as unknown as { readonly [key: symbol]: object })[ASYMMETRIC_MATCHERS_OBJECT];

export const expect: ExpectStatic = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  asymmetric,
  { addEqualityTesters: addCustomEqualityTesters },
) as unknown as ExpectStatic;

expect.getState = () => getState(expect);
expect.setState = (state) => setState(state as never, expect);
setState({ assertionCalls: 0, isExpectingAssertions: false } as never, expect);
(chai.expect as unknown as { extend(expect: ExpectStatic, matchers: object): void }).extend(
  expect,
  customMatchers,
);

// The same generated things for every mutant, so that no verdict is by chance; one that fails is enough.
fc.configureGlobal({ seed: 20_261_125, endOnFailure: true });
