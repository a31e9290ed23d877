import { isNode } from "../../graph/node.js";
import { readLanguage } from "../../reading/scalars/language.js";
import type { CheckedValue } from "../engine/checked-value.js";
import type { ValueRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { fold } from "./folded.js";
import { tagOfLanguage } from "./language-names.js";

/** No tag is longer. */
const LONGEST = 100;

/** Language and its extensions, script, region, variants, extensions, private use; in any case. */
const TAG =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;
const PRIVATE = /^x(?:-[a-z\d]{1,8})+$/i;
/** Tags of old that no grammar makes. */
const IRREGULAR =
  /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-(?:fr|nl)|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i;

/**
 * A language that is no tag of BCP 47: its name, or a locale with an underscore.
 *
 * Programs know languages by their tags: `fr_MA` and `French` are none, and whoever sorts, translates or reads aloud
 * takes the article for one without a language. Capitals do not matter.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "inLanguage": "fr_MA" }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": { "@language": "French", "@value": "Visite à Ankara" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "inLanguage": ["fr-MA", "EN-us"] }
 */
export const languageTag: ValueRule = {
  code: "news/language-tag",
  severity: "error",
  source: "https://www.rfc-editor.org/rfc/rfc5646",
  verified: "2026-11-24",
  looksAt: "values",
  check(value, report) {
    const given = languageIn(value);
    if (given === undefined || isTag(given)) return;
    const mended = readLanguage(given);
    const tag = "value" in mended ? mended.value : undefined;
    const suggestion = tag ?? tagOfLanguage(fold(given));
    report(
      value,
      `The language ${quoted(given)} is no tag of BCP 47. Write ${suggestion === undefined ? "one, as fr or ar-MA" : `"${suggestion}"`}.`,
      {
        expected: "a language tag of BCP 47",
        suggestion,
        fix: tag !== undefined && value.value === given ? replaceWith(tag, value, given) : undefined,
      },
    );
  },
};

/** The language that a value is, or that its text is tagged with. */
function languageIn({ property, text, value }: CheckedValue): string | undefined {
  if (isNode(value)) {
    const language = value["@language"];
    return typeof language === "string" ? language : undefined;
  }
  return property === "inLanguage" ? text : undefined;
}

function isTag(text: string): boolean {
  return text.length <= LONGEST && (TAG.test(text) || PRIVATE.test(text) || IRREGULAR.test(text));
}
