import type { AnyEntity, Draft } from "../graph/mapping.js";
import type { Node } from "../graph/node.js";
import { Claims } from "./claims.js";
import { isReference } from "./document.js";
import { DraftIssues } from "./draft-issues.js";
import { DraftReader } from "./draft-reader.js";
import { noteLeftovers } from "./leftovers.js";
import { mainEntitiesIn } from "./main-entities.js";
import { type Candidate, findMain } from "./main-thing.js";
import { type Names, namesOf } from "./names.js";
import { lackingIn } from "./needs.js";
import { type KnownDocument, type OpenDocument, openDocument, type PageFacts } from "./open-document.js";
import type { Reading, ReadOptions } from "./reading.js";
import { readLanguage } from "./scalars/language.js";
import type { Source } from "./way.js";

/** A reading, and the nodes that it was made of, in one form. */
export interface ReadDocument extends KnownDocument {
  readonly reading: Reading;
  /** The node of each draft that stands by itself. */
  readonly nodeOf: ReadonlyMap<Draft, Node>;
}

/**
 * Reads the drafts of JSON-LD values that belong together: one document, or all blocks of a page. The names say which are
 * mended that stand in the wrong case.
 */
export function readDocument(
  sources: readonly Source[],
  entities: readonly AnyEntity[],
  options: ReadOptions,
  page?: PageFacts,
  names: Names = namesOf(entities),
): ReadDocument {
  return readDrafts(openDocument(sources, entities, options, page, names));
}

/** Reads the drafts of a document that has been opened. */
export function readDrafts(open: OpenDocument): ReadDocument {
  const { canonical, document, choice, notes, limits, options, page, base, url } = open;
  const claims = new Claims();
  const issues = new DraftIssues(notes, document);
  const language = page?.language;
  const reader = new DraftReader({ document, choice, claims, issues, limits, url, base, language });
  const candidates = readCandidates();
  noteLeftovers({ claims, document, choice, issues, base });

  const { main, reason, rivals } = findMain({
    candidates,
    addresses: [options.url, page?.canonical].filter((address) => address !== undefined),
    url,
    mainEntities: mainEntitiesIn(open),
    isPage: page !== undefined,
  });
  if (main && rivals.some(({ draft }) => draft.headline !== main.draft.headline)) issues.rivals(main, rivals);
  if (main?.draft.type === "Article") takeLanguage(main, page?.language, issues);
  const reading: Reading = {
    main: main?.draft,
    mainReason: reason,
    things: candidates.map(({ draft }) => draft),
    nodes: Array.from(canonical.top, (node) => canonical.origins.get(node)?.given ?? node),
    issues: notes.close(),
  };
  return {
    reading,
    canonical,
    document,
    main: main?.node,
    rivals: rivals.map(({ node }) => node),
    nodeOf: new Map(candidates.map(({ draft, node }) => [draft, node])),
  };

  /** The nodes that stand by themselves first, then what is left inside of them; in the order of the input. */
  function readCandidates(): Candidate[] {
    const read = new Map<Node, Candidate>();
    for (const node of canonical.top) {
      if (isReference(node) && !document.meant(node).includes(node)) continue;
      const isRead = readOne(document.whole(node), node, read);
      if (!isRead && !canonical.origins.get(node)?.isForeign) issues.unknownType(node);
    }
    for (const node of canonical.origins.keys()) {
      if (!isReference(node) && !claims.has(document.whole(node))) readOne(document.whole(node), node, read);
    }
    const places = new Map(Array.from(canonical.origins.keys(), (node, at) => [node, at]));
    return [...read.values()].sort((a, b) => (places.get(a.given) ?? 0) - (places.get(b.given) ?? 0));
  }

  function readOne(node: Node, given: Node, read: Map<Node, Candidate>): boolean {
    const entity = choice.of(node) ?? (canonical.top.has(given) ? choice.untyped(node) : undefined);
    if (!entity) return false;
    const draft = read.has(node) ? undefined : reader.draft(node, entity);
    if (!draft) return true;
    const lacking = lackingIn(draft, entity.needs);
    if (lacking.length > 0) issues.incomplete(node, entity.type, lacking, true);
    read.set(node, { draft, node, given, isTop: canonical.top.has(given), holders: holdersOf(given) });
    return true;
  }

  function holdersOf(node: Node): Node[] {
    const holders: Node[] = [];
    for (let at = canonical.origins.get(node)?.holder; at; at = canonical.origins.get(at)?.holder) {
      holders.push(at);
    }
    return holders;
  }
}

/** An article that names no language is in that of its page. */
function takeLanguage({ draft, node }: Candidate, language: string | undefined, issues: DraftIssues): void {
  const found = language === undefined || draft.language !== undefined ? undefined : readLanguage(language);
  if (!found || !("value" in found)) return;
  // The draft is still ours alone, and everything that holds it is to hold this as well.
  (draft as { language?: unknown }).language = found.value;
  issues.languageFromPage(node, found.value);
}
