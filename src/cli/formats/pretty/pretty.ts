import type { Issue, Severity } from "../../../issue/issue.js";
import { STDIN } from "../../inputs/named-input.js";
import type { DocumentReport, ReportedIssue } from "../../report/document-report.js";
import { counted, summaryText } from "../../report/summary-text.js";
import { asTyped } from "../../terminal/as-typed.js";
import { type Paint, paint as paintFor } from "../../terminal/paint.js";
import { visible } from "../../terminal/visible.js";
import type { Format, Formatter, ReportFacts } from "../format.js";
import { codeFrame } from "./code-frame.js";

/** For people at a terminal. */
export const pretty: Format = {
  name: "pretty",
  endings: ["txt"],
  summary: "for people: each finding with its line, what to do, and the rule's address",
  needsExcerpts: true,
  needsPicture: false,
  wantsClean: false,
  saysSummary: true,
  formatter: (facts) => new Pretty(facts),
};

const WEIGHTS: { readonly [severity in Severity]: number } = { error: 2, warning: 1, info: 0 };

class Pretty implements Formatter {
  readonly #facts: ReportFacts;
  readonly #paint: Paint;
  #mendable = 0;
  /** The first input with something to mend, and the first finding of those that weigh most: what is named at the end. */
  #mendableInput: string | undefined;
  #worst: ReportedIssue | undefined;

  constructor(facts: ReportFacts) {
    this.#facts = facts;
    this.#paint = paintFor(facts.hasColour);
  }

  begin(): string {
    return "";
  }

  document(report: DocumentReport): string {
    return report.issues.map((issue) => this.#finding(report, issue)).join("");
  }

  end(summary: Parameters<Formatter["end"]>[0]): string {
    const { bold } = this.#paint;
    const [first = "", ...more] = summaryText(summary).split("\n");
    const lines = [bold(first), ...more.filter((line) => line !== "")];
    if (this.#mendableInput !== undefined) {
      lines.push(
        `${counted(this.#mendable, "finding")} can be mended for certain: newsgraph convert ${operand(this.#mendableInput)} --fix`,
      );
    }
    // A rule of the user's own is explained nowhere.
    if (this.#worst && this.#facts.describe(this.#worst.code))
      lines.push(`What a finding means: newsgraph explain ${visible(this.#worst.code)}`);
    return `${lines.join("\n")}\n`;
  }

  #finding(report: DocumentReport, issue: ReportedIssue): string {
    const { dim, bold } = this.#paint;
    const { severity, code, message, excerpt, source, fix, suggestion } = issue;
    if (!this.#worst || WEIGHTS[severity] > WEIGHTS[this.#worst.severity]) this.#worst = issue;
    // A text that is no good JSON is mended as a whole, without a patch.
    if (fix || code === "reading/json-repaired") {
      this.#mendable++;
      this.#mendableInput ??= report.input;
    }
    const lines = [
      `${this.#severity(severity)} ${bold(visible(message))}`,
      `  ${placeOf(report, issue)} ${dim(visible(code))}`,
    ];
    if (excerpt) lines.push("", ...codeFrame(excerpt, this.#paint).map((line) => `  ${line}`));
    if (excerpt && (suggestion !== undefined || fix || source !== undefined)) lines.push("");
    if (suggestion !== undefined || fix) lines.push(`  ${dim("mend:")} ${mendOf(suggestion, fix)}`);
    if (source !== undefined) lines.push(`  ${dim("rule:")} ${visible(source)}`);
    return `${lines.join("\n")}\n\n`;
  }

  #severity(severity: Severity): string {
    const { red, yellow, blue } = this.#paint;
    return { error: red, warning: yellow, info: blue }[severity](severity);
  }
}

/** As editors and terminals open it: `page.html:4:46`, and where the finding is in the data. */
function placeOf({ input, line }: DocumentReport, { location, path }: ReportedIssue): string {
  const place = location ? `:${location.line}:${location.column}` : line === undefined ? "" : `:${line}`;
  return `${visible(input)}${place}${path === "" ? "" : ` at ${visible(path)}`}`;
}

function mendOf(suggestion: string | undefined, fix: Issue["fix"]): string {
  const what = suggestion ?? writtenBy(fix);
  const shown = what === undefined ? "" : visible(JSON.stringify(what));
  return fix ? `${shown}${shown ? ", " : ""}certain` : `perhaps ${shown}`;
}

/** The one value that a mend writes; nothing where it does something else. */
function writtenBy(fix: Issue["fix"]): unknown {
  const [only, ...more] = (fix ?? []).filter(({ op }) => op !== "test");
  return only && more.length === 0 && "value" in only && typeof only.value !== "object"
    ? only.value
    : undefined;
}

function operand(input: string): string {
  return input === STDIN ? "-" : asTyped(input);
}
