import type { RuleDescription } from "../../format.js";
import type { KeptIssue } from "../keeping/kept-issue.js";
import { type Markup, markup } from "../markup.js";
import { prose, ruleReasons, sources } from "./rule-text.js";
import { severityBadge } from "./severity-badge.js";

/** One finding: what, where, what would be right, and why that matters. */
export function finding(
  issue: KeptIssue,
  id: string,
  placeId: string,
  rule: RuleDescription | undefined,
): Markup {
  const { code, severity, message } = issue;
  return markup`<li class="finding ${severity}" id="${id}" data-severity="${severity}" data-code="${code}">
<p class="head">${severityBadge(severity)} <code class="rule">${code}</code>${place(issue, placeId)}</p>
<p class="message">${message}</p>
${mends(issue)}${reasons(issue, rule)}</li>
`;
}

function place({ line, column, block = 0, excerpt }: KeptIssue, placeId: string): Markup | false {
  if (line === undefined) return false;
  const where = markup`${block > 0 && `block ${block + 1}, `}line ${line}, column ${column}`;
  return markup` <span class="place">${excerpt ? markup`<a href="#${placeId}">${where}</a>` : where}</span>`;
}

function mends({ path, expected, suggestion, fix }: KeptIssue): Markup {
  return markup`<dl>${suggestion !== undefined && entry("Nearest", markup`<code>${suggestion}</code>`)}${
    expected !== undefined && entry("Expected", expected)
  }${
    fix.length > 0 &&
    entry(
      "Mend",
      fix.map((step) => markup`<code class="step">${step}</code> `),
    )
  }${entry("At", path === "" ? "the whole" : markup`<code>${path}</code>`)}</dl>`;
}

function entry(term: string, description: Parameters<typeof markup>[1]): Markup {
  return markup`<div><dt>${term}</dt> <dd>${description}</dd></div> `;
}

function reasons({ source }: KeptIssue, rule: RuleDescription | undefined): Markup | false {
  if (rule === undefined) return sources(source === undefined ? [] : [source]);
  return markup`<details class="why"><summary>About this rule</summary><div><p>${prose(rule.finds)}</p> ${ruleReasons(
    rule.see.length > 0 || source === undefined ? rule : { ...rule, see: [source] },
  )}</div></details>`;
}
