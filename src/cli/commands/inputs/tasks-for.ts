import type { Arguments } from "../../arguments/option.js";
import { UsageError } from "../../arguments/usage-error.js";
import { wholeNumber } from "../../arguments/value-checks.js";
import { canonicalPath } from "../../host/canonical-path.js";
import type { Host } from "../../host/host.js";
import { findInputs } from "../../inputs/find-inputs.js";
import type { Shard } from "../../tasks/shard.js";
import type { Task } from "../../tasks/task.js";
import { tasksOf } from "../../tasks/tasks-of.js";
import type { InputWishes } from "./input-wishes.js";
import { openStream } from "./open-stream.js";

/** Bytes of a feed that are one task: about a tenth of a second of work. */
const SLICE = 256 * 1024;
const TIMEOUT_SECONDS = 20;
/** More than a timer can count is no time at all. */
const MOST_SECONDS = 24 * 60 * 60;

export interface Part {
  readonly shard?: Shard | undefined;
  /** Absolute paths of files that are no input, as the program writes them or is told by them. */
  readonly except?: ReadonlySet<string> | undefined;
}

/** What there is to do for the inputs that were named. Throws a {@link UsageError} where none was. */
export function tasksFor(
  given: Arguments,
  host: Host,
  { kind, base, maxSize }: InputWishes,
  { shard, except = new Set() }: Part = {},
): AsyncGenerator<Task> {
  if (given.rest.length === 0) {
    throw new UsageError(
      "There is no input. Name a file, a folder, a pattern, an address, or - for standard input, as in: newsgraph check page.html",
    );
  }
  const timeout = given.value("timeout");
  const streams = {
    version: host.version,
    allowPrivateNetwork: given.has("allow-private-network"),
    timeout:
      Math.min(timeout === undefined ? TIMEOUT_SECONDS : wholeNumber("timeout", timeout, 1), MOST_SECONDS) *
      1000,
    base,
    given: kind,
  };
  const inputs = findInputs(given.rest, { folder: host.folder, stdinName: given.value("stdin-filename") });
  return tasksOf(inputs, {
    kind,
    base,
    shard,
    maxSize,
    sliceBytes: SLICE,
    except: new Set([...except].map(canonicalPath)),
    openStream: (input) => openStream(input, host, streams),
  });
}
