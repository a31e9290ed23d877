import { describe, expect, test } from "vitest";
import { check, type Issue, rules } from "../../../src/check.js";
import { article } from "./article.js";
import { fair } from "./fair.js";
import { liveBlog } from "./live-blog.js";
import { organisation } from "./organisation.js";
import { paywall } from "./paywall.js";
import { person } from "./person.js";
import { visit } from "./visit.js";

const ALL = [article, visit, fair, person, organisation, liveBlog, paywall];
const NOW = "2026-11-24";

/** Each finding in one line, so that those of the valid document can be taken away. */
function linesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

test("there are at least 150 mistakes", () => {
  const { length } = ALL.flatMap(({ mutations }) => mutations);
  console.info(`${length} mistakes in ${ALL.length} documents`);
  expect(length).toBeGreaterThanOrEqual(150);
});

test("every rule that is on has a mistake that only it finds", () => {
  const codes = new Set(ALL.flatMap(({ mutations }) => mutations.map(([, , code]) => code)));
  const left = rules
    .filter(({ code, severity }) => severity !== "off" && !codes.has(code))
    .map(({ code }) => code);
  expect(left).toEqual([]);
});

describe.each(ALL.map(({ what, document, mutations }) => [what, document, mutations] as const))(
  "%s",
  (_, document, mutations) => {
    const valid = check(document, { now: NOW });

    test("has no error and no warning as it is", () => {
      expect(linesOf(valid.filter(({ severity }) => severity !== "info"))).toEqual([]);
    });

    test.each(mutations)("%s", (_what, change, code) => {
      const broken = structuredClone(document);
      change(broken);
      expect(broken).not.toEqual(document);
      const found = check(broken, { now: NOW });
      expect(found.map((issue) => issue.code)).toContain(code);
      // One mistake, one finding that weighs: what else is said is good to know at most.
      const before = new Set(linesOf(valid));
      const others = linesOf(found).filter(
        (line) => !before.has(line) && !line.startsWith("info ") && !line.includes(` ${code} `),
      );
      expect(others).toEqual([]);
    });

    test.each(mutations)("%s, as text, has a place", (_what, change, code) => {
      const broken = structuredClone(document);
      change(broken);
      const text = JSON.stringify(broken, undefined, 2);
      const issue = check(text, { now: NOW }).find((one) => one.code === code);
      expect(issue?.location?.line).toBeGreaterThanOrEqual(1);
      const { offset = -1, length = 0 } = issue?.location ?? {};
      expect(() => JSON.parse(text.slice(offset, offset + length))).not.toThrow();
    });
  },
);
