import { allLimits } from "../../reading/limits.js";
import type { Limits } from "../../reading/reading.js";
import { nestingProblem } from "../../values/nesting.js";
import type { Target } from "./conversion.js";
import type { MendedText } from "./mending/mend.js";
import { strictJson } from "./mending/strict-json.js";
import { graphOf, listOf, saySomething } from "./nodes.js";
import type { Written } from "./written.js";

/** The JSON-LD of blocks as they are written, but for what is no JSON, or nests deeper than is read: a check says so. */
export function convertNodes(
  { blocks, issues }: Pick<MendedText, "blocks" | "issues">,
  to: Target,
  limits: Limits | undefined,
): Written {
  const { size, depth, nodes } = allLimits(limits);
  const texts = blocks.flatMap((block) => {
    const json = block.length > size ? undefined : strictJson(block)?.text;
    return json === undefined || nestingProblem(JSON.parse(json), depth, nodes) ? [] : [json];
  });
  const isEmpty = issues.some(({ code }) => code === "reading/no-node") || !saySomething(texts);
  if (isEmpty) return { issues: [] };
  if (to === "script") return { json: texts, issues: [] };
  return { json: [to === "graph" ? graphOf(texts) : listOf(texts)], issues: [] };
}
