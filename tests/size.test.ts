import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import * as check from "../src/check.js";
import * as config from "../src/config.js";
import * as dates from "../src/dates.js";
import * as html from "../src/html.js";
import * as main from "../src/index.js";
import * as jsonld from "../src/jsonld.js";
import { KB, NAME_BUDGETS, SCHEMAS_BUDGET, WRITER_BUDGET } from "./size-budgets.js";
import { type Bundle, bundle } from "./size-bundle.js";
import { SCHEMA_NAMES, SCHEMAS, WRITER, ZOD_ALONE, ZOD_PARTS } from "./size-consumers.js";
import { makeWorkspace, ROOT } from "./types/workspace.js";

const ENTRIES: { readonly [entry: string]: readonly string[] } = {
  newsgraph: Object.keys(main),
  "newsgraph/jsonld": Object.keys(jsonld),
  "newsgraph/html": Object.keys(html),
  "newsgraph/check": Object.keys(check),
  "newsgraph/config": Object.keys(config),
  "newsgraph/dates": Object.keys(dates),
};

const published = makeWorkspace("size");
const figures: { readonly what: string; readonly gzipped: number; readonly budget: number | undefined }[] =
  [];

function hold(what: string, gzipped: number, budget: number, { inputs }: Bundle): void {
  const heaviest = inputs.slice(0, 15).map(([file, bytes]) => `${bytes} ${file}`);
  expect(gzipped, `${what}, minified bytes by file:\n${heaviest.join("\n")}\n`).toBeLessThanOrEqual(budget);
}

beforeAll(async () => {
  const folder = join(published, "node_modules/newsgraph");
  const tsup = join(ROOT, "node_modules/tsup/dist/cli-default.js");
  await promisify(execFile)(process.execPath, [tsup, "--out-dir", join(folder, "dist"), "--silent"], {
    cwd: ROOT,
  });
  await cp(join(ROOT, "package.json"), join(folder, "package.json"));
  return () => {
    console.table(figures);
  };
});

describe.each([
  ["from the sources", undefined, undefined],
  ["from the published files", published, {}],
])("a consumer that only writes, %s", (from, folder, alias) => {
  test(`weighs at most ${WRITER_BUDGET / KB} KB gzipped, and holds no zod`, async () => {
    const writer = await bundle(WRITER, folder, alias);
    expect(writer.hasZod).toBe(false);
    figures.push({ what: `toJsonLd and jsonLdTag, ${from}`, gzipped: writer.gzipped, budget: WRITER_BUDGET });
    hold(`toJsonLd and jsonLdTag, ${from}`, writer.gzipped, WRITER_BUDGET, writer);
  });

  test("holds no zod with toJsonLd, fromJsonLd and entities of the main entry", async () => {
    const { hasZod, inputs } = await bundle(
      'export { toJsonLd, fromJsonLd, defineEntity, entities, NewsgraphError } from "newsgraph";',
      folder,
      alias,
    );
    expect(hasZod).toBe(false);
    expect(inputs.length).toBeGreaterThan(0);
  });

  test("would be seen to hold zod, if it did", async () => {
    const { hasZod } = await bundle('export { Article } from "newsgraph";', folder, alias);
    expect(hasZod).toBe(true);
  });
});

describe("the schemas", () => {
  test("use these parts of zod", () => {
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    const texts = files
      .filter((file) => file.endsWith("schema.ts"))
      .map((file) => readFileSync(join(ROOT, "src", file), "utf8"));
    const used = texts.flatMap((text) =>
      [...text.matchAll(/(?<!`)\bz\s*\.(\w+)\(/g)].map(([, part]) => part),
    );
    expect([...new Set(used)].sort()).toEqual(ZOD_PARTS);
  });

  test(`weigh at most ${SCHEMAS_BUDGET / KB} KB gzipped on top of those parts`, async () => {
    const [all, alone] = [await bundle(SCHEMAS), await bundle(ZOD_ALONE)];
    expect(SCHEMA_NAMES.length).toBeGreaterThan(40);
    figures.push({ what: "zod alone", gzipped: alone.gzipped, budget: undefined });
    const gzipped = all.gzipped - alone.gzipped;
    figures.push({ what: "all schemas, without zod", gzipped, budget: SCHEMAS_BUDGET });
    const own = all.inputs.filter(([file]) => file.startsWith("src/"));
    hold("all schemas, without zod", gzipped, SCHEMAS_BUDGET, { ...all, inputs: own });
  });
});

test.each([
  ["newsgraph, writing and `jsonLdTag`", WRITER],
  ["newsgraph, `Article` schema with zod", 'export { Article } from "newsgraph";'],
])("the README's figure for %s is true within 2 %", async (row, consumer) => {
  const line = readFileSync(join(ROOT, "README.md"), "utf8")
    .split("\n")
    .find((text) => text.includes(`| ${row} `));
  const stated = Number(line?.split("|").at(-2)?.replace(",", ""));
  const { gzipped } = await bundle(consumer);
  expect(Math.abs(stated - gzipped) / gzipped).toBeLessThan(0.02);
});

test("the vocabulary comes with newsgraph/check alone", async () => {
  const terms = "src/vocabulary/terms.generated.ts";
  for (const entry of Object.keys(ENTRIES)) {
    const { inputs } = await bundle(`export * from "${entry}";`);
    expect([entry, inputs.some(([file, bytes]) => file === terms && bytes > 0)]).toEqual([
      entry,
      entry === "newsgraph/check",
    ]);
  }
});

describe("one name from an entry stays in its budget", () => {
  test.each(Object.entries(ENTRIES))("%s", async (entry, names) => {
    const { "*": others = 0, ...budgets } = NAME_BUDGETS[entry] ?? {};
    expect(names).toEqual(expect.arrayContaining(Object.keys(budgets)));
    for (const name of names) {
      const one = await bundle(`export { ${name} } from "${entry}";`);
      const budget = budgets[name] ?? others;
      if (name in budgets) figures.push({ what: `${name} of ${entry}`, gzipped: one.gzipped, budget });
      hold(`${name} of ${entry}`, one.gzipped, budget, one);
    }
  });
});
