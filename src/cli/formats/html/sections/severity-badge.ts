import type { Severity } from "../../../../issue/issue.js";
import { Markup, markup } from "../markup.js";
import { titleOf } from "../wording.js";

/** The shapes of the severities, once for the page: a stop sign, a triangle, a circle. */
export const SEVERITY_SHAPES: Markup =
  new Markup(`<svg width="0" height="0" aria-hidden="true" class="shapes">
<symbol id="shape-error" viewBox="0 0 16 16"><path d="M5 .9h6L15.1 5v6L11 15.1H5L.9 11V5z"/><path class="sign" d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4"/></symbol>
<symbol id="shape-warning" viewBox="0 0 16 16"><path d="M8 1 15.6 14.5H.4z"/><path class="sign" d="M8 5.6v4.200m0 2.100v.2"/></symbol>
<symbol id="shape-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.2"/><path class="sign" d="M8 7.3v4.400m0-7.500v.2"/></symbol>
</svg>`);

/** The severity's shape, in its colour; the word has to stand beside it. */
export function severityIcon(severity: Severity): Markup {
  return markup`<svg class="icon ${severity}" width="16" height="16" aria-hidden="true"><use href="#shape-${severity}"/></svg>`;
}

/** The severity as a word and a shape. */
export function severityBadge(severity: Severity): Markup {
  return markup`<span class="badge ${severity}">${severityIcon(severity)}${titleOf(severity)}</span>`;
}
