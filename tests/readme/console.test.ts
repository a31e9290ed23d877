import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../cli/binary/run.js";
import { codeBlocks } from "./code-blocks.js";
import { type Typed, type, typedIn } from "./console.js";

const hasJq = spawnSync("jq", ["--version"]).status === 0;

/** Pages with commands in them, and with the files that these are typed for. */
describe.each(["README.md", "docs/cli.md"])("%s", (page) => {
  const blocks = codeBlocks(readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), "utf8"));
  // A configuration would be found by every command; tests/cli/docs loads them.
  const files = blocks.flatMap(({ file, code }) =>
    file === undefined || file.startsWith("newsgraph.config.") ? [] : [[file, code] as const],
  );
  const typed = blocks.filter(({ language }) => language === "console").flatMap(typedIn);
  const forJq = typed.filter(({ command }) => /\bjq\b/.test(command));
  let cwd: string;

  beforeAll(() => {
    cwd = folderWith(Object.fromEntries(files));
  });

  function typeAll(commands: readonly Typed[]): void {
    for (const { command, expected } of commands) {
      expect(`$ ${command}\n${type(command, cwd)}`).toBe(`$ ${command}\n${expected}`);
    }
  }

  test("what is typed prints what it says", { timeout: 300_000 }, () => {
    expect(typed.length).toBeGreaterThan(2);
    typeAll(typed.filter((one) => !forJq.includes(one)));
  });

  test.skipIf(forJq.length === 0 || !hasJq)("and what is piped into jq, where that is installed", () => {
    typeAll(forJq);
  });
});
