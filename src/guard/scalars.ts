import { type Guard, unknown } from "./walk.js";

export const numberGuard: Guard = (value) => typeof value === "number" && Number.isFinite(value);

export const flagGuard: Guard = (value) => typeof value === "boolean";

/** One of these values. */
export function constantGuard(values: ReadonlySet<unknown>): Guard {
  const [only] = values;
  if (values.size === 1 && typeof only === "string") return (value) => value === only;
  return (value) => values.has(value);
}

/** Nothing, or what the other guard lets through. */
export function optionalGuard(guard: Guard): Guard {
  return guard === unknown ? unknownIfGiven : (value, walk) => value === undefined || guard(value, walk);
}

const unknownIfGiven: Guard = (value, walk) => value === undefined || walk.doubt();
