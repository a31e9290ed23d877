import type { AnyEntity } from "../graph/mapping.js";
import { checkOptions } from "../reading/options.js";
import type { Reading, ReadOptions } from "../reading/reading.js";
import { openText } from "./open-text.js";
import { type Opened, readOpened } from "./opened.js";

export interface FromJsonLdOptions extends ReadOptions {
  /** The entities that can be read; those of this library unless given. Yours: `[...entities, yours]`. */
  readonly entities?: readonly AnyEntity[] | undefined;
}

/**
 * Reads JSON-LD, as text or parsed, back into drafts of things. Never throws on input: what could not be read, and what
 * was mended, is in the reading's `issues`. A draft is shaped like a thing; its schema proves that it is one.
 * Throws a {@link NewsgraphError} for a wrong option only.
 *
 * @example
 * const { main } = fromJsonLd('{ "@context": "https://schema.org", "@type": "Person", "name": "Amina Idrissi" }');
 * Person.parse(main); //=> { type: "Person", name: "Amina Idrissi" }
 */
export function fromJsonLd(input: unknown, options: FromJsonLdOptions = {}): Reading {
  checkOptions(options);
  const opened: Opened =
    typeof input === "string"
      ? openText(input, options.limits)
      : { sources: [{ value: input }], issues: [], isText: false };
  return readOpened(opened, options).reading;
}
