import { check } from "../../checks/check.js";
import { profileOf } from "../../checks/engine/rule.js";
import { rules as allRules } from "../../checks/rules.js";
import type { Issue } from "../../issue/issue.js";
import type { Converted, ConvertInput, ConvertOptions } from "./conversion.js";
import { convertNodes } from "./convert-nodes.js";
import { convertThings } from "./convert-things.js";
import { layOut } from "./json-layout.js";
import { type MendedText, mend, unmended } from "./mending/mend.js";
import { type OpenDocument, openDocument } from "./open-document.js";
import { proveThings } from "./prove-things.js";
import { scriptOf } from "./script-text.js";
import type { Written } from "./written.js";

/**
 * Converts one document. What cannot be converted without losing something that it says is not: an issue says what, and
 * why. Of a list of things, one that its schema does not accept keeps all from being written; of JSON-LD that becomes
 * things, it alone is left out. JSON-LD that stays JSON-LD is kept as it is written: names and types that nobody knows,
 * numbers to their last digit, a key that stands twice.
 * Never throws on a document. Throws a {@link NewsgraphError} for a wrong option.
 */
export function convertDocument(input: ConvertInput, options: ConvertOptions): Converted {
  const { to, indent = to === "script" ? 0 : 2 } = options;
  const document = openDocument(input, options);
  const found = look(document, input, options);
  const { mended } = found;
  const issues = [...document.issues, ...found.issues];
  if (to === "page") return { output: pageOf(input, document, found), mended, issues };
  const written = write(document, found, input, options);
  issues.push(...written.issues.map(found.inGiven));
  if (written.json) {
    const texts = written.json.map((json) => layOut(json, indent));
    const output = texts.map((text) => `${to === "script" ? scriptOf(text) : text}\n`).join("");
    return { output, mended, issues };
  }
  if (!issues.some(({ severity }) => severity === "error")) issues.push(nothing());
  return { mended, issues };
}

/** Checks the document, and mends it where that is asked for. */
function look(
  { kind, blocked, locked }: OpenDocument,
  { url }: ConvertInput,
  { to, fix = false, indent: _, ...options }: ConvertOptions,
): MendedText {
  const { rules = allRules, profiles = fix ? rules.map(({ code }) => profileOf(code)) : [] } = options;
  const isToBeRead = to === "model" && kind !== "model";
  const wanted = isToBeRead ? [...profiles, "model"] : profiles;
  const find = (text: string): readonly Issue[] =>
    check(text, { ...options, url, kind, profiles: [...new Set(wanted)] });
  return fix ? mend(blocked, find, locked) : unmended(blocked, find);
}

function pageOf(
  { content }: ConvertInput,
  { withBlocks }: OpenDocument,
  { text, blocks, changed }: MendedText,
): string | Uint8Array {
  if (changed.size === 0) return content;
  return typeof content === "string" ? text : withBlocks(blocks, changed);
}

function write(
  { kind }: OpenDocument,
  found: MendedText,
  { url }: ConvertInput,
  options: ConvertOptions,
): Written {
  const { to } = options;
  if (kind === "model") return convertThings(found.text, to, { ...options, url });
  if (to === "model") return proveThings(found.text, kind === "html", { ...options, url });
  return convertNodes(found, to, options.limits);
}

function nothing(): Issue {
  return {
    code: "convert/nothing",
    severity: "error",
    message:
      "There is nothing in the document to convert. Give one with JSON-LD, or with things of the model.",
    path: "",
  };
}
