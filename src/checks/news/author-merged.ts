import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { authorNamesIn } from "./author-names.js";
import { namesJoinedIn } from "./joined-names.js";
import { publisherNamesOf } from "./publisher-names.js";

/**
 * One author whose name holds several names.
 *
 * Search engines take « Jane Doe, John Smith et Mary Major » for one human being, whom nobody knows. The name is not
 * split here, as only who wrote it knows where; a name with a suffix, with the family name in front or with an "y" in
 * it is one name.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "Amina Idrissi et Karim Benali" } }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": "Amina Idrissi, Karim Benali" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": [{ "@type": "Person", "name": "Amina Idrissi" }, { "@type": "Person", "name": "José Ortega y Gasset" }, { "@type": "Person", "name": "Sammy Davis, Jr." }] }
 */
export const authorMerged: DocumentRule = {
  code: "news/author-merged",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    for (const { article, node, place, name } of authorNamesIn(document)) {
      if (node && (node.isA("Organization") || (node.types.length > 0 && !node.isA("Person")))) continue;
      const names = namesJoinedIn(name, () => publisherNamesOf(article));
      if (names.length === 0) continue;
      report(
        place,
        `The author ${quoted(name)} holds ${names.length} names: ${names.map(quoted).join(", ")}. Give each author a node of its own.`,
        { expected: "one node for each author" },
      );
    }
  },
};
