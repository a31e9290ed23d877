import type { Severity } from "../../../../issue/issue.js";
import type { DocumentReport } from "../../../report/document-report.js";
import type { EntityPicture } from "../../../report/entity-picture.js";
import { clip } from "../../clip.js";
import { SEVERITIES } from "../wording.js";
import { type KeptIssue, keptIssue } from "./kept-issue.js";

/** What is shown in full. A page with more is one that no browser opens with ease, and nobody reads. */
export const MOST_DOCUMENTS = 200;
export const MOST_ISSUES = 2_000;

/** What is kept of a document until the page is written. */
export interface KeptDocument {
  /** Its place in the input, from 0. */
  readonly at: number;
  readonly input: string;
  readonly line?: number | undefined;
  readonly isUnreadable: boolean;
  readonly known: number;
  readonly picture?: EntityPicture | undefined;
  readonly issues: readonly KeptIssue[];
  /** How many of each severity it has, those that are not kept too. */
  readonly counts: { readonly [severity in Severity]: number };
}

/**
 * The documents and findings that weigh most, of any number: those with errors first, then with warnings, then the rest,
 * each in the order of the input. Never holds more than twice what is shown.
 */
export class KeptDocuments {
  /** By the gravest severity that a document has; last those in which nothing was found. */
  readonly #ranks: KeptDocument[][] = [...SEVERITIES.map(() => []), []];
  #seen = 0;
  #documents = 0;
  #issues = 0;

  add(report: DocumentReport): void {
    const at = this.#seen++;
    const severities = new Set(report.issues.map(({ severity }) => severity));
    const gravest = SEVERITIES.findIndex((severity) => severities.has(severity));
    const rank = gravest < 0 ? SEVERITIES.length : gravest;
    if (this.#documents >= MOST_DOCUMENTS) {
      const lightest = this.#ranks.findLastIndex((documents) => documents.length > 0);
      if (lightest <= rank) return;
      this.#drop(this.#ranks[lightest]?.pop());
    }
    const document = keptDocument(report, at);
    this.#ranks[rank]?.push(document);
    this.#documents++;
    this.#issues += document.issues.length;
    if (this.#issues > 2 * MOST_ISSUES) this.#prune();
  }

  /** What is to be shown, the gravest first. */
  take(): readonly KeptDocument[] {
    this.#prune();
    return this.#ranks.flat();
  }

  #drop(document: KeptDocument | undefined): void {
    if (document === undefined) return;
    this.#documents--;
    this.#issues -= document.issues.length;
  }

  /** Leaves the findings that weigh most, and the documents that still have some, or never had any. */
  #prune(): void {
    if (this.#issues <= MOST_ISSUES) return;
    const kept = new Set<KeptIssue>();
    for (const issues of bySeverity(this.#ranks.flat().sort((a, b) => a.at - b.at))) {
      for (const issue of issues) if (kept.size < MOST_ISSUES) kept.add(issue);
    }
    for (const [rank, documents] of this.#ranks.entries()) {
      if (rank === SEVERITIES.length) continue;
      this.#ranks[rank] = documents
        .map((document) => ({ ...document, issues: document.issues.filter((issue) => kept.has(issue)) }))
        .filter(({ issues }) => issues.length > 0);
    }
    this.#documents = this.#ranks.flat().length;
    this.#issues = kept.size;
  }
}

function bySeverity(documents: readonly KeptDocument[]): readonly (readonly KeptIssue[])[] {
  return SEVERITIES.map((severity) =>
    documents.flatMap(({ issues }) => issues.filter((issue) => issue.severity === severity)),
  );
}

function keptDocument({ input, line, issues, isUnreadable, known, picture }: DocumentReport, at: number) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  const document: KeptDocument = {
    at,
    input: clip(input, 500),
    line,
    isUnreadable: isUnreadable ?? false,
    known: known ?? 0,
    picture,
    issues: gravest(issues).map(keptIssue),
    counts,
  };
  // A piece of a text keeps the whole text in memory; a clone does not.
  return structuredClone(document);
}

/** At most as many as a page shows, in their order. */
function gravest(issues: DocumentReport["issues"]): DocumentReport["issues"] {
  if (issues.length <= MOST_ISSUES) return issues;
  const ranked = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const kept = new Set(ranked.slice(0, MOST_ISSUES));
  return issues.filter((issue) => kept.has(issue));
}
