import { entities as all } from "../entities/index.js";
import type { AnyEntity } from "../graph/mapping.js";
import { lineIndex } from "../issue/line-index.js";
import { allLimits } from "../reading/limits.js";
import type { Source } from "../reading/notes.js";
import { checkOptions } from "../reading/options.js";
import { readSources } from "../reading/read-sources.js";
import { readText } from "../reading/read-text.js";
import type { Reading, ReadOptions } from "../reading/reading.js";
import { emptyReading, nothingToRead, tooLarge } from "../reading/reading-issues.js";

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
  const { entities = all } = options;
  checkOptions(options);
  if (typeof input !== "string") return readValues([{ value: input }], entities, options);
  const { size } = allLimits(options.limits);
  if (input.length > size) return emptyReading(tooLarge(input.length, size));
  const lines = lineIndex(input);
  const text = readText(input, (offset, length) => ({ ...lines(offset), offset, length }));
  if (!text.source) return emptyReading(...text.issues);
  const reading = readValues([text.source], entities, options);
  return { ...reading, issues: [...text.issues, ...reading.issues] };
}

function readValues(
  sources: readonly [Source],
  entities: readonly AnyEntity[],
  options: FromJsonLdOptions,
): Reading {
  const reading = readSources(sources, entities, options);
  const isEmpty = reading.nodes.length === 0 && reading.issues.length === 0;
  return isEmpty ? emptyReading(nothingToRead(sources[0].value)) : reading;
}
