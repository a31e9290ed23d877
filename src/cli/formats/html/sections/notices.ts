import type { Severity } from "../../../../issue/issue.js";
import type { Summary } from "../../../report/summary.js";
import { counted, number } from "../../../report/summary-text.js";
import type { CodeTally } from "../keeping/code-tally.js";
import { type KeptDocument, MOST_DOCUMENTS, MOST_ISSUES } from "../keeping/kept-documents.js";
import { type Markup, markup } from "../markup.js";
import { countedIssues, SEVERITIES } from "../wording.js";

type Counts = { readonly [severity in Severity]: number };

/** What a reader has to know so as not to take the report for more than it is. */
export function notices(
  summary: Summary,
  tally: CodeTally,
  documents: number,
  shown: readonly KeptDocument[],
): Markup | false {
  const texts = [
    summary.isInterrupted && "The run was broken off before its end: what follows is not everything.",
    summary.shard !== undefined &&
      `This is part ${summary.shard} of what was given: the other parts have reports of their own.`,
    leftOutByQuiet(summary.issues, tally.counts),
    leftOutByLimit(tally.counts, documents, shown),
  ].filter((text) => text !== undefined && text !== false);
  if (texts.length === 0) return false;
  return markup`<ul class="notices" role="list">${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
}

/** The run counts what `--quiet` does not list. */
function leftOutByQuiet(all: Counts, listed: Counts): string | undefined {
  const left = countedIssues(difference(all, listed));
  return left === "" ? undefined : `Not listed, as the run was to be quiet: ${left}.`;
}

function leftOutByLimit(all: Counts, documents: number, shown: readonly KeptDocument[]): string | undefined {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { issues } of shown) for (const { severity } of issues) counts[severity]++;
  const issues = countedIssues(difference(all, counts));
  const left = documents - shown.length;
  if (issues === "" && left === 0) return undefined;
  const what = [issues, left > 0 && counted(left, "document")].filter(Boolean).join(" and ");
  return `Shown in full are the ${number(MOST_DOCUMENTS)} documents and ${number(MOST_ISSUES)} findings that weigh most, at most. Counted, but not shown: ${what}.`;
}

function difference(all: Counts, some: Counts): Counts {
  const left = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) left[severity] = Math.max(0, all[severity] - some[severity]);
  return left;
}
