import type { Output } from "./output.js";

/** Why a run is broken off: the user wants it, or nobody reads its results any more. */
export type StopReason = "interrupted" | "closed";

/** What the program runs in: the one place where its surroundings come in. */
export interface Host {
  /** This package's version. */
  readonly version: string;
  /** The folder of the built package, where its other files are. */
  readonly package: URL;
  /** The folder that relative paths are relative to. */
  readonly folder: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** What comes in on standard input. */
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** Aborted when the run has to stop; its reason is a {@link StopReason}. */
  readonly signal: AbortSignal;
  /** How many workers the machine can keep busy. */
  readonly cores: number;
  now(): Date;
  /** Milliseconds of a clock that never goes back. */
  ticks(): number;
}
