import type { DocumentReport } from "../report/document-report.js";
import type { Summary } from "../report/summary.js";
import type { Format, Formatter, ReportFacts } from "./format.js";
import { issueFields } from "./issue-fields.js";
import { jsonLine } from "./json-line.js";

/** One JSON document: what it was checked with, the documents in which something was found, one a line, and the sum. */
export const json: Format = {
  name: "json",
  endings: ["json"],
  summary: "one JSON document: the findings by document, and the sum",
  needsExcerpts: false,
  needsPicture: false,
  wantsClean: false,
  formatter,
};

function formatter(facts: ReportFacts): Formatter {
  let isFirst = true;

  return {
    begin() {
      const { version, schemaOrgRelease, googleRulesVerified } = facts;
      const versions = jsonLine({ newsgraph: version, schemaOrgRelease, googleRulesVerified });
      return `{\n"versions": ${versions},\n"documents": [`;
    },
    document(report) {
      if (report.issues.length === 0 && !report.isUnreadable) return "";
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + jsonLine(documentFields(report));
    },
    end(summary) {
      return `\n],\n"summary": ${jsonLine(summaryFields(summary))}\n}\n`;
    },
  };
}

function documentFields({ input, line, isUnreadable, known, issues }: DocumentReport): object {
  return { input, line, isUnreadable, known, issues: issues.map(issueFields) };
}

function summaryFields(summary: Summary): Summary {
  const { documents, withIssues, issues, known, unreadable, bytes, seconds, shard, isInterrupted } = summary;
  return { documents, withIssues, issues, known, unreadable, bytes, seconds, shard, isInterrupted };
}
