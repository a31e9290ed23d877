import type { Draft } from "../graph/mapping.js";
import type { Node } from "../graph/node.js";
import type { Issue } from "../issue/issue.js";

/**
 * Why a draft is the main one. Of several articles, the first of these that tells one from the others:
 * `address`: its address is the page's own; `apart`: the others stand inside of it or of a list;
 * `main-entity`: the page names it, or it names a page as its own; `richest`: it says most; `first`: it stands first.
 * `only`: there is no other article. `no-article`: there is none at all; it is the page's main entity, its event, or,
 * outside of pages, the first thing.
 */
export type MainReason = "only" | "address" | "apart" | "main-entity" | "richest" | "first" | "no-article";

/** What was read, and what was found on the way. */
export interface Reading {
  /** The draft of the article that the input is about. `Article.safeParse(reading.main)` proves it. */
  readonly main: Draft | undefined;
  /** Why it is that one; nothing where there is no main. */
  readonly mainReason: MainReason | undefined;
  /**
   * A draft for each node of a known type that no other draft holds, in the order of the input. A thing in several
   * places is one object.
   */
  readonly things: readonly Draft[];
  /** The nodes that stand by themselves, as they were given: members of a graph or of a list, or the one node. */
  readonly nodes: readonly Node[];
  /** What could not be read, what was mended, and what no field of ours holds. */
  readonly issues: readonly Issue[];
}

/** How much is read. What goes beyond is an issue. */
export interface Limits {
  /** Bytes of input, or UTF-16 code units where text is given. 10 MB unless given. */
  readonly size?: number | undefined;
  /** Levels of objects and lists, and of references that lead on. 200 unless given, which is also the most. */
  readonly depth?: number | undefined;
  /** Objects and lists in all. 400,000 unless given. */
  readonly nodes?: number | undefined;
  /** UTF-16 code units of one text. 1,048,576 unless given. */
  readonly text?: number | undefined;
}

export interface ReadOptions {
  /**
   * Where the document stands on the web: relative addresses and ids are resolved against it, and the article with
   * this address is the main one.
   */
  readonly url?: string | undefined;
  /** The base that was given for writing: an `@id` of `<base>#name` comes back as `name`. The `url` unless given. */
  readonly base?: string | undefined;
  /** Whether character references in texts (`&amp;`, `&#8217;`) are decoded, once. They are left as they are unless asked. */
  readonly decodeReferences?: boolean | undefined;
  readonly limits?: Limits | undefined;
}
