import { counted, number } from "../../../report/summary-text.js";
import type { ReportFacts } from "../../format.js";
import type { CodeCount } from "../keeping/code-tally.js";
import { type Markup, markup } from "../markup.js";
import { SEVERITIES, titleOf } from "../wording.js";
import { prose, ruleReasons } from "./rule-text.js";
import { severityIcon } from "./severity-badge.js";

/** How many stand there at once; the rest has to be asked for. */
const FIRST = 8;
const MOST = 100;

/** What was found, rule by rule, with what each looks for and what it rests on. */
export function codeList(
  codes: readonly CodeCount[],
  shown: ReadonlySet<string>,
  facts: ReportFacts,
): Markup | false {
  if (codes.length === 0) return false;
  const most = Math.max(...codes.map(({ total }) => total));
  const entries = codes.slice(0, MOST).map((count) => entry(count, most, shown.has(count.code), facts));
  const rest = entries.slice(FIRST);
  return markup`<section class="codes" aria-labelledby="codes">
<h2 id="codes">What was found</h2>
<ol role="list">${entries.slice(0, FIRST)}</ol>
${
  rest.length > 0 &&
  markup`<details><summary>${counted(rest.length, "more rule")}</summary>
<ol role="list">${rest}</ol></details>`
}${codes.length > MOST && markup`<p>${counted(codes.length - MOST, "more rule")} not listed.</p>`}</section>`;
}

function entry(
  { code, counts, total, documents }: CodeCount,
  most: number,
  isShown: boolean,
  facts: ReportFacts,
): Markup {
  const rule = facts.describe(code);
  const gravest = SEVERITIES.find((severity) => counts[severity] > 0) ?? "info";
  const width = Math.max(1, Math.round((100 * total) / most));
  const hasReasons = rule !== undefined && rule.why.length + rule.see.length > 0;
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  const weights = found.length > 1 && found.map((severity) => counted(counts[severity], severity)).join(", ");
  return markup`<li>
<p class="how-many">${number(total)}<span class="unseen"> times</span></p>
<div><h3>${severityIcon(gravest)}<span class="unseen">${titleOf(gravest)}: </span><code class="rule">${code}</code></h3>
<svg class="bar ${gravest}" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="1"/></svg>
${rule && markup`<p>${prose(rule.finds)}</p>`}
<div class="foot"><span>in ${counted(documents, "document")}${weights && `: ${weights}`}</span>${
    isShown &&
    markup` <button type="button" class="scripted" data-only="${code}" hidden>Show only these</button>`
  }${
    hasReasons &&
    markup`<details class="why"><summary>Why this matters</summary><div>${ruleReasons(rule)}</div></details>`
  }</div></div>
</li>
`;
}
