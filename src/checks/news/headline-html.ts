import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/** A tag of an element that stands inside of running text, or around it. */
const TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|div|em|font|h[1-6]|i|img|ins|del|li|mark|nobr|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul|wbr)(?=[\s/>])[^<>]*>/i;

/**
 * Tags of HTML in a headline.
 *
 * A headline is plain text: who shows it shows the tags as well, `<b>` and all.
 *
 * @see https://schema.org/headline
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à <b>Ankara</b><br/>" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Croissance < 3 % : ce que dit <Le Journal>" }
 */
export const headlineHtml: ValueRule = {
  code: "news/headline-html",
  severity: "warning",
  source: "https://schema.org/headline",
  verified: "2026-11-24",
  looksAt: "values",
  properties: ["headline", "alternativeHeadline", "name"],
  check(value, report) {
    const { text, node, property } = value;
    if (text === undefined || !text.includes("<") || !node.isA("Article")) return;
    const tag = TAG.exec(text)?.[0];
    if (tag === undefined) return;
    report(
      value,
      `The ${property} ${quoted(text)} has tags of HTML in it, as ${quoted(tag)}. Give it as plain text.`,
      { expected: "plain text" },
    );
  },
};
