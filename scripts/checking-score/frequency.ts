import type { Issue } from "../../src/check.js";

/** What is counted: a finding, and the document that it is of. */
export interface Counted {
  readonly document: string;
  readonly issue: Issue;
}

export interface Frequency {
  readonly code: string;
  readonly severities: string;
  readonly findings: number;
  readonly documents: number;
}

/** How often each code was found and in how many documents, the most frequent first. */
export function frequencies(counted: readonly Counted[]): readonly Frequency[] {
  const byCode = new Map<
    string,
    { readonly severities: Set<string>; readonly documents: Set<string>; findings: number }
  >();
  for (const { document, issue } of counted) {
    const { code, severity } = issue;
    const entry = byCode.get(code) ?? {
      severities: new Set<string>(),
      documents: new Set<string>(),
      findings: 0,
    };
    entry.severities.add(severity);
    entry.documents.add(document);
    entry.findings++;
    byCode.set(code, entry);
  }
  return [...byCode]
    .map(([code, { severities, documents, findings }]) => ({
      code,
      severities: [...severities].sort().join(", "),
      findings,
      documents: documents.size,
    }))
    .sort((a, b) => b.findings - a.findings || (a.code < b.code ? -1 : 1));
}

/** A table of codes for the console. */
export function table(all: readonly Frequency[], documents: string): { readonly [code: string]: object } {
  return Object.fromEntries(
    all.map(({ code, severities, findings, documents: count }) => [
      code,
      { severity: severities, findings, [documents]: count },
    ]),
  );
}
