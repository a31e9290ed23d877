import { articlesOf } from "../articles.js";
import type { CheckedDocument } from "../engine/checked-document.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { fold } from "./folded.js";
import { publisherNamesOf } from "./publisher-names.js";

/** The name of a site is looked for in so many characters at the end. */
const LONGEST_NAME = 120;

/**
 * A headline with the name of the site behind it: « Visite à Ankara - Le Journal ».
 *
 * That is the title of the page, not the headline: who shows the headline names the publisher beside it, and it then
 * stands there twice.
 *
 * @see https://schema.org/headline
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara | Le Journal", "publisher": { "@type": "Organization", "name": "Le Journal" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara - Le Matin", "publisher": { "@type": "Organization", "name": "Le Journal" } }
 */
export const headlineSiteSuffix: DocumentRule = {
  code: "news/headline-site-suffix",
  severity: "warning",
  source: "https://schema.org/headline",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    let sites: ReadonlySet<string> | undefined;
    for (const article of articlesOf(document)) {
      for (const value of article.values("headline")) {
        const { text = "" } = value;
        const endings = endingsOf(text);
        if (endings.length === 0) continue;
        sites ??= siteNamesIn(document);
        const names = sites;
        const publishers = publisherNamesOf(article);
        const ending = endings.find(({ name }) => names.has(name) || publishers.includes(name));
        if (!ending) continue;
        report(value, `The headline ${quoted(text)} ends with the name of the site. Leave the name out.`, {
          suggestion: ending.headline,
        });
      }
    }
  },
};

interface Ending {
  readonly headline: string;
  /** What stands behind the sign, folded. */
  readonly name: string;
}

/** What may be the name of a site, behind each sign that can stand before one. */
function endingsOf(text: string): readonly Ending[] {
  const start = Math.max(1, text.length - LONGEST_NAME);
  return [...text.slice(start).matchAll(/[-–—|:·•]/g)].flatMap(({ index, 0: sign }) => {
    const at = start + index;
    const isApart = /\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1));
    const headline = text.slice(0, at).trim();
    if (!(isApart || sign === "|") || headline === "") return [];
    const name = fold(text.slice(at + 1));
    return name === "" ? [] : [{ headline, name }];
  });
}

function siteNamesIn(document: CheckedDocument): ReadonlySet<string> {
  const sites = document.nodes().filter((node) => node.isA("WebSite"));
  return new Set(sites.flatMap((site) => [...site.texts("name"), ...site.texts("alternateName")]).map(fold));
}
