import type * as z from "zod";
import { findProblem } from "../entities/soundness.js";
import { askZod } from "./ask-zod.js";
import { guardOf } from "./guard-of.js";
import { Walk } from "./walk.js";

/**
 * True when the schema accepts the data as it is: the same verdict as `schema.safeParse(data).success`, several times
 * faster, since nothing is copied and nothing is said of what is wrong. Ask `safeParse` for that.
 * Made for the schemas of this library and for what is built of their shapes; of any other schema, zod is asked.
 * Never throws on data. Throws a {@link NewsgraphError} for a schema that is asynchronous.
 *
 * @example
 * accepts(Person, { type: "Person", name: "Abdellatif Hammouchi" }); //=> true
 */
export function accepts<S extends z.core.$ZodType>(schema: S, data: unknown): data is z.core.input<S> {
  const walk = new Walk();
  const isAccepted = guardOf(schema)(data, walk);
  const isCertain = isAccepted ? !walk.lineage.mayBeCyclic() || isSound(data) : !walk.isDoubtful;
  return isCertain ? isAccepted : askZod(schema, data);
}

function isSound(data: unknown): boolean {
  return typeof data !== "object" || data === null || findProblem(data) === undefined;
}
