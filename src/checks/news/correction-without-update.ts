import { instantOf } from "../../values/news-date.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { dateOf, type GivenDate, isBefore } from "./given-date.js";

/**
 * An article with a correction that was not changed, as far as its dates say.
 *
 * Who has kept the article asks for its `dateModified` to know whether to fetch it again, and goes on showing the
 * mistake. A correction is a change, however small.
 *
 * @see https://schema.org/correction
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00+01:00", "correction": { "@type": "CorrectionComment", "text": "Le prénom du ministre a été corrigé." } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00+01:00", "dateModified": "2024-09-21T09:00+01:00", "correction": { "@type": "CorrectionComment", "text": "Le prénom du ministre a été corrigé.", "datePublished": "2024-09-21" } }
 */
export const correctionWithoutUpdate: NodeRule = {
  code: "news/correction-without-update",
  severity: "info",
  source: "https://schema.org/correction",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(node, report) {
    if (!node.has("correction")) return;
    if (!node.has("dateModified")) {
      report(
        node.at("correction"),
        "The article has a correction, but no dateModified. Add it, with the moment of the correction.",
        { expected: "dateModified" },
      );
      return;
    }
    const modified = dateOf(node, "dateModified");
    const missed = modified && missedBy(modified, node);
    if (!missed) return;
    report(
      modified.place,
      `The article has a correction, but dateModified ${quoted(modified.text)} is not later than ${missed}. Give the moment of the correction.`,
    );
  },
};

/** What the article was not changed after, in words. */
function missedBy(modified: GivenDate, article: CheckedNode): string | undefined {
  const published = dateOf(article, "datePublished");
  if (published && (isBefore(modified, published) || isSameInstant(modified, published)))
    return `datePublished ${quoted(published.text)}`;
  const correction = article
    .nodes("correction")
    .map((comment) => dateOf(comment, "datePublished"))
    .find((date) => date && isBefore(modified, date));
  return correction && `the correction of ${quoted(correction.text)}`;
}

/** Of two equal days one may still be later. */
function isSameInstant(one: GivenDate, other: GivenDate): boolean {
  return one.date.length > 10 && other.date.length > 10 && instantOf(one.date) === instantOf(other.date);
}
