import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { article } from "./article.js";
import { fair } from "./fair.js";
import { liveBlog } from "./live-blog.js";
import { organisation } from "./organisation.js";
import { paywall } from "./paywall.js";
import { person } from "./person.js";
import { visit } from "./visit.js";

const FILE = new URL("findings.json", import.meta.url);
const NOW = "2026-11-24";

type Findings = { readonly [document: string]: { readonly [mistake: string]: readonly string[] } };

/** What is said of each mistake by the rule that it is there for, with what a program gets beside the words. */
const found: Findings = Object.fromEntries(
  [article, visit, fair, person, organisation, liveBlog, paywall].map(({ what, document, mutations }) => [
    what,
    Object.fromEntries(
      mutations.map(([mistake, change, code]) => {
        const broken = structuredClone(document);
        change(broken);
        const issues = check(broken, { now: NOW }).filter((issue) => issue.code === code);
        return [
          mistake,
          issues.map(({ severity, path, message, expected, suggestion, fix }) =>
            [`${severity} ${code} ${path}`, message, expected, suggestion, fix && JSON.stringify(fix)]
              .filter((said) => said !== undefined)
              .join(" | "),
          ),
        ];
      }),
    ),
  ]),
);
if (process.env.WRITE_FINDINGS) writeFileSync(FILE, `${JSON.stringify(found, undefined, 2)}\n`);
const kept = JSON.parse(readFileSync(FILE, "utf8")) as Findings;

describe("what is said of each mistake, word for word; where the new words are right: WRITE_FINDINGS=1", () => {
  describe.each(Object.entries(found))("%s", (what, findings) => {
    test.each(Object.entries(findings))("%s", (mistake, said) => {
      expect(said).toEqual(kept[what]?.[mistake]);
    });
  });

  test("and no more is kept", () => {
    const mistakes = (findings: Findings) =>
      Object.entries(findings).map(([what, said]) => [what, Object.keys(said)]);
    expect(mistakes(kept)).toEqual(mistakes(found));
  });
});
