import type { Issue } from "../../../issue/issue.js";
import type { Command } from "../../arguments/command.js";
import type { Arguments } from "../../arguments/option.js";
import { extractThings } from "../../converting/extract-things.js";
import { layOut } from "../../converting/json-layout.js";
import { jsonLine } from "../../formats/json-line.js";
import { CLEAN, FAILED } from "../../host/exit-codes.js";
import type { Host } from "../../host/host.js";
import { issueLines } from "../../report/issue-lines.js";
import { documentsOf } from "../../tasks/documents-of.js";
import { inputOptions } from "../inputs/input-options.js";
import { inputWishesOf } from "../inputs/input-wishes.js";
import { tasksFor } from "../inputs/tasks-for.js";

/** Reading looks at no date from anywhere. */
const { now: _, ...readOptions } = inputOptions;

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
      summary:
        "Say on standard error what was mended and what has no place in the model, too, and not only what could not be read.",
    },
    ...readOptions,
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
  const isPretty = given.has("pretty");
  let code = CLEAN;
  for await (const document of documentsOf(tasksFor(given, host, wishes), maxSize)) {
    host.signal.throwIfAborted();
    const { input, line } = document;
    if ("issue" in document) {
      await host.stderr.write(issueLines(input, line, [document.issue]));
      code = FAILED;
      continue;
    }
    // What has an address of its own has its ids below that.
    const own = document.url === undefined ? options : { ...options, base: undefined };
    const { value, issues } = extractThings(document, own);
    const told = given.has("verbose") ? issues : issues.filter(isUnread);
    await host.stderr.write(issueLines(input, line, [...(document.lost ?? []), ...told]));
    const json = jsonLine({ input, line, ...value });
    await host.stdout.write(`${isPretty ? layOut(json, 2) : json}\n`);
  }
  return code;
}

/** What a thing lacks stands beside it; what could not be read at all stands nowhere else. */
function isUnread({ code, severity }: Issue): boolean {
  return severity === "error" && code.startsWith("reading/");
}
