import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { UsageError } from "../arguments/usage-error.js";
import type { Host, StopReason } from "./host.js";
import { outputTo } from "./output.js";

/** The process that the program is, with the folder of its built files. Throws a {@link UsageError} where it runs nowhere. */
export function processHost(folder: URL): Host {
  const controller = new AbortController();
  const stop = (reason: StopReason) => controller.abort(reason);
  // The second time, the system ends the program at once.
  process.once("SIGINT", () => stop("interrupted"));
  process.once("SIGTERM", () => stop("interrupted"));
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../package.json", folder), "utf8"),
  );
  const { env } = process;
  return {
    version,
    package: folder,
    folder: currentFolder(),
    environment: env,
    stdin: process.stdin,
    stdout: outputTo(process.stdout, env, { name: "Standard output", onClosed: () => stop("closed") }),
    stderr: outputTo(process.stderr, env, {}),
    signal: controller.signal,
    cores: availableParallelism(),
    now: () => new Date(),
    ticks: () => performance.now(),
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError("The folder that this runs in is gone. Run it in another.");
  }
}
