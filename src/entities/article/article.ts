import { inEach, type KindTable, kindOf, kinds, many, one, sameName, spread } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { valuesOf } from "../../graph/node.js";
import { date, dateTime, language, number, part, text, thing, url, wrapped } from "../../graph/values.js";
import type { LanguageTag } from "../../values/language-tag.js";
import type { NewsDate } from "../../values/news-date.js";
import type { Period } from "../../values/period.js";
import type { WebUrl } from "../../values/web-url.js";
import { type Agent, agent } from "../agent/agent.js";
import type { Event } from "../event/event.js";
import type { Image } from "../image/image.js";
import type { Organisation } from "../organisation/organisation.js";
import type { Person } from "../person/person.js";
import type { Place } from "../place/place.js";
import type { Source } from "../source/source.js";
import { identityFields, type ThingBase } from "../thing/thing.js";
import type { Topic } from "../topic/topic.js";
import type { TradeShow } from "../trade-show/trade-show.js";
import type { Visit } from "../visit/visit.js";
import { type Access, access, type Rights, rights, type Speakable, speakable } from "./parts/access.js";
import {
  type Contributor,
  type Correction,
  contributors,
  corrections,
  type Quote,
  quotes,
} from "./parts/credits.js";
import { type LiveUpdate, updates } from "./parts/live-update.js";

/** What sort of article; absent for plain news. */
export type ArticleKind =
  | "reportage"
  | "analysis"
  | "background"
  | "opinion"
  | "ask-public"
  | "review"
  | "blog"
  | "live-blog"
  | "advertiser"
  | "satire"
  | "report"
  | "article";

/** The place line at the head of an article. */
export interface Dateline {
  /** As printed: `ANKARA, 20 septembre`. */
  readonly text: string;
  /** Where it was written. */
  readonly place?: Place | undefined;
}

/** The publication that an article appeared in. */
export interface Publication {
  readonly name: string;
  readonly url?: WebUrl | undefined;
}

/** Every thing of the model. */
export type Thing =
  | Article
  | Person
  | Organisation
  | Place
  | Image
  | Topic
  | Source
  | Visit
  | Event
  | TradeShow;

/**
 * A piece of journalism, and what it is about.
 *
 * @example
 * { "type": "Article", "headline": "Visite de travail à Ankara", "language": "fr", "datePublished": "2024-09-20", "authors": [{ "type": "Agent", "name": "La rédaction" }] }
 */
export interface Article extends Omit<ThingBase, "description"> {
  readonly type: "Article";
  readonly headline: string;
  readonly language?: LanguageTag | undefined;
  readonly kind?: ArticleKind | undefined;
  readonly alternativeHeadline?: string | undefined;
  /** The summary below the headline. */
  readonly standfirst?: string | undefined;
  /** Plain text; a blank line parts paragraphs. */
  readonly body?: string | undefined;
  readonly section?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly authors?: readonly Agent[] | undefined;
  readonly contributors?: readonly Contributor[] | undefined;
  /** The credit line as printed. */
  readonly byline?: string | undefined;
  readonly publisher?: Organisation | undefined;
  readonly datePublished?: NewsDate | undefined;
  readonly dateModified?: NewsDate | undefined;
  readonly dateCreated?: NewsDate | undefined;
  /** After this it should no longer be shown. */
  readonly expires?: NewsDate | undefined;
  /** News kinds only. */
  readonly dateline?: Dateline | undefined;
  readonly about?: readonly Thing[] | undefined;
  readonly mentions?: readonly Thing[] | undefined;
  /** The places that it reports from or on. */
  readonly places?: readonly Place[] | undefined;
  readonly sources?: readonly Source[] | undefined;
  readonly quotes?: readonly Quote[] | undefined;
  readonly corrections?: readonly Correction[] | undefined;
  readonly images?: readonly Image[] | undefined;
  readonly access?: Access | undefined;
  readonly speakable?: Speakable | undefined;
  readonly rights?: Rights | undefined;
  /** Why and how it came about. */
  readonly backstory?: string | undefined;
  /** The article that it is a translation of. */
  readonly translationOf?: WebUrl | undefined;
  /** Live blogs only. */
  readonly updates?: readonly LiveUpdate[] | undefined;
  /** When the live coverage ran, with the times. Live blogs only. */
  readonly coverage?: Period | undefined;
  readonly wordCount?: number | undefined;
  readonly isPartOf?: Publication | undefined;
  /** The canonical address. */
  readonly url?: WebUrl | undefined;
}

const KINDS: KindTable<ArticleKind> = {
  reportage: ["NewsArticle", "ReportageNewsArticle"],
  analysis: ["NewsArticle", "AnalysisNewsArticle"],
  background: ["NewsArticle", "BackgroundNewsArticle"],
  opinion: ["NewsArticle", "OpinionNewsArticle"],
  "ask-public": ["NewsArticle", "AskPublicNewsArticle"],
  review: ["NewsArticle", "ReviewNewsArticle"],
  "live-blog": "LiveBlogPosting",
  blog: "BlogPosting",
  advertiser: "AdvertiserContentArticle",
  satire: "SatiricalArticle",
  report: "Report",
  article: "Article",
};

/** {@link Article} as schema.org `NewsArticle`, one of its subtypes, or what else its kind is called there. */
export const article: Entity<Article> = {
  type: "Article",
  schemaTypes: ["NewsArticle", ...Object.values(KINDS).flatMap((types) => [types].flat().slice(-1))],
  needs: ["headline"],
  fields: {
    kind: {
      ...kinds(KINDS),
      read(node) {
        const kind = kindOf(node, KINDS);
        // Many pages say both; the narrower is meant.
        return kind === "article" && valuesOf(node, "@type").includes("NewsArticle") ? undefined : kind;
      },
    },
    headline: one("headline", text, "name"),
    alternativeHeadline: one("alternativeHeadline", text),
    standfirst: one("description", text),
    language: one("inLanguage", language),
    section: one("articleSection", text),
    keywords: many("keywords", text),
    authors: many("author", agent, "creator"),
    contributors,
    byline: one("creditText", text),
    publisher: one("publisher", thing<Organisation>("Organisation")),
    ...sameName(date, "datePublished", "dateModified", "dateCreated", "expires"),
    url: inEach(["url", "mainEntityOfPage"], url),
    images: many("image", thing<Image>("Image")),
    dateline: spread<Dateline>(
      {
        text: one("dateline", text),
        place: one("locationCreated", thing<Place>("Place")),
      },
      "text",
    ),
    body: one("articleBody", text),
    wordCount: one("wordCount", number),
    about: many("about", thing<Thing>()),
    mentions: many("mentions", thing<Thing>()),
    places: many("contentLocation", thing<Place>("Place")),
    sources: many("isBasedOn", thing<Source>("Source")),
    quotes,
    corrections,
    updates,
    coverage: spread<Period>(
      { start: one("coverageStartTime", dateTime), end: one("coverageEndTime", dateTime) },
      "start",
    ),
    backstory: one("backstory", text),
    translationOf: one("translationOfWork", wrapped("CreativeWork", one("url", url))),
    isPartOf: one(
      "isPartOf",
      part<Publication>("CreativeWork", { name: one("name", text), url: one("url", url) }, "name"),
    ),
    access,
    speakable,
    rights,
    ...identityFields,
  },
};
