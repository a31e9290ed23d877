import type { Options } from "../../arguments/option.js";
import { KINDS } from "../../inputs/kind.js";

/** What every command that takes documents can be told about them. */
export const inputOptions: Options = {
  kind: {
    value: "KIND",
    choices: KINDS,
    summary:
      "What every input is, where its name and content shall not decide: a page, JSON of either kind, JSON-LD, things of the model, or a feed with one document a line.",
  },
  base: {
    value: "URL",
    summary:
      "Where the input stands on the web. Ending in /, it is the address of the folder that was named, or of the current one, and each file has its own below; else it is the page's own.",
  },
  now: {
    value: "DATE",
    summary: "The moment that dates are looked at from, as 2026-11-24. This one unless given.",
  },
  "max-size": {
    value: "BYTES",
    summary: "The largest document, or line of a feed, that is read: 500k, 20M. 10M unless given.",
  },
  config: {
    value: "FILE",
    summary:
      "The configuration. Unless given, newsgraph.config.js (.mjs, .ts, .mts, .json) is looked for in the current folder and those above.",
  },
  "no-config": { summary: "Look for no configuration." },
  "stdin-filename": {
    value: "NAME",
    summary: "What standard input is called in messages; its ending says what it is.",
  },
  "allow-private-network": {
    summary: "Fetch from addresses of this machine and of private networks, too.",
  },
  timeout: {
    value: "SECONDS",
    summary:
      "How long an address may take to answer, and between two pieces of what it sends; three times as long for a whole document. 20 unless given.",
  },
};
