import type * as schema from "schema-dts";
import type { UnknownAgent } from "../entities/agent/agent.js";
import type { Article, Thing } from "../entities/article/article.js";
import type { Event } from "../entities/event/event.js";
import type { Image } from "../entities/image/image.js";
import { entities as all } from "../entities/index.js";
import type { Organisation } from "../entities/organisation/organisation.js";
import type { Person } from "../entities/person/person.js";
import type { Place } from "../entities/place/place.js";
import type { Source } from "../entities/source/source.js";
import type { Topic } from "../entities/topic/topic.js";
import type { TradeShow } from "../entities/trade-show/trade-show.js";
import type { Visit } from "../entities/visit/visit.js";
import type { AnyEntity, ThingLike } from "../graph/mapping.js";
import type { Node } from "../graph/node.js";
import { type WriteOptions, writeDocument } from "../graph/write.js";

/** The one context that is written. */
export const SCHEMA_ORG_CONTEXT = "https://schema.org";

export interface ToJsonLdOptions extends WriteOptions {
  /** The entities that can be written; those of this library unless given. Yours: `[...entities, yours]`. */
  readonly entities?: readonly AnyEntity[] | undefined;
}

/** One thing of a type that is known only at run time, as JSON-LD. */
export interface JsonLdNode {
  readonly "@context": typeof SCHEMA_ORG_CONTEXT;
  readonly [property: string]: unknown;
}

/** Several things side by side, as JSON-LD. */
export interface JsonLdGraph {
  readonly "@context": typeof SCHEMA_ORG_CONTEXT;
  readonly "@graph": readonly schema.Thing[];
}

type Written<T extends schema.JsonLdObject> = schema.WithContext<T>;

/** News of a kind has two types. schema-dts has MergeLeafTypes for that, but one of them costs 26,000 instantiations. */
interface NewsNode extends Omit<schema.NewsArticleLeaf, "@type"> {
  "@type":
    | "NewsArticle"
    | readonly [
        "NewsArticle",
        (
          | "ReportageNewsArticle"
          | "AnalysisNewsArticle"
          | "BackgroundNewsArticle"
          | "OpinionNewsArticle"
          | "AskPublicNewsArticle"
          | "ReviewNewsArticle"
        ),
      ];
}

type ArticleNode =
  | NewsNode
  | schema.BlogPostingLeaf
  | schema.LiveBlogPostingLeaf
  | schema.AdvertiserContentArticleLeaf
  | schema.SatiricalArticleLeaf
  | schema.ReportLeaf
  | schema.ArticleLeaf;

type OrganisationNode =
  | schema.OrganizationLeaf
  | schema.NewsMediaOrganizationLeaf
  | schema.GovernmentOrganizationLeaf
  | schema.CorporationLeaf
  | schema.NGOLeaf
  | schema.PoliticalPartyLeaf
  | schema.EducationalOrganizationLeaf;

type PlaceNode =
  | schema.PlaceLeaf
  | schema.CountryLeaf
  | schema.AdministrativeAreaLeaf
  | schema.CityLeaf
  | schema.EventVenueLeaf;

/**
 * Writes things as schema.org JSON-LD. One thing comes out nested: each thing in full where it first stands, then as
 * a reference by `@id`. A list comes out as `{ "@context", "@graph": [...] }`, with everything that has an `@id` at
 * the top. Nothing is added that the things do not say, and the things are not changed.
 *
 * Throws a {@link NewsgraphError} for a wrong option, an unknown type, and two things that share an id but not their
 * fields.
 *
 * @example
 * toJsonLd({ type: "Person", name: "Amina Idrissi", jobTitle: "ministre" });
 * //=> { "@context": "https://schema.org", "@type": "Person", name: "Amina Idrissi", jobTitle: "ministre" }
 */
export function toJsonLd(thing: Article, options?: ToJsonLdOptions): Written<ArticleNode>;
export function toJsonLd(thing: Person, options?: ToJsonLdOptions): Written<schema.PersonLeaf>;
export function toJsonLd(thing: Organisation, options?: ToJsonLdOptions): Written<OrganisationNode>;
export function toJsonLd(thing: Place, options?: ToJsonLdOptions): Written<PlaceNode>;
export function toJsonLd(thing: Image, options?: ToJsonLdOptions): Written<schema.ImageObjectLeaf>;
export function toJsonLd(thing: Topic, options?: ToJsonLdOptions): Written<schema.DefinedTermLeaf>;
export function toJsonLd(thing: Source, options?: ToJsonLdOptions): Written<schema.CreativeWorkLeaf>;
export function toJsonLd(
  thing: Event,
  options?: ToJsonLdOptions,
): Written<schema.EventLeaf | schema.ConferenceEventLeaf>;
export function toJsonLd(thing: Visit, options?: ToJsonLdOptions): Written<schema.EventLeaf>;
export function toJsonLd(thing: TradeShow, options?: ToJsonLdOptions): Written<schema.ExhibitionEventLeaf>;
export function toJsonLd(things: readonly (Thing | UnknownAgent)[], options?: ToJsonLdOptions): JsonLdGraph;
export function toJsonLd<T extends ThingLike>(things: readonly T[], options: ToJsonLdOptions): JsonLdGraph;
export function toJsonLd<T extends ThingLike>(thing: T, options: ToJsonLdOptions): JsonLdNode;
export function toJsonLd(thing: Thing | UnknownAgent, options?: ToJsonLdOptions): JsonLdNode;
export function toJsonLd(input: ThingLike | readonly ThingLike[], options: ToJsonLdOptions = {}): object {
  const { entities = all } = options;
  const context: Node = { "@context": SCHEMA_ORG_CONTEXT };
  if (isList(input)) return { ...context, "@graph": writeDocument(input, entities, options) };
  const [node = context] = writeDocument([input], entities, options, context);
  return node;
}

function isList(input: ThingLike | readonly ThingLike[]): input is readonly ThingLike[] {
  return Array.isArray(input);
}
