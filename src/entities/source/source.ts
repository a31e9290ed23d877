import { type KindTable, kindOf, kinds, many, one } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { date, language, text } from "../../graph/values.js";
import type { LanguageTag } from "../../values/language-tag.js";
import type { NewsDate } from "../../values/news-date.js";
import { type Agent, agent } from "../agent/agent.js";
import { type ThingBase, thingFields } from "../thing/thing.js";

/** What sort of source. */
export type SourceKind =
  | "communique"
  | "press-release"
  | "agency"
  | "interview"
  | "statement"
  | "social-post"
  | "document"
  | "other";

/**
 * What an article relies on: a communiqué, an agency's report, an interview.
 *
 * @example
 * { "type": "Source", "kind": "communique", "issuers": [{ "type": "Agent", "name": "Ministère de la Santé" }], "date": "2024-09-19" }
 */
export interface Source extends ThingBase {
  readonly type: "Source";
  readonly kind: SourceKind;
  /** Its title, or what the article calls it. */
  readonly name?: string | undefined;
  /** Who issued it, where that is said. */
  readonly issuers?: readonly Agent[] | undefined;
  readonly date?: NewsDate | undefined;
  readonly language?: LanguageTag | undefined;
}

const KINDS: KindTable<SourceKind> = {
  communique: "urn:newsgraph:Communique",
  "press-release": "urn:newsgraph:PressRelease",
  agency: "urn:newsgraph:AgencyReport",
  interview: "urn:newsgraph:Interview",
  statement: "urn:newsgraph:Statement",
  "social-post": "urn:newsgraph:SocialPost",
  document: "urn:newsgraph:Document",
  other: "urn:newsgraph:OtherSource",
};

/** {@link Source} as schema.org `CreativeWork`, told from others by its kind. */
export const source: Entity<Source> = {
  type: "Source",
  schemaTypes: ["CreativeWork"],
  matches: (node) => kindOf(node, KINDS) !== undefined,
  fields: {
    kind: kinds(KINDS),
    name: one("name", text),
    issuers: many("creator", agent),
    date: one("datePublished", date),
    language: one("inLanguage", language),
    ...thingFields,
  },
};
