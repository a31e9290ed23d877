import { describe, expect, test } from "vitest";
import { clip } from "../../../../src/cli/formats/clip.js";
import { html } from "../../../../src/cli/formats/html/html.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { visible } from "../../../../src/cli/terminal/visible.js";
import { OWN_PAYLOADS, payloads, suite } from "../../../suites/suites.js";
import { facts, summaryOf } from "../arbitrary-reports.js";
import { attribute, elementsOf, hasClass, textOf } from "./elements.js";
import { expectHarmless } from "./harmless.js";

/** A document that says the attack wherever a document can say anything. */
function reportOf(attack: string): DocumentReport {
  const lines = [{ number: 1, text: attack, cut: 1, isCutBehind: true }];
  return {
    input: attack,
    line: 1,
    issues: [
      {
        code: attack,
        severity: "error",
        message: attack,
        path: `/${attack}`,
        expected: attack,
        suggestion: attack,
        source: attack,
        fix: [
          { op: "replace", path: attack, value: attack },
          { op: "move", from: attack, path: attack },
        ],
        location: { line: 1, column: 3, offset: 2, length: 5 },
        excerpt: { lines, line: 1, column: 3, length: 5 },
      },
    ],
    picture: {
      things: [
        { type: attack, kind: "other", name: attack, isMain: true },
        { type: "Person", kind: "person", name: `https://a.example/${attack}`, isMain: false },
      ],
      links: [{ from: 0, to: 1, property: attack }],
      left: 0,
    },
  };
}

/** One page for so many attacks, as each page brings its style along. */
function pages(attacks: readonly string[]): readonly (readonly [attacks: readonly string[], page: string])[] {
  const all: (readonly [readonly string[], string])[] = [];
  for (let at = 0; at < attacks.length; at += 150) {
    const some = attacks.slice(at, at + 150);
    const given = some.map(reportOf);
    const formatter = html.formatter({
      ...facts,
      version: some[0] ?? "",
      schemaOrgRelease: some[1] ?? "",
      now: some[2] ?? "",
      describe: (code) => ({ finds: code, why: [code], see: [code] }),
    });
    for (const report of given) formatter.document(report);
    all.push([some, formatter.end(summaryOf(given, { shard: some[3] }))]);
  }
  return all;
}

function expectOnlyText(attacks: readonly string[], page: string): void {
  const all = elementsOf(page);
  expectHarmless(all);
  const said = (name: string) =>
    all.filter((element) => hasClass(element, name)).map((element) => textOf(element));
  const wanted = attacks.map((attack) => visible(clip(attack, 1_000)));
  expect(said("message")).toEqual(wanted);
  expect(
    all.filter((element) => hasClass(element, "finding")).map((element) => attribute(element, "data-code")),
  ).toEqual(attacks.map((attack) => visible(clip(attack, 300))));
}

describe("no text can become more than text", () => {
  test("of our own attacks", () => {
    for (const [attacks, page] of pages(OWN_PAYLOADS)) expectOnlyText(attacks, page);
  });

  const hasSuites = suite("xss-payloads/xss-payload-list.txt") !== undefined;
  test.skipIf(!hasSuites)("of the suites, which lie in ../shared", () => {
    const all = payloads();
    expect(all.length).toBeGreaterThan(5_000);
    for (const [attacks, page] of pages(all)) expectOnlyText(attacks, page);
  });
});
