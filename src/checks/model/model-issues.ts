import { UnknownAgent } from "../../entities/agent/schema.js";
import { Thing } from "../../entities/article/schema.js";
import { entities as own } from "../../entities/index.js";
import type { AnyEntity } from "../../graph/mapping.js";
import { isNode } from "../../graph/node.js";
import { accepts } from "../../guard/accepts.js";
import { toIssues } from "../../issue/from-zod.js";
import type { Issue } from "../../issue/issue.js";

/**
 * What the model's schemas say of a value. Of a thing that only an entity of the caller's knows they say nothing: its
 * own schema does.
 */
export function modelIssues(value: unknown, entities: readonly AnyEntity[]): readonly Issue[] {
  const type = isNode(value) ? value.type : undefined;
  const entity = entities.findLast((one) => one.type === type);
  if (entity && !own.includes(entity)) return [];
  const schema = type === "Agent" ? UnknownAgent : Thing;
  return accepts(schema, value) ? [] : toIssues(schema.safeParse(value).error);
}
