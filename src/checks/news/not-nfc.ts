import type { ValueRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { firstDifference, quotedAround } from "../quoted.js";

/** The first character that may not be in normal form. */
const MAY_DIFFER = /[\u0300-\u{10FFFF}]/u;

/** No language heaps so many marks on one letter; to put them in order takes the square of their number. */
const HEAP = /\p{M}{50}/u;

/** Ideographs of names that normal form would write in another shape. */
const IDEOGRAPHS = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

/**
 * A text that is not in normal form C: with letters that are put together from a letter and an accent.
 *
 * It looks the same and is not: search does not find « Karaloğlu » where the breve is a character of its own, and a
 * comparison says that two equal names differ. Addresses are left as they are, since another spelling is another address.
 *
 * @see https://www.unicode.org/reports/tr15/
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Karalog\u0306lu" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Karaloğlu" }
 */
export const notNfc: ValueRule = {
  code: "news/not-nfc",
  severity: "info",
  source: "https://www.unicode.org/reports/tr15/",
  verified: "2026-11-24",
  looksAt: "values",
  check(value, report) {
    const text = value.unusualText;
    if (text === undefined || !MAY_DIFFER.test(text) || HEAP.test(text)) return;
    const mended = text.normalize("NFC");
    if (mended === text || isAddress(text) || IDEOGRAPHS.test(text)) return;
    report(
      value,
      `${quotedAround(text, firstDifference(text, mended))} is not in normal form C, so that search and comparison take it for another text. Write it in NFC.`,
      {
        expected: "a text in Unicode normal form C",
        fix: replaceWith(mended, value, text),
      },
    );
  },
};

function isAddress(text: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:\S|[/#?.]\S)/i.test(text) && !/\S\s+\S/.test(text);
}
