import { UsageError } from "../arguments/usage-error.js";
import { visible } from "../terminal/visible.js";

/** One of several equal parts of the work. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** `2/8`. Throws a {@link UsageError} for anything else. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(
    `--shard cannot be ${visible(JSON.stringify(text))}. Give a part and their number, as 1/8 to 8/8.`,
  );
}
