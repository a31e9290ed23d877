import type { Options } from "../../arguments/option.js";
import { formats } from "../../formats/formats.js";
import { inputOptions } from "../inputs/input-options.js";

/** Options of `check`, in the order in which `--help` lists them. */
export const checkOptions: Options = {
  format: {
    value: "NAME",
    short: "f",
    isMultiple: true,
    choices: formats.map(({ name }) => name),
    summary: `How findings are written: ${formats.map(({ name, summary }) => `${name} (${summary})`).join("; ")}. pretty unless given, github in a workflow of GitHub Actions.`,
  },
  output: {
    value: "FILE",
    short: "o",
    isMultiple: true,
    summary:
      "Write the format before it to this file instead of standard output; without a format before it, the file's ending says which.",
  },
  profile: {
    value: "NAME",
    isMultiple: true,
    summary:
      "What to hold the input to: schema.org, google, news, model (what newsgraph's model cannot take), or a profile of your own rules. All but model for pages and JSON-LD unless given, all for things of the model.",
  },
  ignore: {
    value: "CODE",
    isMultiple: true,
    summary: "Leave out what is found under a code, or under all of a profile: google/*.",
  },
  severity: {
    value: "CODE=LEVEL",
    isMultiple: true,
    summary: "Weigh a code otherwise: error, warning, info, off.",
  },
  "fail-on": {
    value: "LEVEL",
    choices: ["error", "warning", "never"],
    summary: "The least finding that makes the program end with code 1. error unless given.",
  },
  "max-warnings": { value: "NUMBER", summary: "End with code 1 when there are more warnings than this." },
  quiet: { short: "q", summary: "Report errors only. Warnings are still counted." },
  ...inputOptions,
  baseline: {
    value: "FILE",
    summary: "Known findings, which are left out; only new ones are reported.",
  },
  "update-baseline": {
    summary: "Write everything that is found to the file of --baseline, to be known from now on.",
  },
  jobs: {
    value: "NUMBER",
    short: "j",
    summary:
      "How many processes share the work. As many as there are cores unless given; 1 is this one alone.",
  },
  shard: {
    value: "I/N",
    summary:
      "Do the I-th of N equal parts: of a feed, the lines that begin in that part of its bytes; of other inputs, every N-th.",
  },
  "no-color": { summary: "Write without colours, as with NO_COLOR in the environment." },
};
