import { counted, number } from "../../../report/summary-text.js";
import { clip } from "../../clip.js";
import type { KeptDocument } from "../keeping/kept-documents.js";
import { type Markup, markup } from "../markup.js";
import { SEVERITIES, titleOf } from "../wording.js";
import { titleOfDocument } from "./document-section.js";
import { severityIcon } from "./severity-badge.js";

/** Ways to see less at once. Hidden until the script shows them, as nothing works without it. */
export function filters(
  documents: readonly KeptDocument[],
  idOf: (document: KeptDocument) => string,
): Markup | false {
  const issues = documents.flatMap((document) => document.issues);
  if (issues.length < 2) return false;
  const codes = new Map<string, number>();
  for (const { code } of issues) codes.set(code, (codes.get(code) ?? 0) + 1);
  const found = documents.filter((document) => document.issues.length > 0);
  return markup`<div class="filters scripted" role="search" aria-label="Filter the findings" hidden>
<fieldset><legend>Severity</legend>${SEVERITIES.map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return (
      count > 0 &&
      markup`<label class="chip"><input type="checkbox" name="severity" value="${severity}" checked>${severityIcon(severity)}${titleOf(severity)} <span>${number(count)}</span></label>`
    );
  })}</fieldset>
<label class="field text">Text <input type="search" id="filter-text" autocomplete="off" spellcheck="false"></label>
<label class="field">Rule <select id="filter-code"><option value="">All rules</option>${[...codes.keys()]
    .sort()
    .map(
      (code) => markup`<option value="${code}">${clip(code, 80)} (${number(codes.get(code) ?? 0)})</option>`,
    )}</select></label>
${
  found.length > 1 &&
  markup`<label class="field">Document <select id="filter-document"><option value="">All documents</option>${found.map(
    (document) => markup`<option value="${idOf(document)}">${clip(titleOfDocument(document), 120)}</option>`,
  )}</select></label>`
}
<div class="outcome"><p role="status" id="filter-status">${counted(issues.length, "finding")}</p>
<button type="button" id="filter-reset" disabled>Show all</button></div>
</div>`;
}
