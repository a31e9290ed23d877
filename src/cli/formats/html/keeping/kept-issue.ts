import type { PatchOperation, Severity } from "../../../../issue/issue.js";
import type { ReportedIssue } from "../../../report/document-report.js";
import type { Excerpt, ExcerptLine } from "../../../report/excerpt.js";
import { clip } from "../../clip.js";

/** What is kept of a finding until the page is written: short enough, so that no input makes a page too large. */
export interface KeptIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Which JSON-LD block of the page, from 0. */
  readonly block?: number | undefined;
  readonly expected?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly source?: string | undefined;
  /** A line for each step of the mend. */
  readonly fix: readonly string[];
  readonly excerpt?: Excerpt | undefined;
}

/** UTF-16 code units, each. */
const MOST_OF_TEXT = 1_000;
const MOST_OF_VALUE = 300;
const MOST_STEPS = 5;

/** Takes over what the page shows, each text cut to a length that one can read. */
export function keptIssue(issue: ReportedIssue): KeptIssue {
  const { severity, location, expected, suggestion, source, fix = [], excerpt } = issue;
  const steps = fix.slice(0, MOST_STEPS).map(stepInWords);
  return {
    code: clip(issue.code, MOST_OF_VALUE),
    severity,
    message: clip(issue.message, MOST_OF_TEXT),
    path: clip(issue.path, MOST_OF_TEXT),
    line: location?.line,
    column: location?.column,
    block: location?.block,
    expected: expected && clip(expected, MOST_OF_TEXT),
    suggestion: suggestion && clip(suggestion, MOST_OF_TEXT),
    source: source && clip(source, MOST_OF_TEXT),
    fix: fix.length > MOST_STEPS ? [...steps, `… and ${fix.length - MOST_STEPS} more steps`] : steps,
    excerpt: excerpt && keptExcerpt(excerpt),
  };
}

function keptExcerpt({ lines, line, column, length }: Excerpt): Excerpt {
  return { lines: lines.slice(0, 9).map(keptLine), line, column, length };
}

function keptLine({ number, text, cut, isCutBehind }: ExcerptLine): ExcerptLine {
  return text.length <= MOST_OF_TEXT
    ? { number, text, cut, isCutBehind }
    : { number, text: clip(text, MOST_OF_TEXT).slice(0, -1), cut, isCutBehind: true };
}

/** `replace /author/name with "Amina Idrissi"`. */
function stepInWords(step: PatchOperation): string {
  const path = clip(step.path, MOST_OF_VALUE) || "the whole";
  switch (step.op) {
    case "add":
      return `add ${path}: ${valueInWords(step.value)}`;
    case "replace":
      return `replace ${path} with ${valueInWords(step.value)}`;
    case "test":
      return `where ${path} is ${valueInWords(step.value)}`;
    case "remove":
      return `remove ${path}`;
    case "move":
      return `move ${clip(step.from, MOST_OF_VALUE)} to ${path}`;
    case "copy":
      return `copy ${clip(step.from, MOST_OF_VALUE)} to ${path}`;
  }
}

function valueInWords(value: unknown): string {
  return clip(JSON.stringify(value) ?? "nothing", MOST_OF_VALUE);
}
