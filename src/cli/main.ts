import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { didYouMean } from "../issue/did-you-mean.js";
import { NewsgraphError } from "../issue/issue.js";
import type { Command } from "./arguments/command.js";
import { helpOf, overview } from "./arguments/help.js";
import type { Options } from "./arguments/option.js";
import { parseArguments } from "./arguments/parse-arguments.js";
import { UsageError } from "./arguments/usage-error.js";
import { PoolError } from "./bulk/pool-error.js";
import { commands } from "./commands/commands.js";
import { versionText } from "./commands/version-text.js";
import { CLEAN, FAILED, INTERRUPTED } from "./host/exit-codes.js";
import type { Host } from "./host/host.js";
import { InputError } from "./inputs/input-error.js";
import { asTyped } from "./terminal/as-typed.js";
import { visible } from "./terminal/visible.js";

const COMMON: Options = {
  help: { short: "h", summary: "Say what can be done and how." },
  version: {
    short: "V",
    summary: "Print the version, the release of schema.org and the date of Google's rules that it knows.",
  },
};

/** Does what the arguments say, and returns the code that the program ends with. Throws only what is a fault of its own. */
export async function main(given: readonly string[], host: Host): Promise<number> {
  try {
    return await run(given, host);
  } catch (error) {
    if (host.signal.reason === "closed") return CLEAN;
    if (host.signal.aborted) {
      await host.stderr.write("newsgraph: Broken off. Not everything was done.\n");
      return INTERRUPTED;
    }
    if (!isTold(error)) throw error;
    const lines = error.message.split("\n").map(visible);
    await host.stderr.write(`newsgraph: ${lines.join("\n")}\n`);
    return FAILED;
  }
}

async function run([name, ...rest]: readonly string[], host: Host): Promise<number> {
  if (name === undefined) {
    await host.stderr.write(overview(commands, COMMON));
    return FAILED;
  }
  // As git and npm have it.
  if (name === "help") return run([...rest.slice(0, 1), "--help"], host);
  if (name.startsWith("-") && name !== "-") {
    const wish = parseArguments([name, ...rest], COMMON);
    await host.stdout.write(wish.has("version") ? versionText(host) : overview(commands, COMMON));
    return CLEAN;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) throw unknownCommand(name, host);
  const options = { ...command.options, ...COMMON };
  const wish = parseArguments(rest, options);
  if (wish.has("help") || wish.has("version")) {
    await host.stdout.write(wish.has("help") ? helpOf({ ...command, options }) : versionText(host));
    return CLEAN;
  }
  return command.run(wish, host);
}

function unknownCommand(name: string, { folder }: Host): UsageError {
  const shown = JSON.stringify(name);
  if (/[./\\]|^-$/.test(name) || existsSync(resolve(folder, name))) {
    return new UsageError(`There is no command ${shown}. To check it: newsgraph check ${asTyped(name)}`);
  }
  const names = commands.map((command: Command) => command.name);
  const nearest = didYouMean(name, names);
  return new UsageError(
    nearest === undefined
      ? `There is no command ${shown}. There are ${names.join(", ")}; newsgraph --help says what they do.`
      : `There is no command ${shown}. Did you mean newsgraph ${nearest}?`,
  );
}

/** Whether an error is one that says itself what to do. */
function isTold(error: unknown): error is Error {
  return [UsageError, InputError, PoolError, NewsgraphError].some((told) => error instanceof told);
}
