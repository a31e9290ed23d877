import { readFlag } from "../../reading/scalars/flag.js";
import { articlesOf } from "../articles.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { DocumentRule } from "../engine/rule.js";
import { sameArticlesIn } from "./same-articles.js";

const FREE = "isAccessibleForFree";

/** Only two can differ; whoever gives more than so many gives the same again. */
const MOST_FLAGS = 10;

/**
 * An article that is free to read and behind a paywall at once.
 *
 * A part that is not free in an article that is, a locked article whose parts are all open, or two values for one
 * article: search engines may take the page for one that shows them what it hides from readers.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "isAccessibleForFree": true, "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "isAccessibleForFree": false, "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall" } }
 */
export const paywallInconsistent: DocumentRule = {
  code: "news/paywall-inconsistent",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    for (const article of articlesOf(document)) {
      if (!article.has(FREE)) continue;
      const said = flagsOf(article);
      const parts = partsOf(article).flatMap(flagsOf);
      const place = article.at(FREE);
      if (said.includes(true) && said.includes(false))
        report(place, "isAccessibleForFree is true and false for one article. Give one of the two.");
      else if (said.includes(true) && parts.includes(false))
        report(
          place,
          "isAccessibleForFree is true, but a part of the article is not free. Make it false, or leave the part out.",
        );
      else if (said.includes(false) && parts.length > 0 && !parts.includes(false))
        report(
          place,
          "isAccessibleForFree is false, but every part that is named is free. Name the part that is not, or make it true.",
        );
    }
    for (const { first, second } of sameArticlesIn(document)) {
      const [[one, ...more], [other, ...others]] = [flagsOf(first), flagsOf(second)];
      if (one === undefined || other === undefined || one === other || more.length + others.length > 0)
        continue;
      report(
        second.at(FREE),
        `isAccessibleForFree is ${other} here and ${one} where the same article is given before. Give one of the two.`,
      );
    }
  },
};

/** The sections of the page; a video that is part of an article may be free by itself. */
function partsOf(article: CheckedNode): readonly CheckedNode[] {
  return article
    .nodes("hasPart")
    .filter((part) => part.types.length === 0 || part.isA("WebPageElement") || part.has("cssSelector"));
}

/** What is said, each once. */
function flagsOf(node: CheckedNode): readonly boolean[] {
  const flags = new Set<boolean>();
  for (const { text, value } of node.values(FREE).slice(0, MOST_FLAGS)) {
    const flag = readFlag(text ?? value);
    if ("value" in flag) flags.add(flag.value);
  }
  return [...flags];
}
