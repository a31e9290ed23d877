import { open } from "node:fs/promises";
import { shardOf, slicesOf } from "../bulk/ranges.js";
import { type Bytes, collected, lookAt, unpacked } from "../inputs/byte-stream.js";
import { InputError, notReadable } from "../inputs/input-error.js";
import { isGzip, type Kind, kindOfName, kindOfStart, LOOKED_AT } from "../inputs/kind.js";
import type { NamedInput } from "../inputs/named-input.js";
import { wholeLines } from "../inputs/whole-lines.js";
import { visible } from "../terminal/visible.js";
import { tooLarge } from "./file-content.js";
import { pageAddress } from "./page-address.js";
import type { Shard } from "./shard.js";
import type { Task } from "./task.js";

/** As many bytes as tell what is packed. */
const GZIP_MARK = 2;

/** Something to be read from its beginning to its end, and what is known of it. */
export interface Source {
  readonly bytes: Bytes;
  readonly contentType?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly url?: string | undefined;
}

export interface TaskOptions {
  readonly kind?: Kind | undefined;
  readonly base?: string | undefined;
  readonly shard?: Shard | undefined;
  readonly maxSize: number;
  /** Bytes of a feed that are one task. */
  readonly sliceBytes: number;
  /** Absolute paths that are no input, as the program writes them. */
  readonly except: ReadonlySet<string>;
  /** Opens what is no file. Throws an {@link InputError} where that cannot be. */
  openStream(input: Extract<NamedInput, { type: "stream" | "address" }>): Promise<Source>;
}

/** What is to be done, in the order of the inputs, found while it is being done. */
export async function* tasksOf(
  inputs: AsyncIterable<NamedInput>,
  options: TaskOptions,
): AsyncGenerator<Task> {
  let count = 0;
  for await (const input of inputs) {
    if (input.type === "file" && options.except.has(input.path)) continue;
    const { shard } = options;
    const isMine = shard === undefined || count % shard.count === shard.index - 1;
    try {
      for await (const task of tasksOfInput(input, options)) {
        // A feed is shared out by its bytes, everything else by its number.
        if (task.type === "slice" || isMine) yield task;
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (isMine) yield { type: "unreadable", input: input.name, issue: error.issue };
    }
    count++;
  }
}

async function* tasksOfInput(input: NamedInput, options: TaskOptions): AsyncGenerator<Task> {
  if (input.type === "unreadable") {
    yield { type: "unreadable", input: input.name, issue: input.issue };
  } else if (input.type === "file") {
    yield* tasksOfFile(input, options);
  } else {
    const source = await options.openStream(input);
    yield* tasksOfStream(input.name, source, options);
  }
}

async function* tasksOfFile(
  { name, path, within, size }: Extract<NamedInput, { type: "file" }>,
  options: TaskOptions,
): AsyncGenerator<Task> {
  const { kind: said, isPacked } = kindOfName(path);
  const url = pageAddress(options.base, within);
  const start = isPacked
    ? undefined
    : await startOfFile(name, path, isOpen(options.kind ?? said) ? LOOKED_AT : GZIP_MARK);
  if (!start || isGzip(start)) {
    yield* tasksOfStream(name, { bytes: bytesOfFile(name, path), kind: said, url }, options);
    return;
  }
  const kind = options.kind ?? kindOf(said, start);
  if (kind !== "ndjson") {
    yield { type: "file", input: name, path, size, kind, url };
    return;
  }
  const { shard, sliceBytes } = options;
  const mine = shard ? shardOf(size, shard.index, shard.count) : { start: 0, end: size };
  for (const slice of slicesOf(mine, sliceBytes)) yield { type: "slice", input: name, path, ...slice };
}

async function* tasksOfStream(name: string, source: Source, options: TaskOptions): AsyncGenerator<Task> {
  const { contentType, url } = source;
  const { maxSize } = options;
  let { start, all } = await lookAt(source.bytes, LOOKED_AT);
  if (isGzip(start)) ({ start, all } = await lookAt(unpacked(name, all), LOOKED_AT));
  const kind = options.kind ?? kindOf(source.kind, start);
  if (kind === "ndjson") {
    if (options.shard) throw notSplittable(name);
    for await (const bytes of wholeLines(all, { size: options.sliceBytes, longest: maxSize })) {
      yield { type: "lines", input: name, bytes };
    }
    return;
  }
  const bytes = await collected(all, maxSize);
  if (!bytes) throw tooLarge(name, maxSize);
  yield { type: "bytes", input: name, bytes, kind, contentType, url };
}

/** Whether its content has a say in what an input is. */
function isOpen(said: Kind | undefined): said is "json" | undefined {
  return said === undefined || said === "json";
}

/** What the name says; what is called JSON can be a feed, and what has no known name is what it looks like. */
function kindOf(said: Kind | undefined, start: Uint8Array): Kind {
  if (!isOpen(said)) return said;
  const seen = kindOfStart(start);
  return said === undefined || seen === "ndjson" ? seen : said;
}

async function startOfFile(name: string, path: string, size: number): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw notReadable(name, error);
  }
}

/** What is in a file, piece by piece. */
export async function* bytesOfFile(name: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path);
    yield* file.createReadStream({ highWaterMark: LOOKED_AT });
  } catch (error) {
    throw error instanceof InputError ? error : notReadable(name, error);
  }
}

function notSplittable(name: string): InputError {
  return new InputError(
    "input/not-splittable",
    visible(
      `${JSON.stringify(name)} is a feed that is packed or piped, which --shard cannot part by its bytes. Unpack it into a file.`,
    ),
  );
}
