import { jsonLdHead, jsonLdScriptProps, jsonLdTag, jsonLdText } from "../../src/html.js";
import {
  type Agent,
  type Article,
  type Event,
  entities,
  type Image,
  type JsonLdGraph,
  type JsonLdNode,
  type Organisation,
  type Person,
  type Place,
  type Source,
  type Thing,
  type ThingLike,
  type Topic,
  type TradeShow,
  toJsonLd,
  type Visit,
} from "../../src/index.js";
import { type Equal, holds, some } from "./assert.js";

interface Election extends ThingLike {
  readonly type: "Election";
  readonly seats: number;
}

/** Only compiled: nothing here is run. */
export function returnTypes(): void {
  const article = toJsonLd(some<Article>());
  article["@context"] satisfies "https://schema.org";
  article.headline satisfies unknown;
  article.datePublished satisfies unknown;
  // @ts-expect-error: an article has no birth date
  article.birthDate;
  "NewsArticle" satisfies Extract<(typeof article)["@type"], string>;
  "LiveBlogPosting" satisfies Extract<(typeof article)["@type"], string>;

  const person = toJsonLd(some<Person>());
  holds<[Equal<(typeof person)["@type"], "Person">]>();
  person.jobTitle satisfies unknown;
  // @ts-expect-error: a person has no headline
  person.headline;

  toJsonLd(some<Organisation>()).legalName satisfies unknown;
  toJsonLd(some<Place>()).geo satisfies unknown;
  toJsonLd(some<Image>()).contentUrl satisfies unknown;
  toJsonLd(some<Topic>()).termCode satisfies unknown;
  toJsonLd(some<Source>()).creator satisfies unknown;
  toJsonLd(some<Event>()).startDate satisfies unknown;
  toJsonLd(some<Visit>()).attendee satisfies unknown;
  toJsonLd(some<TradeShow>()).sponsor satisfies unknown;
  toJsonLd({ type: "Person", name: "Amina Idrissi" }).jobTitle satisfies unknown;
  toJsonLd({ type: "Person", name: "Amina Idrissi" }, { base: "https://example.org/" })
    .jobTitle satisfies unknown;

  const thing = toJsonLd(some<Thing>());
  const agent = toJsonLd(some<Agent>());
  const own = toJsonLd(some<Election>(), { entities: [...entities] });
  const list = toJsonLd([some<Article>(), some<Visit>()]);
  const things = toJsonLd(some<readonly Thing[]>());
  const people = toJsonLd(some<Person[]>());
  const mixed = toJsonLd([some<Article>(), some<Election>()], { entities: [...entities] });
  holds<
    [
      Equal<typeof thing, JsonLdNode>,
      Equal<typeof agent, JsonLdNode>,
      Equal<typeof own, JsonLdNode>,
      Equal<typeof list, JsonLdGraph>,
      Equal<typeof things, JsonLdGraph>,
      Equal<typeof people, JsonLdGraph>,
      Equal<typeof mixed, JsonLdGraph>,
    ]
  >();

  // @ts-expect-error: no field of an article
  toJsonLd({ type: "Article", headline: "Une", title: "Une" });
  // @ts-expect-error: no headline
  toJsonLd({ type: "Article" });
  // @ts-expect-error: an unknown option
  toJsonLd(some<Article>(), { baseUrl: "https://example.org/" });
  // @ts-expect-error: a text is no thing
  toJsonLd("Article");

  for (const document of [article, person, thing, own, list]) {
    jsonLdTag(document) satisfies string;
    jsonLdText(document) satisfies string;
  }
  jsonLdTag(toJsonLd(some<Article>())) satisfies string;
  jsonLdTag(toJsonLd(some<Article>()), {
    id: "a",
    nonce: "b",
    "data-source": "c",
    hidden: true,
  }) satisfies string;
  jsonLdScriptProps(toJsonLd([some<Article>()]), { nonce: "b" }).type satisfies "application/ld+json";
  jsonLdHead(toJsonLd(some<Visit>())).script satisfies readonly object[];
  // @ts-expect-error: a text is no JSON-LD
  jsonLdTag("{}");
  // @ts-expect-error: a number is no attribute
  jsonLdTag(article, { "data-number": 1 });
}
