import { drop, type Mutated, set } from "./mutation.js";

export const paywall: Mutated = {
  what: "an article behind a paywall",
  document: {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "NewsArticle",
        "@id": "https://journal.example/enquete#article",
        headline: "Enquête à Ankara",
        inLanguage: "fr",
        datePublished: "2024-09-20T10:00:00+01:00",
        dateModified: "2024-09-20T10:00:00+01:00",
        author: { "@id": "https://journal.example/#amina" },
        publisher: { "@id": "https://journal.example/#journal" },
        image: "https://journal.example/ankara.jpg",
        isAccessibleForFree: false,
        hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".payant" },
      },
      {
        "@type": "Person",
        "@id": "https://journal.example/#amina",
        name: "Amina Idrissi",
        url: "https://journal.example/amina",
      },
      {
        "@type": "NewsMediaOrganization",
        "@id": "https://journal.example/#journal",
        name: "Le Journal",
        url: "https://journal.example/",
        logo: "https://journal.example/logo.png",
        sameAs: "https://social.example/journal",
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Monde", item: "https://journal.example/monde" },
          { "@type": "ListItem", position: 2, name: "Enquête" },
        ],
      },
    ],
  },
  mutations: [
    ["a part without a selector", drop("/@graph/0/hasPart/cssSelector"), "google/paywall-selector"],
    [
      "a selector that is no class",
      set("/@graph/0/hasPart/cssSelector", "#payant"),
      "google/paywall-selector-class",
    ],
    ["no part", drop("/@graph/0/hasPart"), "google/paywall-section-missing"],
    [
      "a part in a part",
      set("/@graph/0/hasPart/hasPart", {
        "@type": "WebPageElement",
        isAccessibleForFree: false,
        cssSelector: ".plus",
      }),
      "google/paywall-nested",
    ],
    ["false as a text", set("/@graph/0/isAccessibleForFree", "False"), "schema.org/boolean-as-text"],
    [
      "false as a text in the part",
      set("/@graph/0/hasPart/isAccessibleForFree", "False"),
      "schema.org/boolean-as-text",
    ],
    ["a part that is free", set("/@graph/0/hasPart/isAccessibleForFree", true), "news/paywall-inconsistent"],
    ["a crumb without its place", drop("/@graph/3/itemListElement/0/position"), "google/breadcrumb-required"],
    ["a crumb without its name", drop("/@graph/3/itemListElement/1/name"), "google/breadcrumb-required"],
    ["a crumb without its address", drop("/@graph/3/itemListElement/0/item"), "google/breadcrumb-required"],
    ["one crumb alone", drop("/@graph/3/itemListElement/0"), "google/breadcrumb-required"],
    [
      "a wall that is not said of the whole",
      drop("/@graph/0/isAccessibleForFree"),
      "google/paywall-required",
    ],
    ["an author of another page's", set("/@graph/0/author/@id", "_:nobody"), "schema.org/dangling-reference"],
    ["a name with By, behind a reference", set("/@graph/1/name", "By Amina Idrissi"), "google/author-name"],
    ["a desk behind a reference", set("/@graph/1/name", "Editorial Staff"), "news/author-is-desk"],
    ["a misspelt type in the graph", set("/@graph/1/@type", "Preson"), "schema.org/unknown-type"],
    [
      "the same article twice",
      (document) => {
        const graph = document["@graph"] as { [key: string]: unknown }[];
        graph.push({ ...graph[0], "@id": "https://journal.example/enquete#newsarticle" });
      },
      "news/duplicate-article",
    ],
    [
      "another article beside it",
      (document) => {
        const graph = document["@graph"] as { [key: string]: unknown }[];
        graph.push({
          ...graph[0],
          "@id": "https://journal.example/enquete#autre",
          headline: "Un tout autre sujet",
        });
      },
      "news/several-main-articles",
    ],
  ],
};
