import fc, { type Arbitrary } from "fast-check";
import type { Article, ArticleKind, DigitalSourceType, ThingLike } from "../../src/index.js";
import { arbitraryThings } from "../arbitraries/index.js";
import { dateTime, newsDate, periodOf, text, webUrl } from "../arbitraries/values.js";

const SEED = 294;

/** Live blogs with all that only they have: among articles of every kind they are too rare to be met by chance. */
const liveBlogs: Arbitrary<Article> = fc
  .record({
    article: arbitraryThings.Article,
    coverage: periodOf(dateTime),
    text,
    published: newsDate,
    url: webUrl,
  })
  .map(({ article: { dateline: _, ...article }, coverage, text, published, url }) => ({
    ...article,
    kind: "live-blog",
    coverage,
    updates: [
      {
        headline: text,
        body: text,
        published,
        modified: published,
        authors: article.authors ?? [{ type: "Agent", name: text }],
        images: article.images ?? [{ type: "Image", url }],
        url,
      },
    ],
  }));

const KINDS: { readonly [kind in ArticleKind]: "news" | "other" } = {
  reportage: "news",
  analysis: "news",
  background: "news",
  opinion: "news",
  "ask-public": "news",
  review: "news",
  blog: "other",
  "live-blog": "other",
  advertiser: "other",
  satire: "other",
  report: "other",
  article: "other",
};

/** Articles of each kind, as each is another type of schema.org. */
const articlesOfKinds: readonly Arbitrary<Article>[] = (Object.keys(KINDS) as ArticleKind[]).map((kind) =>
  arbitraryThings.Article.map(({ dateline, updates: _, coverage: __, ...article }) => ({
    ...article,
    kind,
    ...(KINDS[kind] === "news" && { dateline }),
  })),
);

/** Each word for how an image came to be; a forgotten one does not compile. */
const SOURCE_TYPES: { readonly [type in DigitalSourceType]: true } = {
  algorithmicMedia: true,
  algorithmicallyEnhanced: true,
  composite: true,
  compositeCapture: true,
  compositeSynthetic: true,
  compositeWithTrainedAlgorithmicMedia: true,
  computationalCapture: true,
  dataDrivenMedia: true,
  digitalArt: true,
  digitalCapture: true,
  minorHumanEdits: true,
  negativeFilm: true,
  positiveFilm: true,
  print: true,
  screenCapture: true,
  trainedAlgorithmicMedia: true,
  virtualRecording: true,
};

/** Generated things of each entity, so many of each, and one image of each source type. The same ones in every run. */
export function sampleThings(numRuns: number = 150): ThingLike[] {
  return [
    ...[...Object.values(arbitraryThings), liveBlogs, ...articlesOfKinds].flatMap((things) =>
      fc.sample<ThingLike>(things, { numRuns, seed: SEED }),
    ),
    ...Object.keys(SOURCE_TYPES).map((digitalSourceType) => ({
      type: "Image",
      url: "https://example.org/1.jpg",
      digitalSourceType,
    })),
  ];
}
