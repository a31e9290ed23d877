import { entities as all } from "../entities/index.js";
import type { Issue } from "../issue/issue.js";
import type { Names } from "../reading/names.js";
import type { Source } from "../reading/notes.js";
import { type PageFacts, type ReadDocument, readDocument } from "../reading/read-sources.js";
import type { Reading } from "../reading/reading.js";
import { nothingToRead } from "../reading/reading-issues.js";
import type { FromJsonLdOptions } from "./from-json-ld.js";

/** An input whose JSON has been found and parsed: what can be read of it, and what there was to say until here. */
export interface Opened {
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
  /** What a whole page says besides. */
  readonly page?: PageFacts | undefined;
  /** Whether it was given as text or bytes, and not as a value. */
  readonly isText: boolean;
}

/** What a reading was made of. */
export interface Origins {
  readonly opened: Opened;
  readonly options: FromJsonLdOptions;
}

const origins = new WeakMap<Reading, Origins>();

/** What a reading was made of; nothing for an object that was put together by somebody else. */
export function originsOf(reading: object): Origins | undefined {
  return origins.get(reading as Reading);
}

/** Reads what has been opened. */
export function readOpened(opened: Opened, options: FromJsonLdOptions, names?: Names): ReadDocument {
  const { sources, issues, page } = opened;
  const read = readDocument(sources, options.entities ?? all, options, page, names);
  const { nodes, issues: found } = read.reading;
  const isEmpty = page === undefined && sources.length > 0 && nodes.length === 0 && found.length === 0;
  const more = isEmpty ? [nothingToRead(sources[0]?.value)] : found;
  const reading: Reading = { ...read.reading, issues: [...issues, ...more] };
  origins.set(reading, { opened, options });
  return { ...read, reading };
}
