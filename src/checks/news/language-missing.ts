import { isNode } from "../../graph/node.js";
import { readLanguage } from "../../reading/scalars/language.js";
import { mainArticle } from "../articles.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * A main article that does not say its language.
 *
 * Voices, translators and search engines have to guess it then, and guess wrong where an article quotes much in another
 * language. What the page says is taken as a suggestion.
 *
 * @see https://schema.org/inLanguage
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "inLanguage": "fr" }
 */
export const languageMissing: DocumentRule = {
  code: "news/language-missing",
  severity: "warning",
  source: "https://schema.org/inLanguage",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const article = mainArticle(document);
    // A headline that is tagged with its language says as much.
    if (
      !article ||
      article.has("inLanguage") ||
      article.values("headline").some(({ value }) => isNode(value))
    )
      return;
    const suggestion = languageOf(document.surroundings.language);
    const headline = article.text("headline");
    report(
      article,
      `The article${headline === undefined ? "" : ` ${quoted(headline)}`} does not say its language. ${
        suggestion === undefined
          ? "Add inLanguage with a tag, as fr or ar-MA."
          : `Add inLanguage; the page says "${suggestion}".`
      }`,
      { expected: "inLanguage with a tag of BCP 47", suggestion },
    );
  },
};

/** The tag of a page's language; nothing for those that say that it is not known, or none. */
function languageOf(given: string | undefined): string | undefined {
  const found = given === undefined ? undefined : readLanguage(given);
  return found && "value" in found && !/^(?:und|zxx|mul)\b/.test(found.value) ? found.value : undefined;
}
