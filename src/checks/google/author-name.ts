import { isArticle } from "../articles.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";
import type { NodeRule, Place } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { authorsOf } from "./authors.js";
import { listed } from "./listed.js";
import { type Addition, additionsIn } from "./name-additions.js";

const WHERE_TO: { readonly [kind in Addition["kind"]]: string } = {
  introduction: "",
  title: "a title goes into jobTitle",
  honorific: "an honorific goes into honorificPrefix or honorificSuffix",
  publisher: "the publisher goes into publisher",
};

/**
 * A name of an author that holds more than the name: "By", a title, an honorific, the publisher.
 *
 * Google takes the whole text for the name. Only what is certain is named: `Byrne`, `Von der Leyen`, `Da Silva` and
 * `M. Night Shyamalan` are names, and of `M. Benali` nobody can tell whether it is Monsieur or Mohammed.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "By Amina Idrissi" } }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "Amina Idrissi, Staff Writer" } }
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "author": { "@type": "Person", "name": "Amina Idrissi | Le Journal" },
 *   "publisher": { "@type": "NewsMediaOrganization", "name": "Le Journal" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "author": [
 *     { "@type": "Person", "name": "Amina Idrissi", "jobTitle": "Staff Writer" },
 *     { "@type": "Person", "name": "Bytyqi Von der Leyen" }
 *   ]
 * }
 */
export const authorName: NodeRule = {
  code: "google/author-name",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(article, report) {
    if (!isArticle(article)) return;
    const publishers = article.nodes("publisher").flatMap((publisher) => publisher.texts("name"));
    const language = languageOf(article);
    for (const { value, node } of authorsOf(article)) {
      for (const { name, place } of namesOf(value, node)) {
        const additions = additionsIn(name, { language, publishers });
        if (additions.length > 0) report(place, messageOf(name, additions), { expected: "the name alone" });
      }
    }
  },
};

/** An organisation may be called whatever it likes: `By Malene Birger`. */
function namesOf(
  value: CheckedValue,
  node: CheckedNode | undefined,
): readonly { readonly name: string; readonly place: Place }[] {
  if (value.text !== undefined) return [{ name: value.text, place: value }];
  if (!node || node.isA("Organization")) return [];
  return node
    .values("name")
    .flatMap((name) => (name.text === undefined ? [] : [{ name: name.text, place: name }]));
}

/** The first part of its tag, in small letters. */
function languageOf(article: CheckedNode): string | undefined {
  const tag = article.text("inLanguage") ?? article.document.surroundings.language;
  return tag && /^[a-z]{2,3}(?![a-z])/.exec(tag.trim().toLowerCase())?.[0];
}

function messageOf(name: string, additions: readonly Addition[]): string {
  const places = [...new Set(additions.map(({ kind }) => WHERE_TO[kind]))].filter((place) => place !== "");
  const rest = places.length === 0 ? "" : `; ${places.join(", ")}`;
  return `The author's name ${quoted(name)} holds ${listed(additions.map(({ text }) => text))} beside the name. Give the name alone${rest}.`;
}
