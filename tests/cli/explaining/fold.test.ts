import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/cli/explaining/fold.js";

test("keeps every word, in lines that are as long as they may be (generated texts)", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "é", "-"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      fc.nat(4),
      (words, width, spaces) => {
        const indent = " ".repeat(spaces);
        const lines = fold(words.join(" "), width, indent).split("\n");
        expect(lines.map((line) => line.slice(spaces)).join(" ")).toBe(words.join(" "));
        lines.forEach((line, at) => {
          expect(line.startsWith(indent)).toBe(true);
          if (line.slice(spaces).includes(" ")) expect(line.length).toBeLessThanOrEqual(width);
          const [next] = lines[at + 1]?.slice(spaces).split(" ") ?? [];
          if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(width);
        });
      },
    ),
  );
});
