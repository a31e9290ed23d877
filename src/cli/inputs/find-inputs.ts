import { type Stats, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { shownAddress } from "../fetching/shown-address.js";
import { visible } from "../terminal/visible.js";
import { findFiles } from "./find-files.js";
import { InputError, notReadable } from "./input-error.js";
import { SEARCHED } from "./kind.js";
import { type NamedInput, STDIN } from "./named-input.js";

export interface FindOptions {
  /** Where relative paths begin. */
  readonly folder: string;
  /** What standard input is called. */
  readonly stdinName?: string | undefined;
}

/**
 * Finds what the operands name, in their order: files, folders and what is in them, patterns, `-`, addresses. The files of one
 * folder or pattern come in the order of their paths. What was named twice comes once.
 */
export async function* findInputs(
  operands: readonly string[],
  { folder, stdinName = STDIN }: FindOptions,
): AsyncGenerator<NamedInput> {
  const seen = new Set<string>();
  for (const operand of operands) {
    for await (const input of inputsOf(operand, folder, stdinName)) {
      const key = `${input.type} ${"path" in input ? input.path : "address" in input ? input.address : input.name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield input;
    }
  }
}

async function* inputsOf(operand: string, folder: string, stdinName: string): AsyncGenerator<NamedInput> {
  if (operand === "-") {
    yield { type: "stream", name: stdinName };
  } else if (operand === "") {
    // An empty variable of a shell is not the folder that the program runs in.
    yield unreadable(operand, notFound(operand));
  } else if (/^https?:\/\//i.test(operand)) {
    yield { type: "address", name: withoutPassword(operand), address: operand };
  } else {
    yield* onDisk(operand, folder);
  }
}

/** As it was typed, unless there is a password in it. */
function withoutPassword(address: string): string {
  return address.includes("@") ? shownAddress(address) : address;
}

async function* onDisk(operand: string, folder: string): AsyncGenerator<NamedInput> {
  const path = resolve(folder, operand);
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    yield unreadable(operand, notReadable(operand, error));
    return;
  }
  if (stats?.isDirectory()) {
    const patterns = SEARCHED.map((ending) => `**/*.${ending}`);
    yield* matching(operand, patterns, path, folder);
  } else if (stats) {
    yield stats.isFile()
      ? fileAt(path, folder, folder, stats.size)
      : { type: "stream", name: shown(path, folder), path };
  } else if (isDynamicPattern(operand)) {
    yield* matching(operand, [slashed(operand)], folder, folder);
  } else {
    yield unreadable(operand, notFound(operand));
  }
}

async function* matching(
  operand: string,
  patterns: readonly string[],
  from: string,
  folder: string,
): AsyncGenerator<NamedInput> {
  const paths = await findFiles(patterns, from);
  let found = 0;
  for (const { path, error } of paths) {
    const input = error === undefined ? fileFound(path, from, folder) : gone(path, folder, error);
    if (!input) continue;
    found++;
    yield input;
  }
  if (found > 0) return;
  yield unreadable(
    operand,
    new InputError(
      "input/no-match",
      from === folder && patterns.length === 1
        ? `No file matches ${quoted(operand)}. A pattern begins in the current folder: give it from there, in quotation marks.`
        : `The folder ${quoted(operand)} holds no file that ends in ${SEARCHED.filter((ending) => !ending.includes(".")).join(", ")}, packed or not. Name a file, or a pattern.`,
    ),
  );
}

/** Nothing for a link to a folder: where these lead, what is in it may be in it twice, or without an end. */
function fileFound(path: string, from: string, folder: string): NamedInput | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? fileAt(path, from, folder, stats.size) : undefined;
  } catch (error) {
    return gone(path, folder, error);
  }
}

function gone(path: string, folder: string, error: unknown): NamedInput {
  const name = shown(path, folder);
  return unreadable(name, notReadable(name, error));
}

function notFound(operand: string): InputError {
  return new InputError(
    "input/not-found",
    `There is no file ${quoted(operand)}. ${/:\/\/|^www\./.test(operand) ? "An address begins with http:// or https://." : "Give a path, a pattern, an address, or - for standard input."}`,
  );
}

function fileAt(path: string, from: string, folder: string, size: number): NamedInput {
  return { type: "file", name: shown(path, folder), path, within: slashed(relative(from, path)), size };
}

function unreadable(operand: string, { issue }: InputError): NamedInput {
  return { type: "unreadable", name: operand, issue };
}

function shown(path: string, folder: string): string {
  return slashed(relative(folder, path));
}

function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function quoted(text: string): string {
  return visible(JSON.stringify(text));
}
