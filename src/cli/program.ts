#!/usr/bin/env node
import { Console } from "node:console";
import { UsageError } from "./arguments/usage-error.js";
import { FAILED } from "./host/exit-codes.js";
import { processHost } from "./host/process-host.js";
import { main } from "./main.js";

// What a configuration or a rule of the user's says is no result.
globalThis.console = new Console(process.stderr);

// Left to itself, Node ends with 1 or 13, which would say that something was found.
process.on("uncaughtException", fail);
process.once("beforeExit", () => {
  fail(new UsageError("It waits for something that never comes: perhaps the configuration does."));
});

let version = "";
try {
  const host = processHost(new URL(".", import.meta.url));
  version = ` ${host.version}`;
  // Everything is written by now; what still listens, as standard input does, need not hold the program up.
  process.exit(await main(process.argv.slice(2), host));
} catch (error) {
  fail(error);
}

/** Says what went wrong, and ends the program. */
function fail(error: unknown): void {
  const text =
    error instanceof UsageError
      ? `newsgraph: ${error.message}`
      : `newsgraph${version} has a fault of its own. Please report this:\n${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${text}\n`, () => {
    process.exit(FAILED);
  });
}
