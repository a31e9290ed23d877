import type { CheckedNode } from "../engine/checked-node.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { type AuthorName, authorNamesIn } from "./author-names.js";
import { isDeskName } from "./desk-name.js";
import { fold } from "./folded.js";
import { isPersonalName } from "./personal-name.js";
import { publisherNamesOf } from "./publisher-names.js";

/**
 * A Person that is a desk, a news agency or the publisher itself: « La rédaction », « avec agences », AFP.
 *
 * Who looks for the author finds a human being of this name, and search engines give it a page. An Organization can be
 * an author as well.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "La rédaction" } }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "Le Journal avec AFP" }, "publisher": { "@type": "Organization", "name": "Le Journal" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Organization", "name": "La rédaction" } }
 */
export const authorIsDesk: DocumentRule = {
  code: "news/author-is-desk",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    for (const author of authorNamesIn(document)) {
      const { article, node, place, name } = author;
      if (!node?.isA("Person") || node.isA("Organization")) continue;
      const publishers = publisherNamesOf(article);
      if (!isDeskName(name, publishers) || isOwnPublisher(author, publishers)) continue;
      report(
        place,
        `${quoted(name)} is a desk, an agency or a publisher, and stands as a Person. Give the author the type Organization, or name who wrote it.`,
        { expected: "an Organization, or the name of a person" },
      );
    }
  },
};

/** Who publishes a blog of their own has its name. */
function isOwnPublisher({ article, node, name }: AuthorName, publishers: readonly string[]): boolean {
  if (!publishers.includes(fold(name))) return false;
  const isPerson = (publisher: CheckedNode) => publisher === node || publisher.isA("Person");
  if (article.nodes("publisher").some(isPerson)) return true;
  return !article.isA("NewsArticle") && isPersonalName(name, 2);
}
