import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Config } from "../../config/config.js";
import { UsageError } from "../arguments/usage-error.js";
import { visible } from "../terminal/visible.js";
import { checkConfig } from "./check-config.js";
import { withOwn } from "./with-own.js";

/** Loads a configuration and checks it. Throws a {@link UsageError} that names the file for everything that is wrong with it. */
export async function loadConfig(path: string): Promise<Config> {
  if (!existsSync(path)) throw new UsageError(`There is no configuration ${visible(path)}.`);
  try {
    return withOwn(checkConfig(path.endsWith(".json") ? parsed(path) : await imported(path)));
  } catch (error) {
    if (error instanceof UsageError)
      throw new UsageError(`The configuration ${visible(path)}: ${error.message}`);
    throw new UsageError(visible(`The configuration ${path} could not be loaded. ${reason(path, error)}`));
  }
}

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
}

async function imported(path: string): Promise<unknown> {
  const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
  if (module.default === undefined) {
    throw new UsageError("Nothing is exported by default. Write export default { … }.");
  }
  return module.default;
}

function reason(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ERR_UNKNOWN_FILE_EXTENSION" && /\.m?ts$/.test(path)) {
    return `Node ${process.versions.node} does not load TypeScript. Take Node 22.18 or newer, or write it as newsgraph.config.mjs.`;
  }
  if (
    error instanceof SyntaxError &&
    path.endsWith(".js") &&
    /import statement|'export'/.test(error.message)
  ) {
    return 'It is a module, and its package is none: call it newsgraph.config.mjs, or put "type": "module" into package.json.';
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
