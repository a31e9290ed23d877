import type { Draft } from "../graph/mapping.js";
import { isNode, type Node, typesOf, valuesOf } from "../graph/node.js";
import { comparableAddress, resolveAddress } from "./addresses.js";
import type { MainReason } from "./reading.js";

/** A draft that stands by itself in a reading, with its node. */
export interface Candidate {
  readonly draft: Draft;
  readonly node: Node;
  /** The node as it stands in the input, before others were united with it. */
  readonly given: Node;
  /** Whether the node stands by itself in the input, and not inside of another. */
  readonly isTop: boolean;
  /** The nodes around it, from the nearest. */
  readonly holders: readonly Node[];
}

export interface MainQuestion {
  readonly candidates: readonly Candidate[];
  /** Addresses of the page: its own and the canonical one. */
  readonly addresses: readonly string[];
  /** What relative addresses are resolved against. */
  readonly url: string | undefined;
  /** The nodes that other nodes name as what they are mainly about. */
  readonly mainEntities: ReadonlySet<Node>;
  /** A whole page: what it holds besides an article need not be what it is about. */
  readonly isPage: boolean;
}

/** The main one, why, and others that could be it as well. */
export interface MainAnswer {
  readonly main: Candidate | undefined;
  readonly reason: MainReason | undefined;
  readonly rivals: readonly Candidate[];
}

const NONE: MainAnswer = { main: undefined, reason: undefined, rivals: [] };

/** Nodes that hold what a page only points to. */
const LISTS: readonly string[] = [
  "ListItem",
  "ItemList",
  "BreadcrumbList",
  "Comment",
  "SiteNavigationElement",
];

/** What a page without an article can be about. */
export const OCCASIONS: readonly string[] = ["Visit", "TradeShow", "Event"];

/** What tells the main article from others, the strongest first; the greater number is the better. */
const EVIDENCE: readonly (readonly [
  reason: MainReason,
  weigh: (candidate: Candidate, question: MainQuestion, held: ReadonlySet<Draft>) => number,
])[] = [
  [
    "address",
    ({ node }, { addresses, url }) =>
      addresses.reduce((most, address) => Math.max(most, likeness(node, address, url)), 0),
  ],
  ["apart", ({ draft, holders }, _, held) => (held.has(draft) || holders.some(isListed) ? 0 : 1)],
  [
    "main-entity",
    ({ node }, { mainEntities }) => (mainEntities.has(node) ? 2 : "mainEntityOfPage" in node ? 1 : 0),
  ],
  ["richest", ({ draft }) => Object.keys(draft).length],
];

/** The article that the input is about; where there is none, what comes nearest. */
export function findMain(question: MainQuestion): MainAnswer {
  const { candidates } = question;
  const articles = candidates.filter(({ draft }) => draft.type === "Article");
  if (articles.length === 0) return findOther(question);
  const [only] = articles;
  if (articles.length === 1) return { main: only, reason: "only", rivals: [] };
  const held = heldByOthers(articles);
  let best: readonly Candidate[] = articles;
  for (const [reason, weigh] of EVIDENCE) {
    const weights = best.map((candidate) => weigh(candidate, question, held));
    const most = weights.reduce((a, b) => Math.max(a, b));
    const better = best.filter((_, at) => weights[at] === most);
    const isSure = reason !== "richest";
    if (better.length === 1)
      return { main: better[0], reason, rivals: isSure ? [] : best.filter((one) => one !== better[0]) };
    best = better;
  }
  return { main: best[0], reason: "first", rivals: best.slice(1) };
}

function findOther({ candidates, mainEntities, isPage }: MainQuestion): MainAnswer {
  const main =
    candidates.find(({ node }) => mainEntities.has(node)) ??
    (isPage ? candidates.find(({ draft, isTop }) => isTop && OCCASIONS.includes(draft.type)) : candidates[0]);
  return main ? { main, reason: "no-article", rivals: [] } : NONE;
}

function isListed(holder: Node): boolean {
  return typesOf(holder).some((type) => LISTS.includes(type) || /(?:Article|Posting)$/.test(type));
}

/** The drafts of articles that stand somewhere inside of another article's. */
function heldByOthers(articles: readonly Candidate[]): ReadonlySet<Draft> {
  const drafts = new Set<unknown>(articles.map(({ draft }) => draft));
  const held = new Set<Draft>();
  const seen = new Set<unknown>();
  const waiting: object[] = articles.map(({ draft }) => draft);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const inner of Object.values(next)) {
      if (typeof inner !== "object" || inner === null) continue;
      if (drafts.has(inner)) held.add(inner as Draft);
      else if (!seen.has(inner)) waiting.push(inner);
      seen.add(inner);
    }
  }
  return held.size < articles.length ? held : new Set();
}

/** How like one of the node's addresses is to the page's: 2 when they are the same, 1 but for the query, 0 otherwise. */
function likeness(node: Node, address: string, base: string | undefined): number {
  const wanted = comparableAddress(address);
  const id = isNameInPage(node) ? undefined : node["@id"];
  const own = [id, ...valuesOf(node, "url"), ...valuesOf(node, "mainEntityOfPage")]
    .map((value) => (isNode(value) ? (value["@id"] ?? value.url) : value))
    .filter((value) => typeof value === "string")
    .map((value) => comparableAddress(resolveAddress(value, base) ?? value));
  if (own.includes(wanted)) return 2;
  return own.some((one) => withoutQuery(one) === withoutQuery(wanted)) ? 1 : 0;
}

/** True for an `@id` with a fragment: whatever stands in a page can have the page's address with a name behind it. */
function isNameInPage(node: Node): boolean {
  return String(node["@id"]).includes("#");
}

function withoutQuery(address: string): string {
  const at = address.indexOf("?");
  return (at < 0 ? address : address.slice(0, at)).replace(/\/$/, "");
}
