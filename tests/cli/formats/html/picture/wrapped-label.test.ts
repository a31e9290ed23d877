import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../../../../src/cli/formats/html/picture/text-width.js";
import { shortened, wrappedLabel } from "../../../../../src/cli/formats/html/picture/wrapped-label.js";
import { visible } from "../../../../../src/cli/terminal/visible.js";

test("a name is broken between words, and in long words", () => {
  expect(wrappedLabel("Amina Idrissi", 10, 100, 3)).toEqual(["Amina Idrissi"]);
  expect(wrappedLabel("Amina Idrissi", 10, 50, 3)).toEqual(["Amina", "Idrissi"]);
  expect(wrappedLabel("space-tech-expo-europe", 10, 100, 3)).toEqual(["space-tech-expo-", "europe"]);
  const [first = "", second = ""] = wrappedLabel("a".repeat(20), 10, 100, 3);
  expect(first.length).toBeGreaterThan(10);
  expect(first + second).toBe("a".repeat(20));
});

test("what has no room ends in a sign of it", () => {
  expect(wrappedLabel("one two three four five six", 10, 50, 2)).toEqual(["one two", "three f…"]);
  expect(shortened("a text", 10, 1_000)).toBe("a text");
  expect(shortened("aaaaaaaaaaaa", 10, 40)).toMatch(/^a+…$/);
});

test("no line is wider than its room or tears a character, and no text is lost but behind the sign", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "W", " ", "-", "é", "👩🏽‍🚀", "ر", "国", "\u202e", "/"),
    maxLength: 120,
  });
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 90, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (name, width, most) => {
        const lines = wrappedLabel(name, 13, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        const bare = (given: string) => given.replace(/\s+/g, "");
        const shown = bare(lines.join(""));
        if (shown.endsWith("…")) expect(bare(visible(name)).startsWith(shown.slice(0, -1))).toBe(true);
        else expect(shown).toBe(bare(visible(name)));
        for (const line of lines) expect(() => encodeURIComponent(line)).not.toThrow();
      },
    ),
    { numRuns: 1_000 },
  );
});
