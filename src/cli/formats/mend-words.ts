import type { Issue, PatchOperation } from "../../issue/issue.js";
import { clip } from "./clip.js";

const LONGEST_VALUE = 120;
const MOST_STEPS = 5;

/**
 * What the message of an issue does not say of its mend: the steps where it is certain, else the suggestion where the
 * message lacks it. Text of the input stands in it as it is.
 *
 * @example
 * mendInWords({ …issue, fix: [{ op: "move", from: "/headlin", path: "/headline" }] });
 * //=> "The mend is certain, and --fix makes it: move /headlin to /headline."
 */
export function mendInWords(issue: Issue): string | undefined {
  const steps = (issue.fix ?? []).filter(({ op }) => op !== "test");
  if (steps.length > 0) {
    const words = steps.slice(0, MOST_STEPS).map(stepInWords);
    const left = steps.length - words.length;
    if (left > 0) words.push(left === 1 ? "one step more" : `${left} steps more`);
    return `The mend is certain, and --fix makes it: ${words.join("; ")}.`;
  }
  const { suggestion, message } = issue;
  if (suggestion === undefined || message.includes(suggestion)) return undefined;
  return `It may be meant as ${quoted(suggestion)}.`;
}

function stepInWords(step: PatchOperation): string {
  const path = placed(step.path);
  switch (step.op) {
    case "remove":
      return `remove ${path}`;
    case "move":
    case "copy":
      return `${step.op} ${placed(step.from)} to ${path}`;
    default:
      return `${step.op === "add" ? "add" : "put"} ${quoted(step.value)} at ${path}`;
  }
}

/** The whole of a document has the empty pointer, which would not be seen. */
function placed(pointer: string): string {
  return pointer === "" ? "the top" : clip(pointer, LONGEST_VALUE);
}

function quoted(value: unknown): string {
  return clip(JSON.stringify(value) ?? "nothing", LONGEST_VALUE);
}
