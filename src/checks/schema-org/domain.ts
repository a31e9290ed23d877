import { isKindOf, properties, types } from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { remarkableIn } from "./remarkable.js";
import { usualNameOf } from "./usual-names.js";

/**
 * A property on a node of a type that schema.org does not give it to.
 *
 * Readers look for a property where the vocabulary puts it: a `headline` on an organisation is found by nobody. A Role
 * may hold whatever property it stands under.
 *
 * @see https://schema.org/docs/datamodel.html
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Amina Idrissi", "headline": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Amina Idrissi", "jobTitle": "ministre" }
 */
export const domain: NodeRule = {
  code: "schema.org/domain",
  severity: "warning",
  source: "https://schema.org/docs/datamodel.html",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    const remarkable = remarkableIn(node);
    if (remarkable.properties.length === 0) return;
    if (node.types.length === 0 || node.isA("Role") || node.types.some((type) => !types().has(type))) return;
    for (const property of remarkable.properties) {
      const term = properties().get(property);
      // A superseded property is another rule's; its domain is often out of date.
      if (!term || term.supersededBy.length > 0 || node.isA(...term.domain)) continue;
      const suggestion = usualNameOf(property, node);
      report(
        node.atKey(property),
        `${quoted(property)} is no property of ${node.types.map(quoted).join(" or ")}: schema.org has it for ${listed(term.domain)}. ${suggestion === undefined ? "Move it there, or leave it out." : `Did you mean "${suggestion}"?`}`,
        { expected: `a node of the type ${listed(term.domain)}`, suggestion },
      );
    }
  },
};

function listed(domains: readonly string[]): string {
  const widest = domains.filter(
    (name) => !domains.some((other) => other !== name && isKindOf(name, [other])),
  );
  return widest.join(", ");
}
