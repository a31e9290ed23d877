import { modelIssues } from "../../checks/model/model-issues.js";
import { entities as all } from "../../entities/index.js";
import type { AnyEntity, ThingLike } from "../../graph/mapping.js";
import { NewsgraphError } from "../../issue/issue.js";
import { readJson } from "../../json/read-json.js";
import { toJsonLd } from "../../json-ld/to-json-ld.js";
import { withoutFragment } from "../../reading/addresses.js";
import type { Target } from "./conversion.js";
import type { Written } from "./written.js";

/** What ids are written behind, and what things there are. */
export interface WritingOptions {
  readonly entities?: readonly AnyEntity[] | undefined;
  readonly base?: string | undefined;
  /** Its address without the fragment is the base unless given. */
  readonly url?: string | undefined;
}

/**
 * The things of a JSON text, one or a list: all of them, or none where a schema does not accept one. What the schemas say
 * of it is for a check to say.
 */
export function convertThings(text: string, to: Target, options: WritingOptions): Written {
  const things = provenIn(text, options.entities ?? all);
  if (things === undefined) return { issues: [] };
  if (to === "model") return { json: [JSON.stringify(things)], issues: [] };
  return write(to === "graph" ? [things].flat() : things, options);
}

type Things = ThingLike | readonly ThingLike[];

function provenIn(text: string, entities: readonly AnyEntity[]): Things | undefined {
  const read = readJson(text);
  if ("error" in read) return undefined;
  const things: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const areProven = things.length > 0 && things.every((thing) => modelIssues(thing, entities).length === 0);
  return areProven ? (read.value as Things) : undefined;
}

function write(things: Things, { entities = all, base, url }: WritingOptions): Written {
  const own = base ?? (url === undefined ? undefined : withoutFragment(url));
  try {
    return { json: [JSON.stringify(toJsonLd(things as ThingLike, { entities, base: own }))], issues: [] };
  } catch (error) {
    if (error instanceof NewsgraphError) return { issues: error.issues };
    throw error;
  }
}
