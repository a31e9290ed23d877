import type { Severity } from "../../../../issue/issue.js";
import type { ExcerptLine } from "../../../report/excerpt.js";
import type { KeptIssue } from "../keeping/kept-issue.js";

/** Where a finding stands in a piece, in UTF-16 code units of the piece's text; nothing wide where it is at its end. */
export interface Mark {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** A line of a document, or a piece of a long one, with the findings that begin in it. */
export interface SourcePiece extends ExcerptLine {
  readonly marks: readonly Mark[];
  /** By their place among the document's findings. */
  readonly findings: readonly number[];
}

/** The excerpts of all findings of one document as one listing: each line once, in order, what overlaps made one. */
export function sourcePieces(issues: readonly KeptIssue[]): readonly SourcePiece[] {
  const byLine = new Map<number, ExcerptLine[]>();
  for (const { excerpt } of issues) {
    for (const line of excerpt?.lines ?? []) {
      const pieces = byLine.get(line.number);
      if (pieces) pieces.push(line);
      else byLine.set(line.number, [line]);
    }
  }
  const pieces = [...byLine.values()]
    .flatMap(united)
    .sort((a, b) => a.number - b.number || a.cut - b.cut)
    .map((piece) => ({ ...piece, marks: [] as Mark[], findings: [] as number[] }));
  issues.forEach(({ excerpt, severity }, at) => {
    if (excerpt === undefined) return;
    const place = excerpt.column - 1;
    const piece = pieces.findLast(({ number, cut }) => number === excerpt.line && cut <= place);
    if (piece === undefined) return;
    const start = Math.min(place - piece.cut, piece.text.length);
    piece.marks.push({ severity, start, end: Math.min(start + excerpt.length, piece.text.length) });
    piece.findings.push(at);
  });
  return pieces;
}

/** The pieces of one line, those that touch each other made one. */
function united(pieces: readonly ExcerptLine[]): readonly ExcerptLine[] {
  const all: ExcerptLine[] = [];
  for (const next of [...pieces].sort((a, b) => a.cut - b.cut)) {
    const last = all.at(-1);
    if (last === undefined || next.cut > endOf(last)) {
      all.push(next);
      continue;
    }
    const more = endOf(next) - endOf(last);
    const isCutBehind = more > 0 ? next.isCutBehind : last.isCutBehind && (more < 0 || next.isCutBehind);
    const text = more > 0 ? last.text + next.text.slice(-more) : last.text;
    all[all.length - 1] = { ...last, text, isCutBehind };
  }
  return all;
}

function endOf({ cut, text }: ExcerptLine): number {
  return cut + text.length;
}
