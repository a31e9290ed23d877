import { entities as all } from "../entities/index.js";
import type { Issue } from "../issue/issue.js";
import { type Names, namesOf } from "../reading/names.js";
import {
  type KnownDocument,
  type OpenDocument,
  openDocument,
  type PageFacts,
} from "../reading/open-document.js";
import { type ReadDocument, readDrafts } from "../reading/read-sources.js";
import type { Reading } from "../reading/reading.js";
import { nothingToRead } from "../reading/reading-issues.js";
import { Stamp } from "../reading/stamp.js";
import type { Source } from "../reading/way.js";
import { withoutDrafts } from "../reading/without-drafts.js";
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

/** A reading that knows what it was made of. */
class Originated extends Stamp {
  readonly #origins: Origins;

  constructor(reading: Reading, origins: Origins) {
    super(reading);
    this.#origins = origins;
  }

  static originsOf(reading: object): Origins | undefined {
    return #origins in reading ? reading.#origins : undefined;
  }
}

/** What a reading was made of; nothing for an object that was put together by somebody else. */
export function originsOf(reading: object): Origins | undefined {
  return Originated.originsOf(reading);
}

/** Reads what has been opened. */
export function readOpened(opened: Opened, options: FromJsonLdOptions, names?: Names): ReadDocument {
  const read = readDrafts(bringToForm(opened, options, names));
  const reading: Reading = { ...read.reading, issues: issuesOf(opened, read.reading) };
  new Originated(reading, { opened, options });
  return { ...read, reading };
}

/** What there is to know of a document to check it. Its drafts are read only where that tells more of what a check is about. */
export function knowOpened(
  opened: Opened,
  options: FromJsonLdOptions,
  names?: Names,
): { readonly known: KnownDocument; readonly issues: readonly Issue[] } {
  const open = bringToForm(opened, options, names);
  // What a field of somebody else's makes of a node, nobody knows.
  const known = (options.entities ?? all) === all ? withoutDrafts(open) : undefined;
  if (known) return { known, issues: [...opened.issues, ...open.notes.close()] };
  const read = readDrafts(open);
  return { known: read, issues: issuesOf(opened, read.reading) };
}

function bringToForm({ sources, page }: Opened, options: FromJsonLdOptions, names?: Names): OpenDocument {
  const entities = options.entities ?? all;
  return openDocument(sources, entities, options, page, names ?? namesOf(entities));
}

function issuesOf({ sources, issues, page }: Opened, { nodes, issues: found }: Reading): readonly Issue[] {
  const isEmpty = page === undefined && sources.length > 0 && nodes.length === 0 && found.length === 0;
  return [...issues, ...(isEmpty ? [nothingToRead(sources[0]?.value)] : found)];
}
