import { resolve } from "node:path";
import { rules as ownRules } from "../../../checks/rules.js";
import type { Issue } from "../../../issue/issue.js";
import type { Arguments } from "../../arguments/option.js";
import { UsageError } from "../../arguments/usage-error.js";
import { wholeNumber } from "../../arguments/value-checks.js";
import { severitiesOf } from "../../checking/severities.js";
import { type ConvertOptions, TARGETS } from "../../converting/conversion.js";
import { convertDocument } from "../../converting/convert-document.js";
import { CLEAN, FAILED, FINDINGS } from "../../host/exit-codes.js";
import type { Host } from "../../host/host.js";
import { issueLines } from "../../report/issue-lines.js";
import { documentsOf } from "../../tasks/documents-of.js";
import { type InputWishes, inputWishesOf } from "../inputs/input-wishes.js";
import { checkIsNoInput } from "../inputs/not-an-input.js";
import { tasksFor } from "../inputs/tasks-for.js";
import { MendingTally } from "./mending-tally.js";
import { sinkFor } from "./sink.js";
import { WriteBack } from "./write-back.js";

/** The widest step that anybody could want. */
const MOST_SPACES = 100;

/** Converts everything that was named, and returns the code to end with. Throws the signal's reason where that is aborted. */
export async function runConvert(given: Arguments, host: Host): Promise<number> {
  const wishes = await inputWishesOf(given, host);
  const options = optionsOf(given, wishes);
  const named = given.value("output");
  const file = named === undefined || named === "-" ? undefined : resolve(host.folder, named);
  if (file !== undefined) {
    checkIsNoInput(file, given.rest, host.folder, ", or mend it where it is with --fix --write");
  }
  const tasks = tasksFor(given, host, wishes, { except: new Set(file === undefined ? [] : [file]) });
  const sink = await sinkFor(host, file);
  const back = given.has("write") ? new WriteBack() : undefined;
  const tally = new MendingTally();
  const say = (text: string) => host.stderr.write(text);
  let code = CLEAN;
  for await (const document of documentsOf(tasks, wishes.maxSize)) {
    host.signal.throwIfAborted();
    const { input, line } = document;
    if ("issue" in document) {
      await say(issueLines(input, line, [document.issue]));
      code = FAILED;
      continue;
    }
    const isLine = line !== undefined;
    const converted = convertDocument(document, {
      ...options,
      // A feed stays one.
      indent: isLine ? 0 : options.indent,
      // What has an address of its own has its ids below that.
      base: document.url === undefined ? options.base : undefined,
    });
    const { output, mended, issues } = converted;
    const problem = output === undefined ? undefined : back?.write(document, output);
    if (problem === undefined) await say(issueLines(input, line, mended, "mended"));
    await say(issueLines(input, line, [...(document.lost ?? []), ...issues.filter(isTold)]));
    if (problem !== undefined) {
      await say(problem);
      code = FAILED;
    } else if (output !== undefined && !back) {
      await sink.write(isLine ? asLine(output) : output);
    }
    if (output === undefined || issues.some(isLost)) code = Math.max(code, FINDINGS);
    tally.add(problem === undefined ? mended : [], issues);
  }
  await sink.close();
  if (options.fix) await say(tally.text);
  return code;
}

function optionsOf(given: Arguments, wishes: InputWishes): ConvertOptions {
  const fix = given.has("fix");
  const to = TARGETS.find((target) => target === given.value("to")) ?? (fix ? "page" : undefined);
  if (given.has("write") && (!fix || to !== "page" || given.has("output"))) {
    throw new UsageError("--write puts back what --fix has mended. Give it with --fix, without --to and -o.");
  }
  if (to === undefined) {
    throw new UsageError(
      "What should come out? Give --to jsonld, graph, script or model; or --fix, to mend what is given.",
    );
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
    profiles: fix ? config.profiles : undefined,
    severities: severitiesOf(
      [{ severities: config.severities, ignored: config.ignore }],
      config.rules ?? ownRules,
    ),
    ...(indent !== undefined && { indent: Math.min(wholeNumber("indent", indent, 0), MOST_SPACES) }),
  };
}

/** Converting is no check: of what is found, only what stands in its way is said. */
function isTold({ severity, code }: Issue): boolean {
  return severity !== "info" && /^(?:reading|model|graph|convert)\//.test(code);
}

/** What could not be read, or was left out, is not in what came out. */
function isLost({ severity, code }: Issue): boolean {
  return severity === "error" && /^(?:reading|convert)\//.test(code);
}

function asLine(output: string | Uint8Array): string | Uint8Array {
  return typeof output === "string" && !output.endsWith("\n") ? `${output}\n` : output;
}
