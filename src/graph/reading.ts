import type { Issue } from "../issue/issue.js";
import type { Draft } from "./mapping.js";
import type { Node } from "./node.js";

/** What was read, and what was found on the way. */
export interface Reading {
  /** The draft that the input is about: the first thing. `Article.safeParse(reading.main)` proves it. */
  readonly main: Draft | undefined;
  /** A draft for each top node of a known type, in the order of the input. A thing in several places is one object. */
  readonly things: readonly Draft[];
  /** The top nodes themselves. */
  readonly nodes: readonly Node[];
  /** What could not be read, and why. */
  readonly issues: readonly Issue[];
}

export interface ReadOptions {
  /** The document's address, as it was given for writing: an `@id` of `<base>#name` comes back as `name`. */
  readonly base?: string | undefined;
}
