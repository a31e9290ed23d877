import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/** Longer texts are no such name. */
const LONGEST = 320;

/** What programs write for a name that they do not have. */
const EMPTY =
  /^(?:null|undefined|none|nan|n\/?a|unknown|false|true|0|-+|\[object Object\]|test|lorem ipsum.*)$/i;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
const ADDRESS = /^https?:\/\/\S+$/i;
/** A medium may be called so, a person not. */
const HOST = /^www\.\S+$/i;

/**
 * A name of a person or an organisation that is none: what a program writes for nothing, an email address, the address of
 * a page.
 *
 * It is shown as it stands: `null` as the author of a report. Where the name is not known, the node says more without one.
 *
 * @see https://schema.org/name
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "null" } }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "amina@journal.example" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "Amina Idrissi", "email": "amina@journal.example" } }
 */
export const nameIsNone: NodeRule = {
  code: "news/name-is-none",
  severity: "warning",
  source: "https://schema.org/name",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Person", "Organization"],
  check(node, report) {
    for (const value of node.values("name")) {
      const text = value.text?.trim();
      const what = text === undefined || text.length > LONGEST ? undefined : kindOf(text, node.isA("Person"));
      if (what === undefined) continue;
      report(value, `The name ${quoted(text)} is ${what}. Give the name, or leave it out.`, {
        expected: "a name",
      });
    }
  },
};

function kindOf(text: string, isPerson: boolean): string | undefined {
  if (EMAIL.test(text)) return "an email address";
  if (ADDRESS.test(text) || (isPerson && HOST.test(text))) return "the address of a page";
  return EMPTY.test(text) ? "what a program writes for nothing" : undefined;
}
