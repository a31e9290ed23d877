import { expect, test } from "vitest";
import { interruptedError, networkError } from "../../../src/cli/fetching/network-error.js";

const failing = (code: string): Error => Object.assign(new Error(`connect ${code} 10.0.0.1:80`), { code });

test.each([
  ["ECONNREFUSED", "fetch/refused", "Check the host and the port."],
  ["EHOSTUNREACH", "fetch/unreachable", "Check the connection and the address."],
  ["ENETUNREACH", "fetch/unreachable", "Check the connection and the address."],
  ["ETIMEDOUT", "fetch/timeout", "Check the address, or try again later."],
  ["ECONNRESET", "fetch/interrupted", "Try again later, or save the page and check the file."],
  ["HPE_HEADER_OVERFLOW", "fetch/too-large", "Save the page and check the file."],
  ["HPE_INVALID_VERSION", "fetch/answer", "Check the port, or save the page and check the file."],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "fetch/encryption", "Check that the host has https at this port."],
  ["ENEW", "fetch/failed", "Save the page and check the file."],
])("%s before an answer is %s", (code, ours, advice) => {
  const { issue } = networkError(failing(code), "https://example.org/");
  expect(issue.code).toBe(ours);
  expect(issue.message).toContain("https://example.org/");
  expect(issue.message.endsWith(advice)).toBe(true);
  expect(issue.message).not.toContain("10.0.0.1");
});

test("errors of several addresses count as the first", () => {
  const all = Object.assign(new AggregateError([failing("ECONNREFUSED"), failing("ENETUNREACH")]), {
    code: "ECONNREFUSED",
  });
  expect(networkError(all, "x").issue.code).toBe("fetch/refused");
});

test.each(["ECONNRESET", "ETIMEDOUT", "ERR_STREAM_PREMATURE_CLOSE"])(
  "%s within a body is an interruption",
  (code) => {
    expect(interruptedError(failing(code), "https://example.org/").issue).toMatchObject({
      code: "fetch/interrupted",
      message: expect.stringMatching(
        /^https:\/\/example\.org\/ broke off before its content was complete\. Try again/,
      ),
    });
  },
);

test.each([
  ["thrown"],
  [undefined],
  [null],
  [{ code: 1 }],
  [new Error("x")],
  [Object.assign(new Error("x"), { code: 1 })],
])("whatever is thrown becomes an error of ours: %j", (thrown) => {
  expect(networkError(thrown, "x").issue.code).toBe("fetch/failed");
  expect(interruptedError(thrown, "x").issue.code).toBe("fetch/failed");
});
