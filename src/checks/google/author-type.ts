import { withSuperTypes } from "../../vocabulary/vocabulary.js";
import { isArticle } from "../articles.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { authorsOf } from "./authors.js";

/**
 * An author that is a mere Thing.
 *
 * Google reads authors that are a Person or an Organization, and of the types below them. An author of another type, such
 * as a Place, is outside of the property's range: `schema.org/range` says so.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Thing", "name": "Amina Idrissi" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "NewsMediaOrganization", "name": "Le Journal" } }
 */
export const authorType: NodeRule = {
  code: "google/author-type",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(article, report) {
    if (!isArticle(article)) return;
    for (const { value, node } of authorsOf(article)) {
      if (!node || node.isA("Person") || !isWiderType(node)) continue;
      report(
        value,
        `The author is of the type ${node.types.map(quoted).join(", ")}. Type it as a Person or as an Organization, whichever it is.`,
        { expected: "Person or Organization" },
      );
    }
  },
};

/** True for a type that says less than Person and Organization do. */
function isWiderType(node: CheckedNode): boolean {
  return node.types.length > 0 && node.types.every((type) => withSuperTypes("Person").has(type));
}
