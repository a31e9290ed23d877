import { type Stats, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { visible } from "../terminal/visible.js";
import { InputError, notReadable } from "./input-error.js";
import { SEARCHED } from "./kind.js";
import { type NamedInput, STDIN } from "./named-input.js";

/** Where nobody keeps what they publish. */
const IGNORED = ["**/node_modules/**", "**/.git/**"];

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
      const key = `${input.type} ${"path" in input ? input.path : input.name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield input;
    }
  }
}

async function* inputsOf(operand: string, folder: string, stdinName: string): AsyncGenerator<NamedInput> {
  if (operand === "-") {
    yield { type: "stream", name: stdinName };
  } else if (/^https?:\/\//i.test(operand)) {
    yield { type: "address", name: operand };
  } else {
    yield* onDisk(operand, folder);
  }
}

async function* onDisk(operand: string, folder: string): AsyncGenerator<NamedInput> {
  const path = resolve(folder, operand);
  let stats: Stats | undefined;
  try {
    stats = statOf(path);
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
    yield unreadable(
      operand,
      new InputError(
        "input/not-found",
        `There is no file ${quoted(operand)}. Give a path, a pattern, an address, or - for standard input.`,
      ),
    );
  }
}

async function* matching(
  operand: string,
  patterns: readonly string[],
  from: string,
  folder: string,
): AsyncGenerator<NamedInput> {
  const paths = await glob([...patterns], {
    cwd: from,
    absolute: true,
    ignore: IGNORED,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  let found = 0;
  for (const path of paths.map((one) => resolve(one)).sort()) {
    const stats = statOf(path);
    if (!stats?.isFile()) continue;
    found++;
    yield fileAt(path, from, folder, stats.size);
  }
  if (found > 0) return;
  yield unreadable(
    operand,
    new InputError(
      "input/no-match",
      from === folder && patterns.length === 1
        ? `No file matches ${quoted(operand)}. Put quotation marks around a pattern, and look where it begins.`
        : `The folder ${quoted(operand)} holds no file that ends in ${SEARCHED.filter((ending) => !ending.includes(".")).join(", ")}, packed or not. Name a file, or a pattern.`,
    ),
  );
}

function fileAt(path: string, from: string, folder: string, size: number): NamedInput {
  return { type: "file", name: shown(path, folder), path, within: slashed(relative(from, path)), size };
}

function unreadable(operand: string, { issue }: InputError): NamedInput {
  return { type: "unreadable", name: operand, issue };
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
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
