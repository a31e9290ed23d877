import {
  ARTICLE,
  AUTHOR,
  BREADCRUMBS,
  EVENT,
  graphOf,
  type Json,
  PUBLISHER,
  page,
  without,
} from "./correct.js";

export type Tool = "newsgraph" | "sdtt" | "adobe";

/** A page with one fault, and nothing else that is wrong. */
export interface FaultyDocument {
  readonly fault: string;
  /** The type that the page has to have: sdtt can be told. */
  readonly type: string;
  readonly html: string;
  /**
   * What an error or a warning has to say so that it names the fault, by tool: the property, the type or the value that is
   * wrong. A tool need not know what is wrong with it; who is led to the place has found it.
   */
  readonly sign: { readonly [tool in Tool]: RegExp };
}

function anyone(sign: RegExp): FaultyDocument["sign"] {
  return { newsgraph: sign, sdtt: sign, adobe: sign };
}

/** Each says in its own words that a block is not JSON; sdtt on the console, or by not finding the type. */
const NO_JSON: FaultyDocument["sign"] = {
  newsgraph: /^reading\/json-(?:invalid|repaired) /,
  sdtt: /Error in jsonld parse|^NewsArticle\b.*NOT_FOUND/,
  adobe: /Could not parse JSON-LD/,
};

function article(changes: Json): string {
  return page({ ...ARTICLE, ...changes });
}

function event(changes: Json): string {
  return page({ ...EVENT, ...changes });
}

const TEXT = JSON.stringify(ARTICLE, undefined, 2);
const [FIRST, SECOND, THIRD] = BREADCRUMBS.itemListElement as readonly [Json, Json, Json];

export const FAULTS: readonly FaultyDocument[] = [
  {
    fault: "invalid JSON: a quotation mark inside of a text",
    type: "NewsArticle",
    html: page(TEXT.replace("Visite à Ankara :", 'Visite à "Ankara" :')),
    sign: NO_JSON,
  },
  {
    fault: "trailing comma",
    type: "NewsArticle",
    html: page(TEXT.replace(/\n\}$/, ",\n}")),
    sign: NO_JSON,
  },
  {
    fault: "type in the wrong case",
    type: "NewsArticle",
    html: article({ "@type": "newsArticle" }),
    sign: anyone(/newsArticle|^NewsArticle\b.*NOT_FOUND/),
  },
  {
    fault: "unknown property: dateModifed",
    type: "NewsArticle",
    html: page({ ...without(ARTICLE, "dateModified"), dateModifed: ARTICLE.dateModified }),
    sign: anyone(/dateModifi?ed/),
  },
  {
    fault: "breadcrumb without item",
    type: "BreadcrumbList",
    html: page({ ...BREADCRUMBS, itemListElement: [FIRST, without(SECOND, "item"), THIRD] }),
    sign: anyone(/\bitem\b/),
  },
  {
    fault: "event without location",
    type: "Event",
    html: page(without(EVENT, "location")),
    sign: anyone(/\blocation\b/),
  },
  {
    fault: "event without startDate",
    type: "Event",
    html: page(without(EVENT, "startDate")),
    sign: anyone(/startDate/),
  },
  {
    fault: "impossible date: 30 February",
    type: "NewsArticle",
    html: article({ datePublished: "2024-02-30T10:00:00+01:00" }),
    sign: anyone(/datePublished/),
  },
  {
    fault: "offset without a colon: +0100",
    type: "NewsArticle",
    html: article({ datePublished: "2024-09-20T10:00:00+0100" }),
    sign: anyone(/datePublished/),
  },
  {
    fault: "enum: EventCanceled",
    type: "Event",
    html: event({ eventStatus: "https://schema.org/EventCanceled" }),
    sign: anyone(/eventStatus|EventCanceled/),
  },
  {
    fault: "boolean as text",
    type: "NewsArticle",
    html: article({ isAccessibleForFree: "True" }),
    sign: anyone(/isAccessibleForFree/),
  },
  {
    fault: "address with spaces",
    type: "NewsArticle",
    html: article({ url: "https://journal.example/visite a ankara" }),
    sign: anyone(/\burl\b/),
  },
  {
    fault: "javascript: address",
    type: "NewsArticle",
    html: article({ author: { ...AUTHOR, url: "javascript:void(0)" } }),
    sign: anyone(/\burl\b/),
  },
  {
    fault: "author as text",
    type: "NewsArticle",
    html: article({ author: "Amina Idrissi" }),
    sign: anyone(/author/),
  },
  {
    fault: "two authors in one name",
    type: "NewsArticle",
    html: article({ author: { "@type": "Person", name: "Amina Idrissi et Youssef Alami", url: AUTHOR.url } }),
    sign: anyone(/author/),
  },
  {
    fault: "article without author",
    type: "NewsArticle",
    html: page(without(ARTICLE, "author")),
    sign: anyone(/author/),
  },
  {
    fault: "modified before published",
    type: "NewsArticle",
    html: article({ dateModified: "2024-09-19T12:30:00+01:00" }),
    sign: anyone(/dateModified/),
  },
  {
    fault: "in a @graph: type Organisation",
    type: "NewsArticle",
    html: page(...graphOf(ARTICLE, { ...PUBLISHER, "@type": "Organisation" })),
    sign: anyone(/Organisation/),
  },
  {
    fault: "in the second block: no position",
    type: "NewsArticle",
    html: page(ARTICLE, { ...BREADCRUMBS, itemListElement: [FIRST, without(SECOND, "position"), THIRD] }),
    // Without the positions, Adobe's cannot tell which item is the last and need not have an address.
    sign: { ...anyone(/position/), adobe: /position|\bitem\b/ },
  },
  {
    fault: "reference to an @id that is nowhere",
    type: "NewsArticle",
    html: article({ author: { "@id": "https://journal.example/visite-a-ankara#amina" } }),
    sign: anyone(/author/),
  },
];
