import type { Command } from "../../arguments/command.js";
import type { Arguments } from "../../arguments/option.js";
import { documentsOf } from "../../checking/documents-of.js";
import { extractThings } from "../../converting/extract-things.js";
import { CLEAN, FAILED, INTERRUPTED } from "../../host/exit-codes.js";
import type { Host } from "../../host/host.js";
import { issueLines } from "../../report/issue-lines.js";
import { inputOptions } from "../inputs/input-options.js";
import { inputWishesOf } from "../inputs/input-wishes.js";
import { tasksFor } from "../inputs/tasks-for.js";

export const extract: Command = {
  name: "extract",
  operands: "INPUT…",
  summary: "Says what a page or JSON-LD says, as things of newsgraph's model.",
  details: [
    "INPUT is what check takes. A line of JSON comes out for each document: its input, main (the place in things of the one that it is about, or null), why it is that one, and things, each with whether its schema accepts it.",
    "The program ends with 0, and with 2 when it was called wrongly or an input could not be read.",
  ],
  options: {
    pretty: { short: "p", summary: "Break the JSON into lines." },
    verbose: {
      short: "v",
      summary: "Say on standard error what was mended, could not be read, or has no place in the model.",
    },
    ...inputOptions,
  },
  examples: [
    { command: "newsgraph extract page.html --pretty", does: "Show what a page says." },
    {
      command:
        "newsgraph extract https://journal.example/article | jq '.things[.main // empty].thing.headline'",
      does: "The headline of the article that a page is about.",
    },
  ],
  run: runExtract,
};

async function runExtract(given: Arguments, host: Host): Promise<number> {
  const wishes = await inputWishesOf(given, host);
  const { base, maxSize, config } = wishes;
  const options = { base, entities: config.entities, limits: { size: maxSize } };
  const indent = given.has("pretty") ? 2 : 0;
  let code = CLEAN;
  for await (const document of documentsOf(tasksFor(given, host, wishes), maxSize)) {
    if (host.signal.aborted) return host.signal.reason === "closed" ? code : INTERRUPTED;
    const { input, line } = document;
    if ("issue" in document) {
      await host.stderr.write(issueLines(input, line, [document.issue]));
      code = FAILED;
      continue;
    }
    const { value, issues } = extractThings(document, options);
    if (given.has("verbose")) await host.stderr.write(issueLines(input, line, issues));
    await host.stdout.write(`${JSON.stringify({ input, line, ...value }, undefined, indent)}\n`);
  }
  return code;
}
