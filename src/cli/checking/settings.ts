import type { Weights } from "./severities.js";

/** How documents are checked: plain data, as it goes to the workers. */
export interface CheckSettings {
  /** The configuration, whose rules and entities each worker loads for itself. */
  readonly configuration?: string | undefined;
  readonly profiles?: readonly string[] | undefined;
  /** What codes weigh: as the configuration says, and then as the command line does. */
  readonly weights: readonly Weights[];
  /** The moment that the check is made for. */
  readonly now: string;
  /** Where things of a feed get their ids from. */
  readonly base?: string | undefined;
  /** Bytes of a document. */
  readonly maxSize: number;
  readonly needsExcerpts: boolean;
  readonly needsPicture: boolean;
  /** Whether documents in which nothing was found are reported, too. */
  readonly wantsClean: boolean;
}
