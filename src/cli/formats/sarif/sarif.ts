import { gzipSync } from "node:zlib";
import type { Summary } from "../../report/summary.js";
import type { Format, Formatter, ReportFacts } from "../format.js";
import { HeldResults } from "./held-results.js";
import { CODE_SCANNING, type SarifLimits } from "./limits.js";
import { Notices } from "./notices.js";
import { printLog } from "./print-log.js";
import { type HeldResult, hasSnippet, heldResult, withoutSnippet } from "./result.js";

/** SARIF 2.1.0, for code scanning services and for editors. */
export const sarif: Format = {
  name: "sarif",
  endings: ["sarif", "sarif.json"],
  summary: "SARIF 2.1.0, for code scanning",
  needsExcerpts: true,
  needsPicture: false,
  wantsClean: false,
  formatter: sarifFormatter,
};

/**
 * Holds the results until the end, since the rules that they name stand before them and only the heaviest of too many
 * are written.
 */
export function sarifFormatter(facts: ReportFacts, limits: SarifLimits = CODE_SCANNING): Formatter {
  const held = new HeldResults(limits);
  const notices = new Notices(limits, facts.folder);

  function print(summary: Summary, results: readonly HeldResult[]): string {
    const dropped = held.droppedBut(results);
    const notifications = notices.print(summary, results.length, dropped);
    return printLog(facts, summary, results, notifications, { ...dropped, notices: notices.dropped });
  }

  return {
    begin: () => "",
    document(report) {
      if (report.isUnreadable) {
        notices.addUnreadable(report);
        return "";
      }
      for (const issue of report.issues) {
        held.add(issue.severity, () => heldResult(report, issue, facts.folder));
      }
      return "";
    },
    end(summary) {
      let results = held.inOrder();
      let text = print(summary, results);
      let size = packedSize(text, limits.packed);
      if (size > limits.packed && results.some(hasSnippet)) {
        results = results.map(withoutSnippet);
        text = print(summary, results);
        size = packedSize(text, limits.packed);
      }
      while (size > limits.packed && results.length > 0) {
        results = results.slice(0, Math.floor(results.length * (limits.packed / size) * 0.95));
        text = print(summary, results);
        size = packedSize(text, limits.packed);
      }
      return text;
    },
  };
}

/** Bytes of the text packed with gzip; those of the text itself where they fit already. */
function packedSize(text: string, limit: number): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= limit ? bytes : gzipSync(text).length;
}
