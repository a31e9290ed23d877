import { drop, type Mutated, rename, set } from "./mutation.js";

const update = (hour: string, headline: string) => ({
  "@type": "BlogPosting",
  headline,
  articleBody: `${headline}.`,
  datePublished: `2024-09-20T${hour}:00:00+01:00`,
});

export const liveBlog: Mutated = {
  what: "a live blog",
  document: {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    headline: "La visite, en direct",
    inLanguage: "fr",
    url: "https://journal.example/direct",
    datePublished: "2024-09-20T08:00:00+01:00",
    dateModified: "2024-09-20T18:00:00+01:00",
    coverageStartTime: "2024-09-20T08:00:00+01:00",
    coverageEndTime: "2024-09-20T18:00:00+01:00",
    author: { "@type": "Person", name: "Amina Idrissi", url: "https://journal.example/amina" },
    publisher: { "@type": "NewsMediaOrganization", name: "Le Journal" },
    image: "https://journal.example/ankara.jpg",
    about: { "@type": "Event", name: "Discussions", startDate: "2024-09-20T09:30:00+03:00" },
    video: {
      "@type": "VideoObject",
      name: "En direct d’Ankara",
      uploadDate: "2024-09-20T08:00:00+01:00",
      thumbnailUrl: "https://journal.example/direct.jpg",
      publication: {
        "@type": "BroadcastEvent",
        isLiveBroadcast: true,
        startDate: "2024-09-20T08:00:00+01:00",
        endDate: "2024-09-20T18:00:00+01:00",
      },
    },
    liveBlogUpdate: [update("09", "Arrivée à Ankara"), update("11", "Début des discussions")],
  },
  mutations: [
    ["a misspelt type", set("/@type", "LiveBlogPost"), "schema.org/unknown-type"],
    [
      "coverage that ends before it begins",
      set("/coverageEndTime", "2024-09-20T07:00:00+01:00"),
      "news/date-order",
    ],
    ["coverage in words", set("/coverageStartTime", "ce matin"), "schema.org/date"],
    [
      "a misspelt list of updates",
      rename("/liveBlogUpdate", "liveBlogUpdates"),
      "schema.org/unknown-property",
    ],
    ["an update as a text", set("/liveBlogUpdate/0", "Arrivée à Ankara"), "schema.org/range"],
    [
      "an update of another type",
      set("/liveBlogUpdate/0", { "@type": "Event", name: "Arrivée" }),
      "schema.org/range",
    ],
    [
      "an update with an impossible date",
      set("/liveBlogUpdate/1/datePublished", "2024-09-31"),
      "schema.org/date",
    ],
    [
      "an update without an offset",
      set("/liveBlogUpdate/1/datePublished", "2024-09-20T11:00:00"),
      "news/date-without-offset",
    ],
    [
      "an update with a tag in its headline",
      set("/liveBlogUpdate/0/headline", "<p>Arrivée</p>"),
      "news/headline-html",
    ],
    [
      "an update changed before it was published",
      set("/liveBlogUpdate/0/dateModified", "2024-09-20T07:00:00+01:00"),
      "news/date-order",
    ],
    ["a broadcast without its end", drop("/video/publication/endDate"), "google/broadcast-required"],
    [
      "a broadcast that may not be live",
      drop("/video/publication/isLiveBroadcast"),
      "google/broadcast-required",
    ],
    [
      "published when the event begins",
      set("/datePublished", "2024-09-20T09:30:00+03:00"),
      "news/date-is-event-date",
    ],
    ["no author", drop("/author"), "google/article-essentials"],
    ["an address with a space", set("/image", "https://journal.example/une image.jpg"), "schema.org/url"],
    ["a relative picture", set("/image", "/ankara.jpg"), "news/image-relative"],
  ],
};
