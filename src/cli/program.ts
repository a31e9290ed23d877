#!/usr/bin/env node
import { FAILED } from "./host/exit-codes.js";
import { processHost } from "./host/process-host.js";
import { main } from "./main.js";

const host = processHost(new URL(".", import.meta.url));
try {
  // Everything is written by now; what still listens, as standard input does, need not hold the program up.
  process.exit(await main(process.argv.slice(2), host));
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(
    `newsgraph ${host.version} has a fault of its own. Please report this:\n${trace}\n`,
    () => {
      process.exit(FAILED);
    },
  );
}
