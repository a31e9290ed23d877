import { expect, test } from "vitest";
import { codeFrame } from "../../../../src/cli/formats/pretty/code-frame.js";
import { paint } from "../../../../src/cli/terminal/paint.js";

test("the mark is as wide as what it marks: tabs, escapes and wide characters", () => {
  for (const [marked, width] of [
    ["ab", 2],
    ["a\tb", 4],
    ["\u001b", 6],
    ["新聞", 4],
    ["e\u0301", 1],
  ] as const) {
    const text = `\t"${marked}" x`;
    const lines = [{ number: 1, text, cut: 0, isCutBehind: false }];
    const [, mark] = codeFrame({ lines, line: 1, column: 3, length: marked.length }, paint(false));
    expect(mark).toBe(`  |    ${"^".repeat(width)}`);
  }
});
