import type { AnyEntity, Draft } from "../graph/mapping.js";
import { isNode, type Node, valuesOf } from "../graph/node.js";
import { nestingProblem } from "../values/nesting.js";
import { withoutFragment } from "./addresses.js";
import { Canonical } from "./canonical.js";
import { Claims } from "./claims.js";
import { Document, isReference } from "./document.js";
import { DraftIssues } from "./draft-issues.js";
import { DraftReader } from "./draft-reader.js";
import { EntityChoice } from "./entity-choice.js";
import { noteLeftovers } from "./leftovers.js";
import { allLimits } from "./limits.js";
import { type Candidate, findMain } from "./main-thing.js";
import { type Names, namesOf } from "./names.js";
import { lackingIn } from "./needs.js";
import { Notes, type Source } from "./notes.js";
import type { Reading, ReadOptions } from "./reading.js";
import { nestingIssue } from "./reading-issues.js";
import { readLanguage } from "./scalars/language.js";

/** What is known of a page besides its JSON-LD. */
export interface PageFacts {
  /** What relative ids and addresses are resolved against, if not the page's own address. */
  readonly base?: string | undefined;
  readonly canonical?: string | undefined;
  /** The language that the page says it is in. */
  readonly language?: string | undefined;
}

/** A reading, and the nodes that it was made of, in one form. */
export interface ReadDocument {
  readonly reading: Reading;
  readonly canonical: Canonical;
  readonly document: Document;
  /** The node of the main draft. */
  readonly main: Node | undefined;
  /** The nodes of other articles that might be the main one as well. */
  readonly rivals: readonly Node[];
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
    mainEntities: mainEntities(),
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

  function mainEntities(): ReadonlySet<Node> {
    const nodes = new Set<Node>();
    for (const node of canonical.origins.keys()) {
      for (const value of valuesOf(node, "mainEntity")) {
        if (isNode(value)) for (const meant of document.meant(value)) nodes.add(meant);
      }
    }
    return nodes;
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
