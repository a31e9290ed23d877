import { isDeepStrictEqual } from "node:util";
import { applyPatch, copyOf } from "../../../checks/fixes/json-patch.js";
import { isNode } from "../../../graph/node.js";
import type { PatchOperation } from "../../../issue/issue.js";
import { jsonPointer, keysOfPointer } from "../../../issue/json-pointer.js";
import type { Edit, Stretch } from "../../../json/edits.js";
import { type Spans, spansOf } from "../../../json/spans.js";
import { hasExactNumbers } from "./exact.js";
import { writeInPlace } from "./write-in-place.js";

type Move = Extract<PatchOperation, { readonly op: "move" | "copy" }>;

/** A JSON text in which patches are made, so that all that they do not touch stays as it is written. */
export class PatchableText {
  readonly text: string;
  readonly #value: unknown;
  readonly #spans: Spans;

  /** The text is JSON. */
  constructor(text: string) {
    this.text = text;
    this.#value = JSON.parse(text);
    this.#spans = spansOf(text);
  }

  /**
   * The edits that make a patch; nothing where it does not fit the text, and where what it moves could not be written
   * anew as it is: a number that is longer than numbers are here, a key that stands twice.
   */
  editsOf(patch: readonly PatchOperation[]): readonly Edit[] | undefined {
    const steps: PatchOperation[] = [];
    for (const operation of patch) {
      // What is tested before anything was done is tested in the text as it is.
      if (operation.op !== "test" || steps.length > 0) steps.push(operation);
      else if (!this.#holds(operation.path, operation.value)) return undefined;
    }
    const [only] = steps;
    if (only === undefined) return [];
    if (steps.length === 1 && only.op === "replace") return this.#replace(only.path, only.value);
    if (steps.length === 1 && only.op === "move" && this.#isRename(only)) return this.#rename(only);
    return this.#rewrite(steps);
  }

  #holds(path: string, value: unknown): boolean {
    const found = this.#at(path);
    return found !== undefined && isDeepStrictEqual(found.value, value);
  }

  #replace(path: string, value: unknown): readonly Edit[] | undefined {
    const stretch = this.#spans.locate(path);
    return stretch && this.#isSafeToRewrite(stretch) ? [this.#edit(stretch, value)] : undefined;
  }

  #isRename({ from, path }: Move): boolean {
    return (
      from !== "" &&
      path !== "" &&
      parentOf(from) === parentOf(path) &&
      isNode(this.#at(parentOf(from))?.value)
    );
  }

  #rename({ from, path }: Move): readonly Edit[] | undefined {
    const key = this.#spans.locate(from, true);
    const isTwice = this.#spans.duplicates.some((duplicate) => duplicate.path === from);
    if (!key || isTwice || this.#at(path)) return undefined;
    return [{ ...key, replacement: JSON.stringify(keysOfPointer(path).at(-1)) }];
  }

  /** Makes the patch on the value, and writes anew what holds all that it touches. */
  #rewrite(steps: readonly PatchOperation[]): readonly Edit[] | undefined {
    const paths = steps.flatMap((step) => ("from" in step ? [step.from, step.path] : [step.path]));
    const holder = jsonPointer(sharedBeginning(paths.map((path) => keysOfPointer(path).slice(0, -1))));
    const stretch = this.#spans.locate(holder);
    const patched = { root: applyPatch(copyOf(this.#value), structuredClone(steps)) };
    if (!stretch || patched.root === undefined || !this.#isSafeToRewrite(stretch)) return undefined;
    const found = valueAt(patched.root, holder);
    return found && [this.#edit(stretch, found.value)];
  }

  #edit(stretch: Stretch, value: unknown): Edit {
    const { offset, length } = stretch;
    return { offset, length, replacement: writeInPlace(value, this.text, offset, length) };
  }

  #isSafeToRewrite({ offset, length }: Stretch): boolean {
    const isTwice = this.#spans.duplicates.some(
      (duplicate) => offset < duplicate.offset && duplicate.offset < offset + length,
    );
    return !isTwice && hasExactNumbers(this.text.slice(offset, offset + length));
  }

  #at(path: string): { readonly value: unknown } | undefined {
    return valueAt(this.#value, path);
  }
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function sharedBeginning(ways: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = ways;
  const end = first.findIndex((key, at) => others.some((way) => way[at] !== key));
  return end < 0 ? first : first.slice(0, end);
}

function valueAt(root: unknown, pointer: string): { readonly value: unknown } | undefined {
  let value = root;
  for (const key of keysOfPointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return { value };
}
