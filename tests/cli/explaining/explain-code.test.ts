import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { ruleExplanations } from "../../../scripts/rule-explanations/rule-explanations.js";
import { explainCode } from "../../../src/cli/explaining/explain-code.js";
import type { Explanation } from "../../../src/cli/explaining/explanation.js";
import { paint } from "../../../src/cli/terminal/paint.js";

const plain = { paint: paint(false), width: 80 };
const all = ruleExplanations();

function explained(code: string): string {
  const one = all.find((explanation) => explanation.code === code);
  if (!one) throw new Error(`There is no code ${code}.`);
  return explainCode(one, plain);
}

test("a rule says what it finds, why, by examples, from where, and what can be done", () => {
  expect(explained("schema.org/date")).toMatchInlineSnapshot(`
    "schema.org/date · error · schema.org

    A date that does not exist, or is not written as ISO 8601 has it.

    \`20/09/2024\` is another day for other readers, and \`31 février\` none at all;
    search engines drop what they cannot read. A time without an offset is legal
    here: whether news can do without it is another rule's.

    Bad:
      { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2024-09-20T10:00:00+0100" }

    Good:
      { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2024-09-20T10:00:00+01:00" }

    Source:       https://schema.org/DateTime (verified 2026-11-24)
    Mend it:      newsgraph convert FILE --to page --fix, where that is certain
    Weigh it:     newsgraph check FILE --severity schema.org/date=info
    Leave it out: newsgraph check FILE --ignore schema.org/date
    "
  `);
});

test("a rule that has to be asked for says how", () => {
  const text = explained("schema.org/context-http");
  expect(text).toMatch(/^schema\.org\/context-http · off · schema\.org\n/);
  expect(text).toMatch(/Ask for it: +newsgraph check FILE --severity schema\.org\/context-http=info\n$/);
  expect(text).not.toContain("--ignore");
});

test("a rule that needs the moment says which its examples were checked at", () => {
  expect(explained("news/date-future")).toContain("Bad, checked at 2024-09-20:\n  {");
});

test("what cannot be left out does not say how", () => {
  expect(explained("fetch/timeout")).toBe(
    "fetch/timeout · error · fetch\n\nThe answer, or the rest of it, did not come in time.\n",
  );
  expect(explained("model/missing")).toContain("--ignore model/missing\n");
});

test("every one is of whole lines, within the width but for examples and commands, and colour adds nothing but colour", () => {
  for (const one of all) {
    const text = explainCode(one, plain);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\n\n\n| \n|undefined/);
    for (const line of text.split("\n")) {
      if (line.startsWith("  ") || /^(?:Source|Mend|Weigh|Leave|Ask)/.test(line)) continue;
      expect(line.length, line).toBeLessThanOrEqual(80);
    }
    const painted = explainCode(one, { ...plain, paint: paint(true) });
    expect(painted).not.toBe(text);
    expect(stripVTControlCharacters(painted)).toBe(text);
  }
});

test("nothing in an example reaches the terminal", () => {
  const one: Explanation = {
    code: "a/b",
    severity: "info",
    finds: "A.",
    why: [],
    see: [],
    examples: [{ isBad: true, text: "\u001b[2J\u202e\n\u0007" }],
    isMended: false,
    isWeighed: false,
  };
  expect(explainCode(one, plain)).toBe("a/b · info · a\n\nA.\n\nBad:\n  \\u001b[2J\\u202e\n  \\u0007\n");
});
