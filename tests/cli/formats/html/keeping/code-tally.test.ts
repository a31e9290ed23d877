import { expect, test } from "vitest";
import { CodeTally } from "../../../../../src/cli/formats/html/keeping/code-tally.js";
import { issue } from "../given.js";

test("codes are counted by severity and by document, those with errors first, then the most frequent", () => {
  const tally = new CodeTally();
  const often = issue({ code: "news/often", severity: "info" });
  const grave = issue({ code: "news/grave", severity: "error" });
  const now = issue({ code: "news/now-and-then", severity: "info" });
  tally.add({ input: "a", issues: [often, now, often] });
  tally.add({ input: "b", issues: [] });
  tally.add({ input: "c", issues: [{ ...grave, severity: "warning" }, often, grave] });
  expect(tally.sorted()).toEqual([
    { code: "news/grave", counts: { error: 1, warning: 1, info: 0 }, total: 2, documents: 1 },
    { code: "news/often", counts: { error: 0, warning: 0, info: 3 }, total: 3, documents: 2 },
    { code: "news/now-and-then", counts: { error: 0, warning: 0, info: 1 }, total: 1, documents: 1 },
  ]);
  expect(tally.counts).toEqual({ error: 1, warning: 1, info: 4 });
});

test("codes without end are counted in the whole, but not one by one", () => {
  const tally = new CodeTally();
  for (let at = 0; at < 2_000; at++) tally.add({ input: "a", issues: [issue({ code: `own/${at}` })] });
  expect(tally.sorted().length).toBeLessThanOrEqual(500);
  expect(tally.counts.warning).toBe(2_000);
});
