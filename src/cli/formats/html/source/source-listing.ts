import type { KeptDocument } from "../keeping/kept-documents.js";
import { type Markup, markup } from "../markup.js";
import { severityIcon } from "../sections/severity-badge.js";
import { titleOf } from "../wording.js";
import { markedText } from "./marked-text.js";
import { type SourcePiece, sourcePieces } from "./source-pieces.js";

/** The lines of a document around its findings, with gaps between them; nothing where no finding has a place. */
export function sourceListing({ issues }: KeptDocument, id: string, title: string): Markup | undefined {
  const pieces = sourcePieces(issues);
  if (pieces.length === 0) return undefined;
  return markup`<div class="source">
<h4 id="${id}-source">In the source</h4>
<div class="listing" role="group" tabindex="0" aria-label="Source of ${title}">
<ol role="list">${pieces.map((piece, at) => row(piece, pieces[at - 1], pieces[at + 1]))}</ol>
</div>
</div>`;

  function row(piece: SourcePiece, last: SourcePiece | undefined, next: SourcePiece | undefined): Markup {
    const isFirst = last?.number !== piece.number;
    const isGap = last !== undefined && piece.number > last.number + 1;
    const gap = isGap && markup`<li class="gap" aria-hidden="true">⋯</li>`;
    const isCut = piece.isCutBehind && next?.number !== piece.number;
    return markup`${gap}
<li class="line${piece.findings.length > 0 && " marked"}"><span class="number">${isFirst && piece.number}</span><code dir="ltr">${piece.cut > 0 && CUT}${markedText(piece.text, piece.marks)}${isCut && CUT}</code>${
      piece.findings.length > 0 && markup`<ul class="notes" role="list">${piece.findings.map(note)}</ul>`
    }</li>`;
  }

  function note(at: number): Markup | undefined {
    const issue = issues[at];
    return (
      issue &&
      markup`<li id="${id}-s${at + 1}">${severityIcon(issue.severity)}<a href="#${id}-f${at + 1}">${titleOf(issue.severity)}: ${issue.code}</a></li>`
    );
  }
}

const CUT = markup`<span class="cut">…</span>`;
