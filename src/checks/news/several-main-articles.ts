import { comparableAddress } from "../../reading/addresses.js";
import { mainArticle } from "../articles.js";
import type { CheckedDocument } from "../engine/checked-document.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { addressesOf } from "./article-addresses.js";
import { foldedHeadline, isSameHeadline } from "./same-headline.js";

/**
 * Several articles of which each may be the one that the page is about.
 *
 * Readers take one, and not all take the same: a search engine may show the headline of a report that the page only
 * points to. The page's own article is known by its address, or by `mainEntityOfPage`.
 *
 * @see https://schema.org/mainEntityOfPage
 * @example Bad
 * { "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", "headline": "Visite à Ankara" }, { "@type": "NewsArticle", "headline": "Salon à Ankara" }] }
 * @example Good
 * { "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", "headline": "Visite à Ankara", "mainEntityOfPage": "https://journal.example/visite" }, { "@type": "NewsArticle", "headline": "Salon à Ankara" }] }
 */
export const severalMainArticles: DocumentRule = {
  code: "news/several-main-articles",
  severity: "warning",
  source: "https://schema.org/mainEntityOfPage",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    if (document.rivals.length === 0) return;
    const main = mainArticle(document);
    const headline = main?.text("headline");
    if (!main || headline === undefined || isListing(document, main)) return;
    const own = foldedHeadline(headline);
    const others = document.rivals.filter((rival) => {
      const other = rival.text("headline");
      return other !== undefined && !isSameHeadline(own, foldedHeadline(other));
    });
    const [other] = others;
    if (!other) return;
    report(
      other,
      `Each of ${others.length + 1} articles may be the one that the page is about: ${quoted(headline)}, and ${quoted(other.text("headline") ?? "")}. ${bothSayIt(main, other) ? "Both say so in mainEntityOfPage: leave one out, or give both the same @id." : "Say mainEntityOfPage on one, with the address of the page."}`,
    );
  },
};

/** A page whose articles are all those of other pages: none of them is what it is about. */
function isListing(document: CheckedDocument, main: CheckedNode): boolean {
  const { url } = document.surroundings;
  if (url === undefined) return false;
  const page = comparableAddress(url);
  return [main, ...document.rivals].every((article) => {
    const own = addressesOf(article);
    return own.length > 0 && !own.includes(page);
  });
}

function bothSayIt(main: CheckedNode, other: CheckedNode): boolean {
  return main.has("mainEntityOfPage") && other.has("mainEntityOfPage");
}
