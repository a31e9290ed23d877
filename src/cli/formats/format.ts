import type { DocumentReport } from "../report/document-report.js";
import type { Summary } from "../report/summary.js";

/** What a rule says of itself. */
export interface RuleDescription {
  /** What it finds: a sentence or two. */
  readonly finds: string;
  /** Why that matters; may be empty. */
  readonly why: readonly string[];
  /** Addresses of the sources. */
  readonly see: readonly string[];
}

/** What a report may say besides the findings. */
export interface ReportFacts {
  /** This package's. */
  readonly version: string;
  readonly schemaOrgRelease: string;
  readonly googleRulesVerified: string;
  /** Whether colours are wanted, in formats that have any. */
  readonly hasColour: boolean;
  /** The moment of the run, as `new Date().toISOString()` has it. */
  readonly now: string;
  /** The folder that relative paths are relative to, as a `file:` address that ends in `/`. */
  readonly folder: string;
  /** What a code means, where that is known. */
  describe(code: string): RuleDescription | undefined;
}

/** Turns findings into text, piece by piece, so that no report has to be kept whole if its form does not need that. */
export interface Formatter {
  /** What stands before everything. */
  begin(): string;
  /** Asked for every document, in the order of the input. Empty where it adds nothing, or waits for the end. */
  document(report: DocumentReport): string;
  /** What stands behind everything. */
  end(summary: Summary): string;
}

/** One form that a report can have. */
export interface Format {
  /** As `--format` takes it. */
  readonly name: string;
  /** File endings that `-o` alone chooses it by, without the dot. */
  readonly endings: readonly string[];
  /** One line for `--help`. */
  readonly summary: string;
  readonly needsExcerpts: boolean;
  readonly needsPicture: boolean;
  /** Whether it wants the documents in which nothing was found, too. */
  readonly wantsClean: boolean;
  /** Whether it says to people what the run came to, so that nobody else has to. */
  readonly saysSummary?: boolean | undefined;
  formatter(facts: ReportFacts): Formatter;
}
