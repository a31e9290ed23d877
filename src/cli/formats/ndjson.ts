import type { Format } from "./format.js";
import { issueFields } from "./issue-fields.js";
import { jsonLine } from "./json-line.js";

/** A line of JSON for each finding and no other line, for `jq` and its kind. */
export const ndjson: Format = {
  name: "ndjson",
  endings: ["ndjson", "jsonl"],
  summary: "a line of JSON for each finding, to be piped on",
  needsExcerpts: false,
  needsPicture: false,
  wantsClean: false,
  formatter: () => ({
    begin: () => "",
    document: ({ input, line, issues }) =>
      issues.map((issue) => `${jsonLine({ input, line, ...issueFields(issue) })}\n`).join(""),
    end: () => "",
  }),
};
