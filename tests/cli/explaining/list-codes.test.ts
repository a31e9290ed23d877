import { expect, test } from "vitest";
import { ruleExplanations } from "../../../scripts/rule-explanations/rule-explanations.js";
import { listCodes } from "../../../src/cli/explaining/list-codes.js";
import { paint } from "../../../src/cli/terminal/paint.js";

const all = ruleExplanations();

test("lists every code once, by profile, within the width", () => {
  const text = listCodes(all, { paint: paint(false), width: 60 });
  for (const { code, severity } of all) {
    expect(text.split(`\n  ${code} · ${severity}\n`), code).toHaveLength(2);
  }
  expect(Array.from(text.matchAll(/^([a-z.]+)\n[A-Z]/gm), ([, profile]) => profile)).toEqual([
    "schema.org",
    "google",
    "news",
    "model",
    "reading",
    "graph",
    "check",
    "input",
    "fetch",
    "convert",
  ]);
  for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(60);
  expect(text).toMatch(/\nOne of them in full: newsgraph explain schema\.org\/context\n$/);
});
