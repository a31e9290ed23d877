import { resolve } from "node:path";
import type { Config } from "../../../config/config.js";
import type { Arguments } from "../../arguments/option.js";
import { UsageError } from "../../arguments/usage-error.js";
import { byteCount, isWebAddress } from "../../arguments/value-checks.js";
import { findConfig } from "../../configuration/find-config.js";
import { loadConfig } from "../../configuration/load-config.js";
import type { Host } from "../../host/host.js";
import { KINDS, type Kind } from "../../inputs/kind.js";
import { visible } from "../../terminal/visible.js";

const MAX_SIZE = 10 * 1024 * 1024;

/** What the command line and the configuration say about documents, together. */
export interface InputWishes {
  readonly config: Config;
  /** Where that was found; absolute. */
  readonly configuration: string | undefined;
  readonly kind: Kind | undefined;
  readonly base: string | undefined;
  readonly now: string;
  /** Bytes of a document. */
  readonly maxSize: number;
}

/** Throws a {@link UsageError} for everything that has no meaning. */
export async function inputWishesOf(given: Arguments, host: Host): Promise<InputWishes> {
  const configuration = configurationOf(given, host);
  const config = configuration === undefined ? {} : await loadConfig(configuration);
  const maxSize = given.value("max-size");
  return {
    config,
    configuration,
    kind: KINDS.find((one) => one === given.value("kind")),
    base: checkedBase(given.value("base")) ?? config.base,
    now: given.value("now") ?? config.now ?? host.now().toISOString(),
    maxSize: maxSize === undefined ? (config.maxSize ?? MAX_SIZE) : byteCount("max-size", maxSize),
  };
}

function configurationOf(given: Arguments, { folder }: Host): string | undefined {
  const named = given.value("config");
  if (given.has("no-config")) {
    if (named === undefined) return undefined;
    throw new UsageError("--config and --no-config were given. Give one of them.");
  }
  return named === undefined ? findConfig(folder) : resolve(folder, named);
}

function checkedBase(base: string | undefined): string | undefined {
  if (base === undefined || isWebAddress(base)) return base;
  throw new UsageError(
    `--base cannot be ${visible(JSON.stringify(base))}. Give an absolute address, as https://journal.example/.`,
  );
}
