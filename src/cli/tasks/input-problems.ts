import { InputError } from "../inputs/input-error.js";
import { isUtf16 } from "../inputs/kind.js";
import { visible } from "../terminal/visible.js";

/** Throws an {@link InputError} for a feed in UTF-16: a line feed is more than a byte there, and may be half of a letter. */
export function checkIsNoUtf16(name: string, start: Uint8Array): void {
  if (isUtf16(start)) {
    throw told(
      "input/not-readable",
      name,
      "is a feed in UTF-16, and lines are read in UTF-8 alone. Save it in that.",
    );
  }
}

/** What is said of a packed feed, or one from a pipe, of which a part is wanted. */
export function notSplittable(name: string): InputError {
  return told(
    "input/not-splittable",
    name,
    "is a feed that is packed or piped, which --shard cannot part by its bytes. Unpack it into a file.",
  );
}

/** What is said of a file that is packed by its name, and has no byte. */
export function emptyGzip(name: string): InputError {
  return told("input/not-packed", name, "is empty, which no gzip is. Pack it again.");
}

/** What is said of a file that is packed by its name, and holds neither a gzip nor what could be in one. */
export function noGzip(name: string): InputError {
  return told("input/not-packed", name, "is called a gzip, and is none. Pack it again.");
}

function told(code: string, name: string, what: string): InputError {
  return new InputError(code, visible(`${JSON.stringify(name)} ${what}`));
}
