import type { Issue } from "../../issue/issue.js";
import type { EntityPicture } from "./entity-picture.js";
import type { Excerpt } from "./excerpt.js";

/** One finding, as a report shows it. */
export interface ReportedIssue extends Issue {
  /** The lines around its place, where the format asks for them and there is a place. */
  readonly excerpt?: Excerpt | undefined;
}

/** What was found in one document: a file, what an address gave, or one line of a feed. */
export interface DocumentReport {
  /** As its user would name it: a path with `/`, relative to where the program runs, an address, or `<stdin>`. */
  readonly input: string;
  /** Which line of a feed, from 1; nothing where the input is one document. */
  readonly line?: number | undefined;
  /**
   * In the order of the document. In a line of a feed, `location.line` and the excerpt's are the feed's, `offset` is
   * the line's.
   */
  readonly issues: readonly ReportedIssue[];
  /** True where it could not be opened at all; the reason is then the one issue. */
  readonly isUnreadable?: boolean | undefined;
  /** Findings that stand in the baseline, and are not among the issues. */
  readonly known?: number | undefined;
  /** What it says and how that hangs together, where the format asks for it. */
  readonly picture?: EntityPicture | undefined;
}
