import fc from "fast-check";
import { expect, test } from "vitest";
import { EditList } from "../../../../src/cli/converting/mending/edit-list.js";
import { applyEdits } from "../../../../src/json/edits.js";

test("takes what does not overlap, in the order of the text, and refuses what does (generated edits)", () => {
  const edit = fc.record({
    offset: fc.nat(30),
    length: fc.integer({ min: 1, max: 8 }),
    replacement: fc.constant(""),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const list = new EditList();
      const covered = new Set<number>();
      for (const one of edits) {
        const stretch = Array.from({ length: one.length }, (_, at) => one.offset + at);
        const isFree = stretch.every((at) => !covered.has(at));
        expect(list.take([one])).toBe(isFree);
        if (isFree) for (const at of stretch) covered.add(at);
      }
      expect(list.edits.map(({ offset }) => offset)).toEqual(
        list.edits.map(({ offset }) => offset).sort((a, b) => a - b),
      );
      expect(applyEdits("x".repeat(40), list.edits).text).toHaveLength(40 - covered.size);
    }),
  );
});
