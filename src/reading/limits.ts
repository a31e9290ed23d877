import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS, MOST_OBJECTS } from "../values/nesting.js";
import type { Limits } from "./reading.js";

/** Limits that are all known. */
export type AllLimits = { readonly [limit in keyof Limits]-?: number };

const defaults = (): AllLimits => ({
  size: 10 * 1024 * 1024,
  // A model's object can take several of JSON-LD's (a role, an address): what was written at its limit is still read.
  depth: 2 * MOST_LEVELS,
  nodes: 4 * MOST_OBJECTS,
  text: 1024 * 1024,
});

/** The limits as given, and our own for the others. Throws for one that is no whole number from 1 up, or too deep. */
export function allLimits(limits: Limits = {}): AllLimits {
  const usual = defaults();
  for (const [name, value] of Object.entries(limits)) {
    const most = name === "depth" ? usual.depth : Number.MAX_SAFE_INTEGER;
    if (value === undefined || (name in usual && Number.isInteger(value) && value >= 1 && value <= most)) {
      continue;
    }
    refuse(
      "reading/limit",
      `The limit ${showValue(name)} cannot be ${showValue(value)}. Give size, depth, nodes or text as a whole number from 1 up${name === "depth" ? ` to ${most}` : ""}.`,
    );
  }
  return {
    size: limits.size ?? usual.size,
    depth: limits.depth ?? usual.depth,
    nodes: limits.nodes ?? usual.nodes,
    text: limits.text ?? usual.text,
  };
}
