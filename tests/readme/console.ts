import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { builtPackage } from "../cli/binary/built.js";
import type { CodeBlock } from "./code-blocks.js";

/** A command as somebody types it, and what a page says that it prints. */
export interface Typed {
  readonly command: string;
  readonly expected: string;
}

/** The commands of a block: each behind a `$`, with what it prints below it. */
export function typedIn({ code }: CodeBlock): readonly Typed[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [command = "", ...output] = text.split("\n");
      return { command, expected: output.join("\n") };
    });
}

/** Types a command in a folder, `npx newsgraph` being the built program, and returns all that it prints. */
export function type(command: string, cwd: string): string {
  const program = `'${process.execPath}' '${join(builtPackage(), "dist/cli.js")}'`;
  const { stdout, stderr } = spawnSync("sh", ["-c", command.replaceAll("npx newsgraph", program)], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  return stdout + stderr;
}
