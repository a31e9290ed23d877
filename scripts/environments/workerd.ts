import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { peer } from "./peers.js";

/** What the engine is told of itself: its newest behaviour, without anything of Node's. */
function configuration(date: string, flags: readonly string[]): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = ${JSON.stringify(date)},
  compatibilityFlags = ${JSON.stringify(flags)},
);
`;
}

/** The engine of Cloudflare's workers. */
export interface Workerd {
  readonly program: string;
  readonly date: string;
}

/** The engine of this machine, or why there is none. */
export function findWorkerd(): Workerd | string {
  try {
    const { default: program, compatibilityDate: date } = peer("workerd") as {
      default: string;
      compatibilityDate: string;
    };
    return { program, date };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the worker `worker.js` of a folder, and gives what it answers to a text. */
export async function askWorkerd(
  { program, date }: Workerd,
  worker: string,
  flags: readonly string[],
  question: string,
): Promise<string> {
  const folder = dirname(worker);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${flags.join("-") || "plain"}.capnp`);
  writeFileSync(file, configuration(date, flags));
  const child = spawn(program, ["serve", file, "--control-fd=3"], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const response = await fetch(`http://127.0.0.1:${await portOf(child)}/`, {
      method: "POST",
      body: question,
    });
    return await response.text();
  } finally {
    child.kill("SIGKILL");
  }
}

/** The port that it chose, which it says on its control channel. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`workerd ended with ${code} before it listened.`)));
    let said = "";
    (child.stdio[3] as Readable).setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const port = /"event":"listen".*?"port":(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
