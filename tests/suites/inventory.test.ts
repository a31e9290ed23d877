import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { SUITES } from "./inventory.js";

test.each(SUITES.map((suite) => [suite.name, suite] as const))(
  "%s has as many cases as it should, and tests that run them",
  (name, { cases, count, usedBy }) => {
    const found = count();
    if (found === undefined) console.info(`${name} is not here: its ${cases} cases are not run.`);
    else expect(found).toBe(cases);
    expect(usedBy.length).toBeGreaterThan(0);
    for (const path of usedBy) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  },
);
