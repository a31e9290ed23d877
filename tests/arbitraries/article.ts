import fc, { type Arbitrary } from "fast-check";
import type { Article, Thing } from "../../src/entities/article/article.js";
import { compareNewsDates } from "../../src/values/news-date.js";
import {
  agent,
  atLeastOne,
  event,
  identity,
  image,
  organisation,
  person,
  place,
  some,
  source,
  topic,
  tradeShow,
  visit,
} from "./things.js";
import { dateTime, languageTag, list, newsDate, periodOf, text, webUrl } from "./values.js";

const speakable = fc.oneof(
  fc.record({ cssSelectors: list(text) }, { noNullPrototype: true }),
  fc.record({ xpaths: list(text) }, { noNullPrototype: true }),
);

const access = fc.oneof(
  fc.record({ free: fc.boolean() }, { noNullPrototype: true }),
  fc.record({ free: fc.constant(false), gatedSelectors: list(text) }, { noNullPrototype: true }),
);

function articleOf(levels: number): Arbitrary<Article> {
  const thing: Arbitrary<Thing> = fc.oneof(
    topic,
    place,
    person,
    organisation,
    image,
    source,
    event,
    tradeShow,
    visit,
    ...(levels > 0 ? [articleOf(levels - 1)] : []),
  );
  return some<Article>(
    {
      type: fc.constant("Article"),
      ...identity,
      headline: text,
      language: languageTag,
      kind: fc.constantFrom(
        "reportage",
        "analysis",
        "background",
        "opinion",
        "ask-public",
        "review",
        "blog",
        "live-blog",
        "advertiser",
        "satire",
        "report",
        "article",
      ),
      alternativeHeadline: text,
      standfirst: text,
      body: text,
      section: text,
      keywords: list(text),
      authors: list(agent),
      contributors: list(fc.record({ role: text, agent }, { noNullPrototype: true }), 2),
      byline: text,
      publisher: organisation,
      datePublished: newsDate,
      dateModified: newsDate,
      dateCreated: newsDate,
      expires: newsDate,
      dateline: some({ text, place }, "text"),
      about: list(thing, 2),
      mentions: list(thing, 2),
      places: list(place, 2),
      sources: list(source, 2),
      quotes: list(some({ text, speaker: agent, language: languageTag }, "text"), 2),
      corrections: list(
        some(
          {
            kind: fc.constantFrom("correction", "clarification", "update", "retraction"),
            text,
            date: newsDate,
            url: webUrl,
          },
          "kind",
          "text",
          "date",
        ),
        2,
      ),
      images: list(image, 2),
      access,
      speakable,
      rights: atLeastOne({
        holder: agent,
        year: fc.integer({ min: 1, max: 9999 }),
        notice: text,
        licence: webUrl,
      }),
      backstory: text,
      translationOf: webUrl,
      updates: list(
        some(
          {
            headline: text,
            body: text,
            published: newsDate,
            modified: newsDate,
            authors: list(agent, 2),
            images: list(image, 2),
            url: webUrl,
          },
          "headline",
          "published",
        ),
        2,
      ),
      coverage: periodOf(dateTime),
      wordCount: fc.nat(),
      isPartOf: some({ name: text, url: webUrl }, "name"),
      url: webUrl,
    },
    "type",
    "headline",
  ).map(valid);
}

export const article: Arbitrary<Article> = articleOf(1);

const NOT_NEWS: readonly unknown[] = ["blog", "live-blog", "advertiser", "satire", "report", "article"];

/** What the rules over several fields do not allow is left out. */
function valid(article: Article): Article {
  const { updates, coverage, dateline, dateModified, ...all } = article;
  const rest = updates || coverage ? { ...all, kind: "live-blog" as const } : all;
  const isOrdered =
    dateModified !== undefined &&
    (rest.datePublished === undefined || compareNewsDates(dateModified, rest.datePublished) >= 0);
  return {
    ...rest,
    ...(updates && rest.kind === "live-blog" && { updates }),
    ...(coverage && rest.kind === "live-blog" && { coverage }),
    ...(dateline && !NOT_NEWS.includes(rest.kind) && { dateline }),
    ...(isOrdered && { dateModified }),
  };
}
