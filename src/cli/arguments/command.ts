import type { Host } from "../host/host.js";
import type { Arguments, Options } from "./option.js";

/** One thing that the program can do. */
export interface Command {
  readonly name: string;
  /** What follows the name: `INPUT…`. */
  readonly operands: string;
  /** One line. */
  readonly summary: string;
  /** What `--help` says besides, in paragraphs. */
  readonly details: readonly string[];
  readonly options: Options;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Does it, and returns the code that the program ends with. */
  run(given: Arguments, host: Host): Promise<number>;
}
