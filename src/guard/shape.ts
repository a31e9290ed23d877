import type * as z from "zod";
import { optionOf } from "./optional.js";
import { type Guard, unknown } from "./walk.js";

/** A key of an object. */
export interface Field {
  readonly key: string;
  readonly guard: Guard;
  /** False for what may be left out, or undefined. */
  readonly isNeeded: boolean;
  /** Where the value is kept for the rules; -1 when none reads it. */
  readonly slot: number;
  /** What came behind it in the last object that it was in: the most likely one in the next. */
  next: Field | undefined;
}

/** The keys of an object. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Field>;
  /** Stands before the first. */
  readonly start: Field;
  readonly needed: readonly string[];
  /** Those of its objects that have an id are things, of which several objects can be one. */
  readonly areThings: boolean;
}

/** The keys of a schema's objects. `kept` are those of which the values are kept for the rules. */
export function shapeOf(
  { shape }: z.core.$ZodObjectDef,
  kept: readonly string[],
  guardOf: (schema: z.core.$ZodType) => Guard,
): Shape {
  const fields = new Map<string, Field>();
  for (const [key, schema] of Object.entries(shape)) {
    const option = optionOf(schema);
    const guard = guardOf(option ?? schema);
    fields.set(key, { key, guard, isNeeded: option === undefined, slot: kept.indexOf(key), next: undefined });
  }
  const start: Field = { key: "", guard: unknown, isNeeded: false, slot: -1, next: undefined };
  const needed = [...fields.values()].filter(({ isNeeded }) => isNeeded).map(({ key }) => key);
  return { fields, start, needed, areThings: fields.has("id") && fields.has("type") };
}
