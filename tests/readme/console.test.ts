import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/binary/run.js";
import { codeBlocks } from "./code-blocks.js";
import { type, typedIn } from "./console.js";

/** Pages with commands in them. What a block of HTML holds is their `page.html`. */
describe.each(["README.md", "docs/cli.md"])("%s", (file) => {
  const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");
  const blocks = codeBlocks(text);
  const page = blocks.find(({ language }) => language === "html")?.code ?? "";
  const typed = blocks.filter(({ language }) => language === "console").flatMap(typedIn);

  test("what is typed prints what it says", { timeout: 300_000 }, () => {
    const cwd = folderWith({ "page.html": page });
    expect(typed.length).toBeGreaterThan(2);
    for (const { command, expected } of typed) {
      expect(`$ ${command}\n${type(command, cwd)}`).toBe(`$ ${command}\n${expected}`);
    }
  });
});
