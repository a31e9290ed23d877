import type { CheckedNode } from "../engine/checked-node.js";

type Names = { readonly [name: string]: string };

/** What newsrooms and programs call things, by what schema.org calls them. */
const OF_WORKS: Names = {
  title: "headline",
  subtitle: "alternativeHeadline",
  standfirst: "description",
  summary: "description",
  excerpt: "description",
  abstract: "description",
  lead: "description",
  date: "datePublished",
  published: "datePublished",
  publishedAt: "datePublished",
  publishDate: "datePublished",
  publicationDate: "datePublished",
  pubDate: "datePublished",
  updated: "dateModified",
  updatedAt: "dateModified",
  modified: "dateModified",
  modifiedDate: "dateModified",
  body: "articleBody",
  content: "articleBody",
  byline: "author",
  authors: "author",
  writer: "author",
  images: "image",
  picture: "image",
  photo: "image",
  tags: "keywords",
  section: "articleSection",
  language: "inLanguage",
  lang: "inLanguage",
};

const OF_EVENTS: Names = {
  title: "name",
  date: "startDate",
  start: "startDate",
  end: "endDate",
  venue: "location",
  place: "location",
  host: "organizer",
  organiser: "organizer",
  status: "eventStatus",
};

const OF_AGENTS: Names = {
  title: "jobTitle",
  role: "jobTitle",
  position: "jobTitle",
  website: "url",
  homepage: "url",
  phone: "telephone",
  photo: "image",
  picture: "image",
  bio: "description",
};

/** The property of schema.org that a node's property is probably meant to be, by a name that others have for it. */
export function usualNameOf(property: string, node: CheckedNode): string | undefined {
  const names = node.isA("Event")
    ? OF_EVENTS
    : node.isA("Person", "Organization")
      ? OF_AGENTS
      : node.isA("Article", "WebPage")
        ? OF_WORKS
        : undefined;
  return names && Object.hasOwn(names, property) ? names[property] : undefined;
}
