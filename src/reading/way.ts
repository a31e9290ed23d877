import type { Location } from "../issue/issue.js";
import { jsonPointer } from "../issue/json-pointer.js";

/** One JSON value that is read: the whole input, or a block of a page. */
export interface Source {
  readonly value: unknown;
  /** Where in the text that was given a JSON Pointer of the value leads, or its key stands; nothing where no text was given. */
  locate?(pointer: string, isKey?: boolean): Location | undefined;
}

/** The way to a value from the root of its source. Shares its beginning with others. */
export interface Way {
  readonly source: Source;
  readonly from?: Way | undefined;
  readonly key?: string | number | undefined;
  /** Whether the last key is meant, and not what stands under it. */
  readonly isKey?: boolean | undefined;
}

/** The way to a key, of the way to what stands under it. */
export function toKey(way: Way): Way {
  return { ...way, isKey: true };
}

/** A step further on a way. */
export function step(from: Way, key: string | number): Way {
  return { source: from.source, from, key };
}

/** A way that has a last key. */
interface Step extends Way {
  readonly key: string | number;
}

/** The steps of a way, from the root of its source. */
export function stepsOf(way: Way): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Way | undefined = way; at; at = at.from) if (isStep(at)) steps.push(at);
  return steps.reverse();
}

function isStep(way: Way): way is Step {
  return way.key !== undefined;
}

/** The JSON Pointer of a way. */
export function pointerOf(way: Way): string {
  let pointer = "";
  for (let at: Way | undefined = way; at; at = at.from) {
    const { key } = at;
    // Most keys stand in a pointer as they are.
    if (typeof key === "number") pointer = `/${key}${pointer}`;
    else if (key !== undefined) pointer = (/[~/]/.test(key) ? jsonPointer([key]) : `/${key}`) + pointer;
  }
  return pointer;
}
