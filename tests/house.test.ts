import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as newsgraph from "../src/index.js";
import { arbitraryThings } from "./arbitraries/index.js";
import { importCycle, MAY_IMPORT, wrongDirections } from "./house/directions.js";
import { LAWS } from "./house/laws.js";
import { readSources } from "./house/read-sources.js";
import { parseSource, type SourceFile } from "./house/source-file.js";

const sources = readSources();

/** The names of headings of any level. */
function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = ""]) =>
    heading.replaceAll("`", ""),
  );
}

test("the sources are read", () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
});

describe("every entity", () => {
  const entities = newsgraph.entities
    .filter(({ type }) => type !== "Agent")
    .map((entity) => [entity.type, entity] as const);

  test.each(entities)("%s has a mapping, a schema, and generated things in the tests", (type, entity) => {
    expect(Object.keys(entity.fields).length).toBeGreaterThan(0);
    expect(entity.schemaTypes.length).toBeGreaterThan(0);
    expect(Object.keys(arbitraryThings)).toContain(type);

    const schema = Object.entries(newsgraph).find(([name]) => name === type)?.[1];
    expect(schema).toHaveProperty("shape.type");
    // The schema has what the mapping has; the type and the id are the graph's.
    const {
      type: _,
      id: __,
      ...shape
    } = (schema as { readonly shape: { readonly [key: string]: unknown } }).shape;
    expect(Object.keys(shape).sort()).toEqual(Object.keys(entity.fields).sort());
  });

  test.each(entities)("%s has a section in the README", (type) => {
    expect(headings(readFileSync(new URL("../README.md", import.meta.url), "utf8"))).toContain(type);
  });

  test("and a folder of its own, with the mapping and the schema in two files", () => {
    for (const { type } of newsgraph.entities) {
      const folder = type.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
      const paths = sources.map(({ path }) => path);
      expect(paths).toContain(`entities/${folder}/${folder}.ts`);
      expect(paths).toContain(`entities/${folder}/schema.ts`);
    }
  });
});

describe("imports", () => {
  test("point downwards only", () => {
    expect(wrongDirections(sources)).toEqual([]);
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...new Set(sources.map(folderOf))].sort());
  });

  test("lead to the command line from nowhere else, and to what only Node has from nowhere but there", () => {
    const outside = sources.filter(({ path }) => !path.startsWith("cli/"));
    const wrong = outside.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.includes("/cli/") || from.startsWith("node:") || from === "tinyglobby")
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
    expect(outside.length).toBeLessThan(sources.length);
  });

  test("make no cycle", () => {
    expect(importCycle(sources)).toBeUndefined();
  });

  test("that point upwards or in a circle are found", () => {
    const up = parseSource("values/a.ts", 'import { b } from "../graph/b.js";');
    expect(wrongDirections([up])).toEqual(["values/a.ts imports graph/b.ts"]);
    const type = parseSource("html/a.ts", 'export type { B } from "../entities/b/b.js";');
    expect(wrongDirections([type])).toEqual(["html/a.ts imports entities/b/b.ts"]);
    const entry = parseSource("graph/a.ts", 'const b = await import("../index.js");');
    expect(wrongDirections([entry])).toEqual(["graph/a.ts imports index.ts"]);

    const circle = [
      parseSource("graph/a.ts", 'import { b } from "./b.js";'),
      parseSource("graph/b.ts", 'export * from "./c.js";'),
      parseSource("graph/c.ts", 'import { type A, a } from "./a.js";'),
    ];
    expect(importCycle(circle)).toEqual(["graph/a.ts", "graph/b.ts", "graph/c.ts", "graph/a.ts"]);
    const byType = parseSource(
      "graph/c.ts",
      'import type { A } from "./a.js"; import { type B } from "./b.js";',
    );
    expect(importCycle([...circle.slice(0, 2), byType])).toBeUndefined();
  });
});

describe("every file", () => {
  /** A file that breaks each law, in as many ways as are given. */
  const broken: { readonly [law: string]: readonly (readonly [path: string, text: string])[] } = {
    "no file or folder with a name that says nothing": [
      ["graph/utils.ts", ""],
      ["helpers/a.ts", ""],
      ["entities/core/a.ts", ""],
    ],
    "zod values only in files called schema.ts": [
      ["entities/person/person.ts", 'import * as z from "zod";'],
      ["schema.js.ts", 'export { string } from "zod/mini";'],
    ],
    'zod as `import * as z from "zod"`, never by name': [
      ["values/schema.ts", 'import { z } from "zod";'],
      ["values/schema.ts", 'import z from "zod";'],
      ["values/schema.ts", 'import * as z from "zod/v4";'],
    ],
    "no file over 250 lines": [["graph/a.ts", "a;\n".repeat(251)]],
    "no any, and no error of the compiler ignored": [
      ["graph/a.ts", "let a: any;"],
      ["graph/a.ts", "const a = b as any;"],
      ["graph/a.ts", "let a: Map<string, any[]>;"],
      ["graph/a.ts", "// @ts-ignore\na;"],
      ["graph/a.ts", "/* @ts-expect-error */ a;"],
    ],
    "nothing of the clock, the locale, the zone, the network or chance, outside of the command line": [
      ["dates/a.ts", "const now = Date.now();"],
      ["dates/a.ts", "const now = new Date();"],
      ["dates/a.ts", "const now = new Date;"],
      ["dates/a.ts", "const now = Date();"],
      ["dates/a.ts", "const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;"],
      ["dates/a.ts", "new Intl.NumberFormat().format(1);"],
      ["dates/a.ts", "new Intl.DateTimeFormat(undefined, options);"],
      ["dates/a.ts", "const text = date\n  .toLocaleDateString();"],
      ["dates/a.ts", "a.localeCompare(b);"],
      ["dates/a.ts", 'await fetch("https://schema.org");'],
      ["dates/a.ts", "process.env.TZ;"],
      ["dates/a.ts", "Math.random();"],
    ],
    "nothing that changes zod for others": [
      ["values/schema.ts", 'z.string().meta({ id: "text" });'],
      ["values/schema.ts", 'z.string()\n  .describe("a text");'],
      ["values/schema.ts", "z.globalRegistry;"],
      ["values/schema.ts", "z.config({});"],
    ],
    "relative imports end in .js": [["graph/a.ts", 'import { b } from "./b";']],
  };

  const kept = parseSource(
    "dates/a.ts",
    `import type { B } from "./b.js";
     // Not Date.now(), any or fetch(): "new Date()" of the host.
     const text = "Date.now() as any";
     export const toDate = (value: number, many: B): Date => new Date(value);`,
  );

  test.each(Object.entries(LAWS))("keeps the law: %s", (_, law) => {
    const breaches = sources.flatMap((file) => law(file).map((what) => `${file.path}: ${what}`));
    expect(breaches).toEqual([]);
    expect(law(kept)).toEqual([]);
  });

  test.each(Object.entries(LAWS))("would be seen to break it: %s", (name, law) => {
    const examples = broken[name] ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const [path, text] of examples) expect(law(parseSource(path, text)), text).not.toEqual([]);
  });
});

function folderOf({ path }: SourceFile): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}
