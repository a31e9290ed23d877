import type { Command } from "../../arguments/command.js";
import { TARGETS } from "../../converting/conversion.js";
import { inputOptions } from "../inputs/input-options.js";
import { runConvert } from "./run-convert.js";

export const convert: Command = {
  name: "convert",
  operands: "INPUT…",
  summary:
    "Writes things of newsgraph's model as JSON-LD and back, and mends the JSON-LD of pages where that is certain.",
  details: [
    "INPUT is what check takes. What comes out goes to standard output, of several inputs one after the other, of a feed a line for each. What was mended, and what could not be converted, is said on standard error.",
    "With --fix and no --to, a page comes out as it is but for the JSON-LD that was mended. The program ends with 0 when everything was converted, 1 when something was not, 2 when it was called wrongly or an input could not be read.",
  ],
  options: {
    to: {
      value: "FORM",
      short: "t",
      choices: TARGETS,
      summary:
        "What comes out: jsonld (one thing nested, several as a graph; JSON-LD as it is), graph (each thing once, linked by @id), script (as it stands in a page, safe for any text), model (things of the model, each proven by its schema), page (the input itself, mended).",
    },
    fix: { summary: "Mend first what can be mended for certain." },
    write: {
      summary:
        "With --fix: write what was mended back into the files it came from; all others are left alone.",
    },
    output: { value: "FILE", short: "o", summary: "Write to this file instead of standard output." },
    indent: { value: "NUMBER", summary: "Spaces for each level of JSON; 0 for one line. 2 unless given." },
    ...inputOptions,
  },
  examples: [
    {
      command: "newsgraph convert article.json --to script",
      does: "Write an article as the script of its page.",
    },
    { command: "newsgraph convert page.html --to model", does: "Read a page back into things of the model." },
    { command: "newsgraph convert page.html --fix > mended.html", does: "Mend the JSON-LD of a page." },
    {
      command: "newsgraph convert 'public/**/*.html' --fix --write",
      does: "Mend all pages of a site where they are.",
    },
    { command: "newsgraph convert feed.ndjson --to jsonld", does: "A feed of the model as one of JSON-LD." },
  ],
  run: runConvert,
};
