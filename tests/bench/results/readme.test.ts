import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTables } from "./readme-tables.js";
import { ResultsTables } from "./results-tables.js";

const RESULTS = new URL("../RESULTS.md", import.meta.url);
const README = new URL("../../../README.md", import.meta.url);

test.skipIf(!existsSync(RESULTS))(
  "every figure of the README's comparison stands so in RESULTS.md; if not: npm run bench",
  () => {
    const readme = readFileSync(README, "utf8");
    const written = withTables(readme, readFileSync(RESULTS, "utf8"));
    expect(withoutPadding(written)).toBe(withoutPadding(readme));
  },
);

/** Cells of tables may be lined up or not. */
function withoutPadding(text: string): string {
  return text.replace(/ +\|/g, " |").replace(/\| +/g, "| ").replace(/-{3,}/g, "---");
}

test("a figure is found by its table, its name and its column", () => {
  const results = new ResultsTables(
    "# A\n\n## Speeds\n\n### Varied: 256\n\n|  | version | of the first |\n| --- | --- | --- |\n| a \\| b | 1.0.0 | 0.38 |\n",
  );
  expect(results.get("Varied:").cell("a | b", "of the first")).toBe("0.38");
  expect(() => results.get("Shuffled:")).toThrow("no table Shuffled:");
  expect(() => results.get("Varied").cell("c", "version")).toThrow("no version of c");
});
