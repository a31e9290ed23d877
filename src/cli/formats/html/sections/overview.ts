import type { Summary } from "../../../report/summary.js";
import { counted, number } from "../../../report/summary-text.js";
import type { ReportFacts } from "../../format.js";
import { type Markup, markup } from "../markup.js";
import { SEVERITIES, shownBytes, shownMoment, shownSeconds, titleOf, verdict } from "../wording.js";
import { severityIcon } from "./severity-badge.js";

/** What the run came to, at a glance: when it was, with which versions, and the numbers. */
export function overview(summary: Summary, facts: ReportFacts): Markup {
  const { version, schemaOrgRelease, googleRulesVerified, now } = facts;
  return markup`<header class="top">
<p class="brand">newsgraph <span>check report</span></p>
<h1>${verdict(summary)}</h1>
<p class="facts">Checked ${shownMoment(now)} <span>with newsgraph ${version}</span>, <span>schema.org ${schemaOrgRelease}</span> and Google’s rules <span>as of ${googleRulesVerified}.</span></p>
</header>`;
}

/** The numbers of the run. */
export function numbers(summary: Summary): Markup {
  const { issues, documents, withIssues, unreadable, known, bytes, seconds } = summary;
  return markup`<dl class="numbers">${SEVERITIES.map(
    (
      severity,
    ) => markup`<div class="number ${severity}${issues[severity] === 0 && " none"}"><dt>${severityIcon(severity)}${titleOf(severity, issues[severity])}</dt><dd>${number(issues[severity])}</dd></div>
`,
  )}<div class="number"><dt>Documents</dt><dd>${number(documents)}</dd></div>
</dl>
${proportions(issues)}
<ul class="more-numbers">${[
    `${number(withIssues)} of ${counted(documents, "document")} with findings`,
    unreadable > 0 && `${counted(unreadable, "document")} could not be read`,
    known > 0 && `${counted(known, "more finding")} the baseline knows`,
    `${shownBytes(bytes)} read in ${shownSeconds(seconds)}`,
  ].map((text) => text !== false && markup`<li>${text}</li>`)}</ul>`;
}

/** A bar with a part for each severity: for the eye only, the numbers stand beside it. */
function proportions(issues: Summary["issues"]): Markup | false {
  const all = SEVERITIES.reduce((sum, severity) => sum + issues[severity], 0);
  if (all === 0) return false;
  let x = 0;
  const parts = SEVERITIES.map((severity) => {
    const width = (100 * issues[severity]) / all;
    const part = markup`<rect class="${severity}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="1"/>`;
    x += width;
    return part;
  });
  return markup`<svg class="proportions" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
