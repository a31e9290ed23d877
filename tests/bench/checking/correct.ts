/** A JSON-LD value as it is written into a page. */
export type Json = { readonly [key: string]: unknown };

const SITE = "https://journal.example";
const CONTEXT = { "@context": "https://schema.org" };

export const PUBLISHER: Json = {
  "@type": "Organization",
  "@id": `${SITE}/#journal`,
  name: "Le Journal",
  url: `${SITE}/`,
  logo: { "@type": "ImageObject", url: `${SITE}/logo.png`, width: 600, height: 600 },
};

export const AUTHOR: Json = {
  "@type": "Person",
  "@id": `${SITE}/auteurs/amina-idrissi#personne`,
  name: "Amina Idrissi",
  url: `${SITE}/auteurs/amina-idrissi`,
};

/** An article with all that any of the tools asks of one, so that whatever is said to be missing is there. */
export const ARTICLE: Json = {
  ...CONTEXT,
  "@type": "NewsArticle",
  "@id": `${SITE}/visite-a-ankara#article`,
  url: `${SITE}/visite-a-ankara`,
  mainEntityOfPage: { "@type": "WebPage", "@id": `${SITE}/visite-a-ankara` },
  headline: "Visite à Ankara : la sûreté nationale à la foire de la défense",
  description: "Le directeur général a pris part à l'ouverture de la foire.",
  inLanguage: "fr",
  datePublished: "2024-09-20T10:00:00+01:00",
  dateModified: "2024-09-20T12:30:00+01:00",
  isAccessibleForFree: true,
  articleSection: "International",
  image: [`${SITE}/images/ankara-16x9.jpg`, `${SITE}/images/ankara-4x3.jpg`, `${SITE}/images/ankara-1x1.jpg`],
  author: AUTHOR,
  publisher: PUBLISHER,
};

export const EVENT: Json = {
  ...CONTEXT,
  "@type": "Event",
  "@id": `${SITE}/agenda/foire#evenement`,
  name: "Foire internationale de la défense",
  description: "Cinq jours d'exposition, ouverts au public.",
  startDate: "2024-10-22T09:00:00+03:00",
  endDate: "2024-10-26T18:00:00+03:00",
  eventStatus: "https://schema.org/EventScheduled",
  image: [`${SITE}/images/foire-16x9.jpg`],
  organizer: { "@type": "Organization", name: "Chambre de commerce", url: "https://chambre.example/" },
  performer: { "@type": "MusicGroup", name: "Fanfare municipale" },
  location: {
    "@type": "Place",
    name: "Centre d'exposition",
    address: {
      "@type": "PostalAddress",
      streetAddress: "1 avenue de la Foire",
      addressLocality: "Ankara",
      postalCode: "06000",
      addressCountry: "TR",
    },
  },
};

export const BREADCRUMBS: Json = {
  ...CONTEXT,
  "@type": "BreadcrumbList",
  itemListElement: [
    { "@type": "ListItem", position: 1, name: "Accueil", item: `${SITE}/` },
    { "@type": "ListItem", position: 2, name: "International", item: `${SITE}/international` },
    { "@type": "ListItem", position: 3, name: "Visite à Ankara" },
  ],
};

const ORGANIZATION: Json = {
  ...CONTEXT,
  ...PUBLISHER,
  legalName: "Le Journal SA",
  description: "Quotidien d'information.",
  sameAs: ["https://social.example/lejournal"],
  address: {
    "@type": "PostalAddress",
    streetAddress: "12 rue de la Presse",
    addressLocality: "Rabat",
    postalCode: "10000",
    addressCountry: "MA",
  },
  contactPoint: {
    "@type": "ContactPoint",
    contactType: "rédaction",
    telephone: "+212-5-37-00-00-00",
    email: "redaction@journal.example",
  },
};

const LIVE_BLOG: Json = {
  ...ARTICLE,
  "@type": "LiveBlogPosting",
  headline: "En direct : l'ouverture de la foire",
  coverageStartTime: "2024-09-20T10:00:00+01:00",
  coverageEndTime: "2024-09-20T12:30:00+01:00",
  liveBlogUpdate: [
    ["La foire est ouverte", "10:05"],
    ["Les délégations arrivent", "11:20"],
  ].map(([headline, time]) => ({
    "@type": "BlogPosting",
    headline,
    articleBody: `${headline}, à ${time}.`,
    datePublished: `2024-09-20T${time}:00+01:00`,
    author: AUTHOR,
    image: `${SITE}/images/ankara-16x9.jpg`,
  })),
};

/** The article with its people and its publisher in nodes of their own, in two blocks that refer to each other. */
export function graphOf(article: Json, publisher: Json = PUBLISHER): readonly Json[] {
  return [
    {
      ...CONTEXT,
      "@graph": [
        { ...without(article, "@context"), author: ref(AUTHOR), publisher: ref(publisher) },
        { "@type": "WebPage", "@id": `${SITE}/visite-a-ankara`, name: "Visite à Ankara" },
      ],
    },
    { ...CONTEXT, "@graph": [AUTHOR, publisher] },
  ];
}

export function without(node: Json, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));
}

function ref(node: Json): Json {
  return { "@id": node["@id"] };
}

/** A page with these blocks, each given as a value or as it stands. */
export function page(...blocks: readonly (Json | string)[]): string {
  const scripts = blocks.map(
    (block) =>
      `<script type="application/ld+json">${typeof block === "string" ? block : JSON.stringify(block, undefined, 2)}</script>`,
  );
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Le Journal</title>\n${scripts.join("\n")}\n</head><body><p>…</p></body></html>\n`;
}

/** Documents in which nothing is wrong, with the type that each has to have. */
export const CORRECT: readonly {
  readonly name: string;
  readonly type: string;
  readonly html: string;
}[] = [
  { name: "news article, @graph, @id across blocks", type: "NewsArticle", html: page(...graphOf(ARTICLE)) },
  { name: "event", type: "Event", html: page(EVENT) },
  { name: "breadcrumbs", type: "BreadcrumbList", html: page(BREADCRUMBS) },
  { name: "organization", type: "Organization", html: page(ORGANIZATION) },
  { name: "live blog", type: "LiveBlogPosting", html: page(LIVE_BLOG) },
];
