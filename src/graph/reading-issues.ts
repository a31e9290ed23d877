import type { Issue } from "../issue/issue.js";
import { jsonPointer } from "../issue/json-pointer.js";
import { showValue } from "../issue/show-value.js";
import type { NestingProblem } from "../values/nesting.js";

const NESTING: { readonly [reason in NestingProblem["reason"]]: readonly [code: string, message: string] } = {
  cycle: ["reading/cycle", "The value contains itself. JSON-LD refers to a node by its @id instead."],
  "too-deep": [
    "reading/too-deep",
    "The value nests too deep to be read. Put its nodes side by side in a @graph.",
  ],
  "too-many": ["reading/too-many-nodes", "The value holds too many objects to be read. Give it in parts."],
};

/** Why the value was not walked at all. */
export function nestingIssue({ reason, path }: NestingProblem): Issue {
  const [code, message] = NESTING[reason];
  return { code, severity: "error", message, path: jsonPointer(path) };
}

/** The input holds no node. */
export function nothingToRead(value: unknown): Issue {
  return {
    code: "reading/no-node",
    severity: "error",
    message: `There is no JSON-LD object in ${showValue(value)}. Give a node, a list of nodes, or an object with a @graph that holds some.`,
    path: "",
    expected: "a JSON-LD object",
  };
}

/** The text is not JSON. */
export function invalidJson(text: string, reason: string): Issue {
  return {
    code: "reading/json-invalid",
    severity: "error",
    message: `The text is not JSON: ${reason}. It begins with ${showValue(text.trimStart())}. Mend it, or give a parsed value.`,
    path: "",
    expected: "JSON",
  };
}
