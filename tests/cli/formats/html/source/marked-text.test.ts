import fc from "fast-check";
import { expect, test } from "vitest";
import { markedText } from "../../../../../src/cli/formats/html/source/marked-text.js";
import { visible } from "../../../../../src/cli/terminal/visible.js";
import { elementsOf, hasClass, textOf } from "../elements.js";

test("marks stand around what they mean, and the narrowest says the severity", () => {
  expect(
    markedText('{"a": "<b>"}', [
      { severity: "info", start: 0, end: 12 },
      { severity: "error", start: 6, end: 11 },
    ]).text,
  ).toBe(
    '<mark class="info">{&quot;a&quot;: </mark><mark class="error inside">&quot;&lt;b&gt;&quot;</mark><mark class="info">}</mark>',
  );
});

test("what has no width is a point", () => {
  expect(markedText("ab", [{ severity: "error", start: 2, end: 2 }]).text).toBe(
    'ab<mark class="error point"> </mark>',
  );
});

test("no character is torn, and the text stays what it is", () => {
  const text = fc.string({ unit: fc.constantFrom("😀", "a", "<", "\u202e", "\ud800", "é"), maxLength: 30 });
  const mark = fc.record({
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    start: fc.nat(40),
    end: fc.nat(40),
  });
  fc.assert(
    fc.property(text, fc.array(mark, { maxLength: 6 }), (line, given) => {
      const marks = given.map(({ severity, start, end }) => ({
        severity,
        start: Math.min(start, end, line.length),
        end: Math.min(Math.max(start, end), line.length),
      }));
      const all = elementsOf(`<body>${markedText(line, marks).text}`);
      const body = all.find(({ tagName }) => tagName === "body");
      const points = all.filter((element) => hasClass(element, "point")).length;
      expect(body && textOf(body).length).toBe(visible(line).length + points);
      if (points === 0) expect(body && textOf(body)).toBe(visible(line));
      const between = new Set([0]);
      for (const character of line) between.add(Math.max(...between) + character.length);
      // What begins in the middle of a character means the whole of it.
      const wide = marks.some(({ start, end }) => end > start || !between.has(start));
      expect(all.some((element) => element.tagName === "mark" && !hasClass(element, "point"))).toBe(wide);
    }),
    { numRuns: 1_000 },
  );
});
