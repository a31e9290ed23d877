import { counted, number } from "../../../report/summary-text.js";
import type { ReportFacts } from "../../format.js";
import type { KeptDocument } from "../keeping/kept-documents.js";
import { type Markup, markup, webLink } from "../markup.js";
import { pictureSection } from "../picture/picture-section.js";
import { sourceListing } from "../source/source-listing.js";
import { SEVERITIES } from "../wording.js";
import { finding } from "./finding.js";
import { severityIcon } from "./severity-badge.js";

/** What is known of a document besides what was found in it. */
export interface DocumentPlace {
  /** What everything of it is named after in the page: `d1`. */
  readonly id: string;
  /** Whether its picture is open from the start. */
  readonly isOpen: boolean;
}

/** A path or an address, with the line of a feed. */
export function titleOfDocument({ input, line }: KeptDocument): string {
  return line === undefined ? input : `${input}, line ${number(line)}`;
}

/** A document with its findings, their places in its source, and a picture of what it says. */
export function documentSection(document: KeptDocument, place: DocumentPlace, facts: ReportFacts): Markup {
  const { input, line, issues, picture } = document;
  const { id, isOpen } = place;
  const title = titleOfDocument(document);
  const source = sourceListing(document, id, title);
  return markup`<article class="document" id="${id}" aria-labelledby="${id}-title">
<header>
<h3 id="${id}-title"><bdi>${webLink(input, input)}</bdi>${line !== undefined && markup` <span class="feed-line">line ${number(line)}</span>`}</h3>
${state(document)}
</header>
${
  issues.length > 0 &&
  markup`<div class="found${source !== undefined && " with-source"}">
<div class="findings">
<h4>Findings</h4>
<ol role="list">${issues.map((issue, at) =>
    finding(issue, `${id}-f${at + 1}`, `${id}-s${at + 1}`, facts.describe(issue.code)),
  )}</ol>
</div>
${source}</div>`
}${picture && pictureSection(picture, { id, title, isOpen })}
</article>
`;
}

function state({ issues, counts, known, isUnreadable }: KeptDocument): Markup {
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const left = all - issues.length;
  return markup`<p class="state">${isUnreadable && markup`<strong class="unreadable">Could not be read.</strong> `}${
    all === 0
      ? "Nothing found."
      : markup`<span class="counts">${SEVERITIES.filter((severity) => counts[severity] > 0).map(
          (severity) => markup`<span>${severityIcon(severity)}${counted(counts[severity], severity)}</span> `,
        )}</span>`
  }${known > 0 && ` ${counted(known, "more finding")} the baseline knows.`}${
    left > 0 && ` ${counted(left, "finding")} not shown.`
  }</p>`;
}
