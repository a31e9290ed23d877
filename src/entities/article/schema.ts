import { showValue } from "../../issue/show-value.js";
import { compareNewsDates } from "../../values/news-date.js";
import {
  DateTime,
  LanguageTag,
  listOf,
  NewsDate,
  oneOf,
  Text,
  WebUrl,
  wholeNumber,
} from "../../values/schema.js";
import { Agent } from "../agent/schema.js";
import { Event, TradeShow } from "../event/schema.js";
import { Image } from "../image/schema.js";
import { periodOf } from "../occasion/schema.js";
import { Organisation } from "../organisation/schema.js";
import { Person } from "../person/schema.js";
import { Place } from "../place/schema.js";
import { oneOfThings, type Rule, type Schema, strict, typeIs, type UnionSchema } from "../schema.js";
import { Source } from "../source/schema.js";
import { identityShape } from "../thing/schema.js";
import { Topic } from "../topic/schema.js";
import { Visit } from "../visit/schema.js";
import type { ArticleKind, Article as ArticleModel, Thing as ThingModel } from "./article.js";
import {
  Access,
  Contributor,
  Correction,
  Dateline,
  LiveUpdate,
  Publication,
  Quote,
  Rights,
  Speakable,
} from "./parts/schema.js";

/** The kinds that are no NewsArticle in schema.org, and so have no dateline there. */
const OTHER_THAN_NEWS: readonly ArticleKind[] = [
  "blog",
  "live-blog",
  "advertiser",
  "satire",
  "report",
  "article",
];

export type Article = ArticleModel;
/** Accepts an {@link Article}. */
export const Article: Schema<ArticleModel> = strict<ArticleModel>(
  "an article",
  { headline: 1 },
  () => ({
    type: typeIs("Article"),
    ...identityShape(),
    headline: Text,
    language: LanguageTag,
    kind: oneOf<ArticleKind>("a kind of article", {
      reportage: 1,
      analysis: 1,
      background: 1,
      opinion: 1,
      "ask-public": 1,
      review: 1,
      blog: 1,
      "live-blog": 1,
      advertiser: 1,
      satire: 1,
      report: 1,
      article: 1,
    }),
    alternativeHeadline: Text,
    standfirst: Text,
    body: Text,
    section: Text,
    keywords: listOf(Text),
    authors: listOf(Agent),
    contributors: listOf(Contributor),
    byline: Text,
    publisher: Organisation,
    datePublished: NewsDate,
    dateModified: NewsDate,
    dateCreated: NewsDate,
    expires: NewsDate,
    dateline: Dateline,
    about: listOf(Thing),
    mentions: listOf(Thing),
    places: listOf(Place),
    sources: listOf(Source),
    quotes: listOf(Quote),
    corrections: listOf(Correction),
    images: listOf(Image),
    access: Access,
    speakable: Speakable,
    rights: Rights,
    backstory: Text,
    translationOf: WebUrl,
    updates: listOf(LiveUpdate),
    coverage: periodOf(DateTime),
    wordCount: wholeNumber(0),
    isPartOf: Publication,
    url: WebUrl,
  }),
  {
    code: "modified-before-published",
    reads: ["datePublished", "dateModified"],
    find: ({ datePublished, dateModified }) =>
      datePublished && dateModified && compareNewsDates(dateModified, datePublished) < 0
        ? [
            {
              path: ["dateModified"],
              message: `Modified ${showValue(dateModified)}, before it was published, ${showValue(datePublished)}: give a later date, or leave it out.`,
            },
          ]
        : [],
  },
  liveBlogOnly("updates"),
  liveBlogOnly("coverage"),
  {
    code: "dateline-without-news",
    reads: ["kind", "dateline"],
    find: ({ kind, dateline }) =>
      dateline && kind && OTHER_THAN_NEWS.includes(kind)
        ? [
            {
              path: ["dateline"],
              message: `An article of the kind ${showValue(kind)} has no dateline in schema.org: remove it, or give a kind of news.`,
            },
          ]
        : [],
  },
);

function liveBlogOnly(field: "updates" | "coverage"): Rule<ArticleModel> {
  return {
    code: "live-blog-only",
    reads: ["kind", field],
    find: ({ kind, [field]: value }) =>
      value === undefined || kind === "live-blog"
        ? []
        : [
            {
              path: [field],
              message: `Only a live blog has ${field}: give the kind "live-blog", or remove the field.`,
            },
          ],
  };
}

export type Thing = ThingModel;
/** Accepts every thing of the model. */
export const Thing: UnionSchema<ThingModel> = oneOfThings<ThingModel>("a thing of the model", {
  Article,
  Person,
  Organisation,
  Place,
  Image,
  Topic,
  Source,
  Visit,
  Event,
  TradeShow,
});
