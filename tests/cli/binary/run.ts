import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { builtPackage } from "./built.js";

/** What a process has written, and what it ended with. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: { readonly [name: string]: string | undefined };
  /** Called when it runs. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** What no test may inherit from whoever runs it. */
const UNSET = ["GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "CI", "NODE_OPTIONS", "VITEST"];

/** Starts the built program as a process, as a user would, and waits for its end. */
export function newsgraph(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd, input, env = {}, onStart } = options;
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNSET.includes(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(builtPackage(), "dist/cli.js"), ...args], {
      cwd,
      env: { ...inherited, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({
        code,
        signal,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
    child.stdin.end(input);
    onStart?.(child);
  });
}

/** A folder with these files, gone after the tests of the file. */
export function folderWith(files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-cli-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
