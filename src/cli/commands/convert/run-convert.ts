import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Arguments } from "../../arguments/option.js";
import { UsageError } from "../../arguments/usage-error.js";
import { wholeNumber } from "../../arguments/value-checks.js";
import { type Document, documentsOf } from "../../checking/documents-of.js";
import { type ConvertOptions, TARGETS } from "../../converting/conversion.js";
import { convertDocument } from "../../converting/convert-document.js";
import { CLEAN, FAILED, FINDINGS, INTERRUPTED } from "../../host/exit-codes.js";
import type { Host } from "../../host/host.js";
import { issueLines } from "../../report/issue-lines.js";
import { counted } from "../../report/summary-text.js";
import { visible } from "../../terminal/visible.js";
import { type InputWishes, inputWishesOf } from "../inputs/input-wishes.js";
import { tasksFor } from "../inputs/tasks-for.js";
import { type Sink, sinkFor } from "./sink.js";

/** Converts everything that was named, and returns the code to end with. */
export async function runConvert(given: Arguments, host: Host): Promise<number> {
  const wishes = await inputWishesOf(given, host);
  const options = optionsOf(given, wishes);
  const file = given.value("output");
  const path = file === undefined ? undefined : resolve(host.folder, file);
  const tasks = tasksFor(given, host, wishes, { except: new Set(path === undefined ? [] : [path]) });
  const isWritten = given.has("write");
  const sink = sinkFor(host, path);
  let code = CLEAN;
  for await (const document of documentsOf(tasks, wishes.maxSize)) {
    if (host.signal.aborted) return host.signal.reason === "closed" ? code : INTERRUPTED;
    const own = await convertOne(document, options, isWritten, sink, host);
    code = Math.max(code, own);
  }
  await sink.close();
  return code;
}

function optionsOf(given: Arguments, wishes: InputWishes): ConvertOptions {
  const fix = given.has("fix");
  const to = TARGETS.find((target) => target === given.value("to")) ?? (fix ? "page" : undefined);
  const isWritten = given.has("write");
  if (to === undefined) {
    throw new UsageError(
      "What should come out? Give --to jsonld, graph, script or model; or --fix, to mend what is given.",
    );
  }
  if (isWritten && (!fix || to !== "page" || given.has("output"))) {
    throw new UsageError("--write puts back what --fix has mended. Give it with --fix, without --to and -o.");
  }
  const indent = given.value("indent");
  const { base, now, maxSize, config } = wishes;
  return {
    to,
    fix,
    base,
    now,
    limits: { size: maxSize },
    entities: config.entities,
    rules: config.rules,
    ...(indent !== undefined && { indent: wholeNumber("indent", indent, 0) }),
  };
}

/** Returns the code that this document alone would end the program with. */
async function convertOne(
  document: Document,
  options: ConvertOptions,
  isWritten: boolean,
  sink: Sink,
  host: Host,
): Promise<number> {
  const { input, line, path } = document;
  if ("issue" in document) {
    await host.stderr.write(issueLines(input, line, [document.issue]));
    return FAILED;
  }
  const own = line === undefined ? options : { ...options, indent: 0 };
  const { output, mended, issues } = convertDocument(document, own);
  await host.stderr.write(issueLines(input, line, issues.filter(isTold)));
  if (options.fix)
    await host.stderr.write(`${visible(input)}: ${counted(mended.length, "finding")} mended.\n`);
  if (output === undefined) return FINDINGS;
  if (!isWritten) await sink.write(output);
  else if (path === undefined) throw notInFile(input);
  else if (mended.length > 0) writeFileSync(path, output);
  return CLEAN;
}

/** What is good to know is not what stands in the way. */
function isTold({ severity }: { readonly severity: string }): boolean {
  return severity !== "info";
}

function notInFile(input: string): UsageError {
  return new UsageError(
    `${visible(JSON.stringify(input))} is no plain file that could be written back to. Leave --write away, and give -o.`,
  );
}
