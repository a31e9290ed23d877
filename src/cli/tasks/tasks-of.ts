import { shardOf, slicesOf } from "../bulk/ranges.js";
import { checkCharset } from "../fetching/check-charset.js";
import { canonicalPath } from "../host/canonical-path.js";
import { type Bytes, collected, lookAt, type Opened, unpacked } from "../inputs/byte-stream.js";
import { bytesOfFile, startOfFile } from "../inputs/file-bytes.js";
import { InputError } from "../inputs/input-error.js";
import { isGzip, isText, type Kind, kindOfName, LOOKED_AT } from "../inputs/kind.js";
import type { NamedInput } from "../inputs/named-input.js";
import { wholeLines } from "../inputs/whole-lines.js";
import { tooLarge } from "./file-content.js";
import { checkIsNoUtf16, emptyGzip, noGzip, notSplittable } from "./input-problems.js";
import { isOpen, kindOf } from "./kind-of.js";
import { pageAddress } from "./page-address.js";
import type { Shard } from "./shard.js";
import type { InputTask, Task } from "./task.js";

/** As many bytes as tell what is packed, and what is UTF-16. */
const MARK = 2;

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
  /** Canonical paths that are no input, as the program writes them or is told by them. */
  readonly except: ReadonlySet<string>;
  /** Opens what is no file. Throws an {@link InputError} where that cannot be. */
  openStream(input: Extract<NamedInput, { type: "stream" | "address" }>): Promise<Source>;
}

/** What is to be done, in the order of the inputs, found while it is being done. */
export async function* tasksOf(
  inputs: AsyncIterable<NamedInput>,
  options: TaskOptions,
): AsyncGenerator<Task> {
  const { shard, except } = options;
  let place = -1;
  for await (const input of inputs) {
    place++;
    if (input.type === "file" && except.size > 0 && except.has(canonicalPath(input.path))) continue;
    const isMine = shard === undefined || place % shard.count === shard.index - 1;
    if (!isMine && !mayBeParted(input)) continue;
    try {
      for await (const task of tasksOfInput(input, options)) {
        if (task.type === "slice" || isMine) yield { ...task, place };
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (isMine) yield { type: "unreadable", input: input.name, issue: error.issue, place };
    }
  }
}

/** A feed in a plain file is shared out by its bytes, everything else by its number. */
function mayBeParted(input: NamedInput): boolean {
  return input.type === "file" && !kindOfName(input.path).isPacked;
}

async function* tasksOfInput(input: NamedInput, options: TaskOptions): AsyncGenerator<InputTask> {
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
): AsyncGenerator<InputTask> {
  const { kind: said, isPacked } = kindOfName(path);
  const url = pageAddress(options.base, within);
  const start = isPacked
    ? undefined
    : await startOfFile(name, path, isOpen(options.kind ?? said) ? LOOKED_AT : MARK);
  if (!start || isGzip(start)) {
    yield* tasksOfStream(name, { bytes: bytesOfFile(name, path), kind: said, url }, options);
    return;
  }
  const kind = options.kind ?? kindOf(said, start);
  if (kind !== "ndjson") {
    yield { type: "file", input: name, path, size, kind, url };
    return;
  }
  checkIsNoUtf16(name, start);
  const { shard, sliceBytes } = options;
  const mine = shard ? shardOf(size, shard.index, shard.count) : { start: 0, end: size };
  for (const slice of slicesOf(mine, sliceBytes)) yield { type: "slice", input: name, path, ...slice };
}

async function* tasksOfStream(name: string, source: Source, options: TaskOptions): AsyncGenerator<InputTask> {
  let opened = await lookAt(source.bytes, LOOKED_AT);
  if (opened.start.length === 0 && kindOfName(name).isPacked) {
    // What cannot be read is not empty.
    await opened.all.next();
    throw emptyGzip(name);
  }
  if (isGzip(opened.start)) opened = await lookAt(unpacked(name, opened.all), LOOKED_AT);
  else if (kindOfName(name).isPacked && !isText(opened.start)) throw noGzip(name);
  try {
    yield* tasksOfOpened(name, opened, source, options);
  } finally {
    await opened.all.return?.();
  }
}

async function* tasksOfOpened(
  name: string,
  { start, all }: Opened,
  { kind: said, contentType, url }: Source,
  { kind: given, shard, sliceBytes, maxSize }: TaskOptions,
): AsyncGenerator<InputTask> {
  const kind = given ?? kindOf(said, start);
  if (kind === "ndjson") {
    checkIsNoUtf16(name, start);
    if (shard) throw notSplittable(name);
    for await (const bytes of wholeLines(all, { size: sliceBytes, longest: maxSize })) {
      yield { type: "lines", input: name, bytes };
    }
    return;
  }
  const bytes = await collected(all, maxSize);
  if (!bytes) throw tooLarge(name, maxSize);
  checkCharset(name, bytes, kind, contentType);
  yield { type: "bytes", input: name, bytes, kind, contentType, url };
}
