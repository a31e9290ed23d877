import { decodeReferences } from "../../reading/scalars/decode-references.js";
import { isArticle } from "../articles.js";
import type { ValueRule } from "../engine/rule.js";

const MOST = 110;
/** Far more than anybody's headline; what is longer is not counted to its end. */
const COUNTED = 2000;

/**
 * A headline of more than 110 characters.
 *
 * Google has no limit any more, but cuts what does not fit on the screen of a telephone. Characters are counted as people
 * see them: an emoji, a letter with its accents or `&quot;` is one.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Renforcement de la coopération sécuritaire : le directeur général de la Sûreté nationale en visite de travail en Turquie du 19 au 21 septembre"
 * }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Renforcement de la coopération sécuritaire : visite de travail en Turquie" }
 */
export const headlineLong: ValueRule = {
  code: "google/headline-long",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "values",
  properties: ["headline"],
  check(value, report) {
    const { node, text } = value;
    if (text === undefined || text.length <= MOST || !isArticle(node)) return;
    const count = countCharacters(decodeReferences(text.slice(0, COUNTED)));
    if (count <= MOST) return;
    const length = text.length > COUNTED ? `more than ${count}` : count;
    report(
      value,
      `The headline has ${length} characters, and may be cut off behind the ${MOST}th. Shorten it if the end matters.`,
      { expected: `${MOST} characters at most` },
    );
  },
};

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of new Intl.Segmenter("en").segment(text)) count++;
  return count;
}
