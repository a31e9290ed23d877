import { beforeAll, describe, expect, test } from "vitest";
import { BUDGET, BUDGETED, CONSUMERS, type Consumer, ConsumersFolder } from "./consumers.js";
import { COMPILERS, type CompilerVersion } from "./workspace.js";

const names = Object.keys(CONSUMERS) as Consumer[];
const figures: { [consumer: string]: { [version: string]: number } } = {};
let folder: ConsumersFolder;

beforeAll(() => {
  folder = new ConsumersFolder("instantiations", CONSUMERS);
  return () => {
    console.table(figures);
  };
});

describe.each(Object.keys(COMPILERS) as CompilerVersion[])("with TypeScript %s", (version) => {
  // The compilers agree to the last few: what is shown for comparison is measured with the quickest.
  const measured = names.filter((name) => BUDGETED.includes(name) || version === "7");

  test.each(measured)("%s costs at most 3,000 instantiations", (name) => {
    const cost = folder.costOf(name, version);
    figures[name] = { ...figures[name], [`TypeScript ${version}`]: cost };
    expect(cost).toBeGreaterThan(1000);
    expect(cost).toBeLessThanOrEqual(BUDGET);
  });
});
