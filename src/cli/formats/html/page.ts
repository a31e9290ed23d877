import { createHash } from "node:crypto";
import type { Summary } from "../../report/summary.js";
import type { ReportFacts } from "../format.js";
import type { CodeTally } from "./keeping/code-tally.js";
import type { KeptDocument } from "./keeping/kept-documents.js";
import { Markup, markup } from "./markup.js";
import { SCRIPT } from "./script.js";
import { codeList } from "./sections/code-list.js";
import { contents } from "./sections/contents.js";
import { documentSection } from "./sections/document-section.js";
import { filters } from "./sections/filters.js";
import { notices } from "./sections/notices.js";
import { numbers, overview } from "./sections/overview.js";
import { SEVERITY_SHAPES } from "./sections/severity-badge.js";
import { STYLE } from "./style/style.js";
import { verdict } from "./wording.js";

/** What a page is made of. */
export interface Report {
  readonly summary: Summary;
  readonly facts: ReportFacts;
  readonly tally: CodeTally;
  /** How many documents the report was told of. */
  readonly documents: number;
  /** Those that are shown, the gravest first. */
  readonly shown: readonly KeptDocument[];
}

/** So many documents have their pictures open from the start. */
const MOST_OPEN_PICTURES = 5;

/** One page that needs nothing but itself: it asks nobody for anything, and runs only its own script. */
export function page({ summary, facts, tally, documents, shown }: Report): string {
  const ids = new Map(shown.map((document, at) => [document, `d${at + 1}`]));
  const idOf = (document: KeptDocument) => ids.get(document) ?? "";
  const codes = new Set(shown.flatMap(({ issues }) => issues.map(({ code }) => code)));
  const isOpen = shown.length <= MOST_OPEN_PICTURES;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="newsgraph ${facts.version}">
<title>${verdict(summary)} – newsgraph</title>
<link rel="icon" href="${ICON}">
<style>${new Markup(STYLE)}</style>
</head>
<body>
${SEVERITY_SHAPES}
<a class="skip" href="#documents">Skip to the documents</a>
${overview(summary, facts)}
<main>
<section class="summary" aria-labelledby="summary">
<h2 id="summary" class="unseen">Summary</h2>
${numbers(summary)}
${notices(summary, tally, documents, shown)}</section>
${codeList(tally.sorted(), codes, facts)}
<section aria-labelledby="documents">
<h2 id="documents" tabindex="-1">Documents</h2>
${filters(shown, idOf)}
${contents(shown, idOf)}
<p class="nothing" id="nothing" hidden>No finding is like that.</p>
${shown.map((document) => documentSection(document, { id: idOf(document), isOpen }, facts))}</section>
</main>
<footer>
<p>Made by newsgraph ${facts.version}. This page holds all that it shows: it loads nothing and sends nothing.</p>
</footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** A sheet with a few lines, one of them marked. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5563'/%3E%3Cpath d='M3 4.5h10M3 8h4m3 0h3M3 11.5h8' stroke='%23fff' stroke-width='1.5'/%3E%3Ccircle cx='8.5' cy='8' r='1.5' fill='%23ffc861'/%3E%3C/svg%3E";

/** What the page may do: show its own style and icon, and run its own script. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
