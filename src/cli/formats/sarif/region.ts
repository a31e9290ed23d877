import type { DocumentReport, ReportedIssue } from "../../report/document-report.js";

/** Where in a file a finding is: as far as it goes in the line that it begins in. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly snippet?: { readonly text: string };
}

const LONGEST_SNIPPET = 300;

/**
 * Lines and columns, and the offset and the length that say the same, for both have to. Services want a place for
 * everything: what has none is put on the first line, and in a feed on its line. An offset within a line of a feed is
 * left out, since it would be the file's.
 */
export function regionOf({ line }: DocumentReport, { location, excerpt }: ReportedIssue): Region {
  if (!location) return { startLine: line ?? 1 };
  const { line: startLine, column: startColumn, offset: charOffset } = location;
  // An excerpt shows something even where there is nothing. A line of a feed has no line ends in it.
  const isPoint = location.length === 0;
  const length = isPoint ? 0 : (excerpt?.length ?? (line === undefined ? undefined : location.length));
  if (length === undefined) return { startLine, startColumn };
  const snippet = isPoint ? undefined : snippetOf(excerpt);
  return {
    startLine,
    startColumn,
    endLine: startLine,
    endColumn: startColumn + length,
    ...(line === undefined ? { charOffset, charLength: length } : {}),
    ...(snippet === undefined ? {} : { snippet: { text: snippet } }),
  };
}

/** The text of the region, if the excerpt has all of it. */
function snippetOf(excerpt: ReportedIssue["excerpt"]): string | undefined {
  const line = excerpt?.lines.find(({ number }) => number === excerpt.line);
  if (!excerpt || !line || excerpt.length > LONGEST_SNIPPET) return undefined;
  const start = excerpt.column - 1 - line.cut;
  const text = start < 0 ? "" : line.text.slice(start, start + excerpt.length);
  return text.length === excerpt.length ? text : undefined;
}
