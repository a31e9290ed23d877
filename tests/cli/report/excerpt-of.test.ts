import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "../../../src/cli/report/excerpt-of.js";
import { lineIndex } from "../../../src/issue/line-index.js";

/** Lines as the library counts them. */
const linesOf = (text: string) => text.split(/\r\n|[\n\r]/);

const texts = fc
  .array(fc.constantFrom("a", "é", "\t", "\n", "\r", "\r\n", "😀", "x".repeat(90), "\u2028"), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(""));

test("has the line of the place, with up to three lines before and behind it, whatever ends them", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat({ max: 200 }), (text, anywhere, length) => {
      let offset = anywhere % (text.length + 1);
      // A place between the two characters of one line end is none.
      if (text[offset] === "\n" && text[offset - 1] === "\r") offset--;
      const place = lineIndex(text)(offset);
      const excerpt = excerptOf(text, { ...place, offset, length });
      const all = linesOf(text);
      const first = Math.max(1, place.line - 3);
      const last = Math.min(all.length, place.line + 3);
      expect(excerpt.lines.map(({ number }) => number)).toEqual(
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      for (const { number, text: shown, cut, isCutBehind } of excerpt.lines) {
        const whole = all[number - 1] ?? "";
        expect(whole.slice(cut, cut + shown.length)).toBe(shown);
        expect(isCutBehind).toBe(cut + shown.length < whole.length);
        expect(shown.length).toBeLessThanOrEqual(162);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }
      const own = excerpt.lines.find(({ number }) => number === place.line);
      const start = place.column - 1 - (own?.cut ?? 0);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(own?.text.length ?? 0);
      expect(excerpt.length).toBeGreaterThanOrEqual(1);
      expect(excerpt.length).toBeLessThanOrEqual(Math.max(1, length));
    }),
    { numRuns: 2000 },
  );
});

test("of a page on one line is a piece of it, with the place inside", () => {
  const text = `${"a".repeat(100_000)}WRONG${"b".repeat(100_000)}`;
  const [line, ...others] = excerptOf(text, { line: 1, column: 100_001, offset: 100_000, length: 5 }).lines;
  expect(others).toEqual([]);
  expect(line?.text).toBe(`${"a".repeat(40)}WRONG${"b".repeat(115)}`);
  expect(line).toMatchObject({ cut: 99_960, isCutBehind: true });
});
