import { entities as all } from "../entities/index.js";
import { checkBase } from "../graph/ids.js";
import type { AnyEntity } from "../graph/mapping.js";
import { readValue } from "../graph/read.js";
import type { Reading, ReadOptions } from "../graph/reading.js";
import { invalidJson } from "../graph/reading-issues.js";

export interface FromJsonLdOptions extends ReadOptions {
  /** The entities that can be read; those of this library unless given. Yours: `[...entities, yours]`. */
  readonly entities?: readonly AnyEntity[] | undefined;
}

/**
 * Reads JSON-LD, as text or parsed, back into drafts of things. Never throws on input: what could not be read is in
 * the reading's `issues`. A draft is shaped like a thing; its schema proves that it is one.
 * Throws a {@link NewsgraphError} for a wrong option only.
 *
 * @example
 * const { main } = fromJsonLd('{ "@context": "https://schema.org", "@type": "Person", "name": "Amina Idrissi" }');
 * Person.parse(main); //=> { type: "Person", name: "Amina Idrissi" }
 */
export function fromJsonLd(input: unknown, options: FromJsonLdOptions = {}): Reading {
  const { entities = all, base } = options;
  checkBase(base);
  if (typeof input !== "string") return readValue(input, entities, options);
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { main: undefined, things: [], nodes: [], issues: [invalidJson(input, reason)] };
  }
  return readValue(value, entities, options);
}
