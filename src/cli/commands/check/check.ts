import type { Command } from "../../arguments/command.js";
import { checkOptions } from "./options.js";
import { runCheck } from "./run-check.js";

export const check: Command = {
  name: "check",
  operands: "INPUT…",
  summary:
    "Says what is wrong with pages, JSON-LD, things of newsgraph's model and feeds: against schema.org, Google's search features, and what a newsroom knows.",
  details: [
    "INPUT is a file, a folder (all pages, JSON and feeds in it), a pattern in quotation marks, an http(s) address, or - for standard input. Files may be packed (.gz). A feed holds one JSON document a line (.ndjson, .jsonl).",
    "Findings go to standard output, everything else to standard error. The program ends with 0 when nothing was found at the level of --fail-on, 1 when something was, 2 when it was called wrongly or an input could not be read, 130 when it was broken off.",
  ],
  options: checkOptions,
  examples: [
    { command: "newsgraph check page.html", does: "Check a page." },
    {
      command: "newsgraph check https://journal.example/article",
      does: "Fetch a page and check it.",
    },
    {
      command: "newsgraph check public --base https://journal.example/",
      does: "Check all pages of a site, each at its own address.",
    },
    {
      command: "newsgraph check feed.ndjson --format ndjson --quiet > errors.ndjson",
      does: "Check a feed on all cores and keep its errors, one a line.",
    },
    {
      command: "newsgraph check public --format github --format sarif -o newsgraph.sarif",
      does: "In a workflow: annotate, and write a report for code scanning.",
    },
    {
      command: "newsgraph check public --baseline known.json --update-baseline",
      does: "Take what is found today as known; without --update-baseline, only what is new is reported.",
    },
  ],
  run: runCheck,
};
