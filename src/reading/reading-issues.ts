import type { Issue } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import type { NestingProblem } from "../values/nesting.js";
import { located } from "./located.js";
import { type Source, step, type Way } from "./way.js";

const NESTING: { readonly [reason in NestingProblem["reason"]]: readonly [code: string, message: string] } = {
  cycle: ["cycle", "The value contains itself. JSON-LD refers to a node by its @id instead."],
  "too-deep": ["too-deep", "The value nests too deep to be read. Put its nodes side by side in a @graph."],
  "too-many": ["too-many-nodes", "The value holds too many objects to be read. Give it in parts."],
};

/** Why a value was not walked at all. */
export function nestingIssue({ reason, path }: NestingProblem, source: Source): Issue {
  const [code, message] = NESTING[reason];
  let way: Way = { source };
  for (const key of path) way = step(way, key);
  return located(`reading/${code}`, "error", message, way);
}

/** The input holds no node. */
export function nothingToRead(value: unknown): Issue {
  return {
    code: "reading/no-node",
    severity: "error",
    message: `There is no JSON-LD in ${shown(value)}. Give a node, a list of nodes, or an object with a @graph that holds some.`,
    path: "",
    expected: "a JSON-LD object",
  };
}

/** What is no plain object of JSON is told by its name: a Promise that nobody waited for, a Map. */
function shown(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return showValue(value);
  const { constructor: maker } = value as { readonly constructor?: unknown };
  const name = typeof maker === "function" ? maker.name : "";
  return name === "" || name === "Object"
    ? "an object without any"
    : `an object of the class ${showValue(name)}`;
}

/** The page holds no JSON-LD. */
export function noBlock(): Issue {
  return {
    code: "reading/no-block",
    severity: "info",
    message:
      'The page has no script of the type "application/ld+json". Add one, if it is to be read by machines.',
    path: "",
  };
}

/** The input is larger than is read. */
export function tooLarge(size: number, most: number): Issue {
  return {
    code: "reading/too-large",
    severity: "error",
    message: `The input of ${size} bytes or characters was not read: at most ${most} are. Give it in parts, or raise the limit "size".`,
    path: "",
  };
}
