import type { AnyEntity } from "../graph/mapping.js";
import type { Node } from "../graph/node.js";
import { nestingProblem } from "../values/nesting.js";
import { withoutFragment } from "./addresses.js";
import { Canonical } from "./canonical.js";
import { Document } from "./document.js";
import { EntityChoice } from "./entity-choice.js";
import { type AllLimits, allLimits } from "./limits.js";
import type { Names } from "./names.js";
import { Notes } from "./notes.js";
import type { ReadOptions } from "./reading.js";
import { nestingIssue } from "./reading-issues.js";
import type { Source } from "./way.js";

/** What is known of a page besides its JSON-LD. */
export interface PageFacts {
  /** What relative ids and addresses are resolved against, if not the page's own address. */
  readonly base?: string | undefined;
  readonly canonical?: string | undefined;
  /** The language that the page says it is in. */
  readonly language?: string | undefined;
}

/** The nodes of a document, and which of them it is about. */
export interface KnownDocument {
  readonly canonical: Canonical;
  readonly document: Document;
  /** The node that the document is about. */
  readonly main: Node | undefined;
  /** The nodes of other articles that might be the main one as well. */
  readonly rivals: readonly Node[];
}

/** A document whose nodes are in one form, before anything is read of them. */
export interface OpenDocument {
  readonly canonical: Canonical;
  readonly document: Document;
  readonly choice: EntityChoice;
  readonly entities: readonly AnyEntity[];
  readonly names: Names;
  readonly notes: Notes;
  readonly limits: AllLimits;
  readonly options: ReadOptions;
  readonly page: PageFacts | undefined;
  /** Under what local names stand. */
  readonly base: string | undefined;
  /** What relative addresses are resolved against. */
  readonly url: string | undefined;
}

/** Brings JSON-LD values that belong together to one form: one document, or all blocks of a page. */
export function openDocument(
  sources: readonly Source[],
  entities: readonly AnyEntity[],
  options: ReadOptions,
  page: PageFacts | undefined,
  names: Names,
): OpenDocument {
  const notes = new Notes();
  const limits = allLimits(options.limits);
  const base = options.base ?? (options.url === undefined ? undefined : withoutFragment(options.url));
  const url = page?.base ?? options.url ?? base;
  const decodesReferences = options.decodeReferences ?? false;
  const canonical = new Canonical({ names, notes, limits, base: url, decodesReferences });
  for (const source of sources) {
    const problem = nestingProblem(source.value, limits.depth, limits.nodes - canonical.origins.size);
    if (problem) notes.take(nestingIssue(problem, source));
    else canonical.read(source);
  }
  const choice = new EntityChoice(entities, names);
  const document = new Document(canonical, (node) => choice.sortOf(node));
  return { canonical, document, choice, entities, names, notes, limits, options, page, base, url };
}
