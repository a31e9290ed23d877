import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks, expectedOutput } from "./code-blocks.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}tests/readme/generated/`;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = codeBlocks(readme);
const programs = blocks
  .map((block, at) => ({ block, expected: expectedOutput(block, blocks[at + 1]) }))
  .filter(({ block }) => block.language === "ts" || block.language === "tsx");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { block } of programs) writeFileSync(fileOf(block), `${block.code}export {};\n`);
  const config = {
    extends: "../../tsconfig.json",
    compilerOptions: { noEmit: true },
    include: ["."],
    exclude: [],
  };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(config));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf({ line, language }: { line: number; language: string }): string {
  return `${folder}line-${line}.${language}`;
}

test("there is something to run", () => {
  expect(programs.length).toBeGreaterThan(6);
  expect(programs.filter(({ expected }) => expected !== "")).toHaveLength(programs.length);
});

describe.each(programs.map(({ block, expected }) => [block.line, block, expected] as const))(
  "the program at line %i",
  (line, block, expected) => {
    test("prints what the README says", async () => {
      const outfile = `${folder}line-${line}.mjs`;
      await build({
        entryPoints: [fileOf(block)],
        outfile,
        bundle: true,
        format: "esm",
        platform: "node",
        jsx: "automatic",
        external: ["zod", "date-fns/*", "@date-fns/*", "react"],
        alias: Object.fromEntries(
          ["jsonld", "html", "check", "config", "dates"]
            .map((entry) => [`newsgraph/${entry}`, `${root}src/${entry}.ts`])
            .concat([["newsgraph", `${root}src/index.ts`]]),
        ),
      });
      expect(execFileSync(process.execPath, [outfile], { encoding: "utf8" })).toBe(expected);
    });
  },
);

test("the programs are right for the compiler too", () => {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
});

test("the commands for the repository exist", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const commands = blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split("\n"));
  const named = commands.flatMap((command) => [
    ...command.matchAll(/npm (?:run )?(example|test|[a-z]+:\S+)/g),
  ]);
  expect(named.map((match) => match[1])).toEqual(["example", "test"]);
  for (const match of named) expect(scripts).toHaveProperty(match[1] ?? "");
});

test("every block is a program, its output, or a command", () => {
  const known = ["ts", "tsx", "text", "sh", "html", "js", "console"];
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
});
