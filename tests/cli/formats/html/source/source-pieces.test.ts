import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptIssue } from "../../../../../src/cli/formats/html/keeping/kept-issue.js";
import { sourcePieces } from "../../../../../src/cli/formats/html/source/source-pieces.js";
import { excerptOf } from "../../../../../src/cli/report/excerpt-of.js";
import { issue, issueAt } from "../given.js";

const TEXT = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`).join("\n");

/** The findings at these places of a text, as `check` and the command line give them. */
function pieces(text: string, places: readonly (readonly [offset: number, length: number])[]) {
  return sourcePieces(
    places.map(([offset, length]) => {
      const before = text.slice(0, offset).split("\n");
      const location = { line: before.length, column: (before.at(-1) ?? "").length + 1, offset, length };
      return keptIssue(issue({ location, excerpt: excerptOf(text, location) }));
    }),
  );
}

describe("the lines of several findings", () => {
  test("are one listing, each line once and in order", () => {
    const all = sourcePieces(
      [issueAt(TEXT, 20, 1, 4), issueAt(TEXT, 6, 6, 1), issueAt(TEXT, 5, 1, 4)].map(keptIssue),
    );
    expect(all.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 17, 18, 19, 20, 21, 22, 23]);
    expect(
      all.filter(({ findings }) => findings.length > 0).map(({ number, findings }) => [number, findings]),
    ).toEqual([
      [5, [2]],
      [6, [1]],
      [20, [0]],
    ]);
    expect(all[4]?.marks).toEqual([{ severity: "warning", start: 5, end: 6 }]);
  });

  test("are none where no finding has a place", () => {
    expect(sourcePieces([keptIssue(issue())])).toEqual([]);
  });
});

describe("pieces of one long line", () => {
  const long = Array.from({ length: 400 }, (_, at) => `<${at}>`).join("");

  test("that overlap are one, others stay apart", () => {
    const all = pieces(long, [
      [100, 5],
      [200, 5],
      [1_500, 5],
    ]);
    expect(all).toHaveLength(2);
    for (const { cut, text, marks } of all) {
      expect(text).toBe(long.slice(cut, cut + text.length));
      expect(marks.length).toBeGreaterThan(0);
    }
    expect(all.map(({ isCutBehind }) => isCutBehind)).toEqual([true, true]);
  });

  test("show what the line has, and every finding once, at its place", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "{", '"', "\n", "😀", "é", " "),
      minLength: 1,
      maxLength: 900,
    });
    const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(300)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, places, (text, spots) => {
        const offsets = spots.map(
          ([where, length]) => [Math.floor(where * (text.length - 1)), length] as const,
        );
        const lines = text.split("\n");
        const all = pieces(text, offsets);
        for (const { number, cut, text: shown, isCutBehind } of all) {
          const line = lines[number - 1] ?? "";
          expect(shown).toBe(line.slice(cut, cut + shown.length));
          expect(isCutBehind).toBe(cut + shown.length < line.length);
        }
        for (const [at, piece] of all.entries()) {
          const next = all[at + 1];
          if (!next) continue;
          const isApart = piece.number < next.number || piece.cut + piece.text.length < next.cut;
          expect(isApart).toBe(true);
        }
        expect(all.flatMap(({ findings }) => findings).sort((a, b) => a - b)).toEqual(
          offsets.map((_, at) => at),
        );
        for (const { number, cut, marks, findings } of all) {
          findings.forEach((finding, at) => {
            const [offset = -1] = offsets[finding] ?? [];
            const start = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
            expect(start + cut + (marks[at]?.start ?? -1)).toBe(offset);
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
