import {
  type PropertyTerm,
  properties,
  type Term,
  types,
  withSuperTypes,
} from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { renameTo, replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { remarkableIn } from "./remarkable.js";

/**
 * A type or a property that schema.org has replaced by another.
 *
 * The old name still has its meaning, but newer readers look for the new one.
 *
 * @see https://schema.org/supersededBy
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Amina Idrissi", "colleagues": { "@type": "Person", "name": "A. B." } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Amina Idrissi", "colleague": { "@type": "Person", "name": "A. B." } }
 */
export const superseded: NodeRule = {
  code: "schema.org/superseded",
  severity: "warning",
  source: "https://schema.org/supersededBy",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    const remarkable = remarkableIn(node);
    for (const type of remarkable.types) {
      const term = types().get(type);
      if (!isSuperseded(term)) continue;
      const only = onlyOf(term);
      const place = { way: () => node.wayTo("@type", type) };
      report(place, wordsOf("type", term), {
        suggestion: only,
        fix: only === undefined ? undefined : replaceWith(only, place, type),
      });
    }
    for (const property of remarkable.properties) {
      const term = properties().get(property);
      if (!isSuperseded(term)) continue;
      const only = onlyOf(term);
      const place = node.atKey(property);
      report(place, wordsOf("property", term), {
        suggestion: only,
        fix:
          only !== undefined && !node.has(only) && takesAll(only, term) ? renameTo(only, place) : undefined,
      });
    }
  },
};

function isSuperseded<T extends Term>(term: T | undefined): term is T {
  return term !== undefined && term.supersededBy.length > 0;
}

/** Whether every value of a property can be one of its heir: a count of comments is no InteractionCounter. */
function takesAll(heir: string, { range }: PropertyTerm): boolean {
  const taken = properties().get(heir)?.range ?? [];
  return range.length > 0 && range.every((type) => taken.some((wide) => withSuperTypes(type).has(wide)));
}

function onlyOf({ supersededBy }: Term): string | undefined {
  return supersededBy.length === 1 ? supersededBy[0] : undefined;
}

function wordsOf(what: string, { name, supersededBy }: Term): string {
  return `schema.org has replaced the ${what} ${quoted(name)}. Use ${supersededBy.map(quoted).join(" or ")}.`;
}
