import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { codeBlocks } from "../../readme/code-blocks.js";
import { builtPackage } from "../binary/built.js";
import { folderWith, newsgraph } from "../binary/run.js";
import { blocks } from "./page.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const readme = codeBlocks(readFileSync(join(ROOT, "README.md"), "utf8"));
const configurations = [...blocks, ...readme].filter(({ file }) => file?.startsWith("newsgraph.config."));

const SHOUTING = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"VISITE À ANKARA"}';
const VIGIL = '{"type":"Vigil","name":"Vigil","date":"2024-09-20","mourned":["A. I."]}';

/** A project that has the package installed, with these files. */
function project(files: { readonly [path: string]: string }): string {
  const folder = folderWith({ "package.json": '{"type":"module"}', ...files });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(builtPackage(), join(folder, "node_modules/newsgraph"));
  return folder;
}

/** A configuration as every Node loads it. */
function loadable({ file = "", code }: (typeof configurations)[number]): { readonly [path: string]: string } {
  if (!file.endsWith("ts")) return { [file]: code };
  return { [file.replace(/ts$/, "mjs")]: transformSync(code, { loader: "ts" }).code };
}

function configurationWith(text: string): (typeof configurations)[number] {
  const found = configurations.find(({ code }) => code.includes(text));
  if (!found) throw new Error(`No configuration of the page has ${text}.`);
  return found;
}

test("there is one of each form", () => {
  expect(new Set(configurations.map(({ language }) => language))).toEqual(new Set(["js", "json", "ts"]));
});

describe.each(
  configurations.map(
    (block) => [`${block.file} of ${blocks.includes(block) ? "docs/cli.md" : "README.md"}`, block] as const,
  ),
)("%s", (_, block) => {
  test("loads, and a check goes by it", async () => {
    const cwd = project({ ...loadable(block), "a.jsonld": SHOUTING });
    // What holds a baseline writes it first.
    const update = block.code.includes("baseline") ? ["--update-baseline"] : [];
    const { code, stdout, stderr } = await newsgraph(["check", "a.jsonld", "-f", "json", ...update], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: expect.toBeOneOf([0, 1]), stderr: expect.any(String) });
    const without = await newsgraph(["check", "a.jsonld", "-f", "json", "--no-config"], { cwd });
    const { issues } = JSON.parse(stdout).summary;
    // Entities say nothing of an article.
    const isEqual = JSON.stringify(issues) === JSON.stringify(JSON.parse(without.stdout).summary.issues);
    expect(isEqual).toBe(block.code.includes("entities"));
  });
});

test("the rule of one's own finds what it is for", async () => {
  const cwd = project({ ...loadable(configurationWith("journal/shouting")), "a.jsonld": SHOUTING });
  const { stdout } = await newsgraph(["check", "a.jsonld", "-f", "ndjson"], { cwd });
  expect(stdout).toContain('"code":"journal/shouting"');
});

test("the entity of one's own is known, out and back", async () => {
  const cwd = project({ ...loadable(configurationWith("Vigil")), "vigil.json": VIGIL });
  expect((await newsgraph(["check", "vigil.json", "--profile", "model"], { cwd })).code).toBe(0);
  const { stdout } = await newsgraph(["convert", "vigil.json", "--to", "jsonld", "-o", "out.jsonld"], {
    cwd,
  });
  expect(stdout).toBe("");
  const back = await newsgraph(["convert", "out.jsonld", "--to", "model"], { cwd });
  expect(JSON.parse(back.stdout)).toEqual(JSON.parse(VIGIL));
});

test("what is TypeScript is right for the compiler", () => {
  const { file = "", code } = configurationWith(": NodeRule");
  const paths = Object.fromEntries(
    ["check", "config"].map((entry) => [`newsgraph/${entry}`, [join(ROOT, `src/${entry}.ts`)]]),
  );
  const folder = folderWith({
    [file]: code,
    "package.json": '{"type":"module"}',
    "tsconfig.json": JSON.stringify({
      extends: join(ROOT, "tests/tsconfig.json"),
      compilerOptions: { paths, types: [] },
      include: [".", join(ROOT, "src/platform.d.ts")],
      exclude: [],
    }),
  });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout).toBe("");
});
