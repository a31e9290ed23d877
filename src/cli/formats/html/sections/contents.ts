import { counted, number } from "../../../report/summary-text.js";
import type { KeptDocument } from "../keeping/kept-documents.js";
import { type Markup, markup } from "../markup.js";
import { SEVERITIES, titleOf } from "../wording.js";
import { titleOfDocument } from "./document-section.js";
import { severityIcon } from "./severity-badge.js";

/** More than this would push what they lead to out of sight. */
const MOST_OPEN = 12;

/** The documents, each a link to its place in the page; nothing where there is only one. */
export function contents(
  documents: readonly KeptDocument[],
  idOf: (document: KeptDocument) => string,
): Markup | false {
  if (documents.length < 2) return false;
  const list = markup`<ol>${documents.map(
    (
      document,
    ) => markup`<li data-for="${idOf(document)}"><a href="#${idOf(document)}"><bdi>${titleOfDocument(document)}</bdi></a> <span class="counts">${counts(document)}</span></li>
`,
  )}</ol>`;
  return markup`<nav class="contents" aria-label="Documents">
${documents.length > MOST_OPEN ? markup`<details><summary>${counted(documents.length, "document")}</summary>${list}</details>` : list}
</nav>`;
}

function counts({ counts: own, isUnreadable }: KeptDocument): readonly Markup[] | string {
  const found = SEVERITIES.filter((severity) => own[severity] > 0);
  if (isUnreadable) return "not read";
  if (found.length === 0) return "nothing found";
  return found.map(
    (severity) =>
      markup`<span>${severityIcon(severity)}${number(own[severity])}<span class="unseen"> ${titleOf(severity, own[severity]).toLowerCase()}</span></span> `,
  );
}
