import type { ValueRule } from "../engine/rule.js";
import { quotedAround } from "../quoted.js";

const REPLACEMENT = "\ufffd";

/**
 * The sign � for a character that could not be read.
 *
 * Somewhere on its way the text was read in another encoding than it was written in. The character is lost here; the
 * source of the text still has it.
 *
 * @see https://encoding.spec.whatwg.org/
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite � Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const replacementCharacter: ValueRule = {
  code: "news/replacement-character",
  severity: "warning",
  source: "https://encoding.spec.whatwg.org/",
  verified: "2026-11-24",
  looksAt: "values",
  check(value, report) {
    const text = value.unusualText;
    const at = text === undefined ? -1 : text.indexOf(REPLACEMENT);
    if (text === undefined || at < 0) return;
    report(
      value,
      `U+FFFD in ${quotedAround(text, at)} stands for a character that could not be read. Take the text from its source again, in its own encoding.`,
    );
  },
};
