import { didYouMean } from "../../issue/did-you-mean.js";
import { withoutSchemaOrg } from "../../reading/context.js";
import type { CheckedValue } from "../engine/checked-value.js";
import type { ValueRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { rangeOf } from "./ranges.js";

/**
 * A value that is no member of the enumeration that the property takes.
 *
 * An event whose status nobody knows counts as going on as planned. Both `EventCancelled` and
 * `https://schema.org/EventCancelled` are right, and so are members of other vocabularies by their address.
 *
 * @see https://schema.org/docs/datamodel.html
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Offer", "price": 25, "priceCurrency": "TRY", "availability": "InStok" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Offer", "price": 25, "priceCurrency": "TRY", "availability": "https://schema.org/InStock" }
 */
export const enumeration: ValueRule = {
  code: "schema.org/enum",
  severity: "error",
  source: "https://schema.org/docs/datamodel.html",
  verified: "2026-11-24",
  looksAt: "values",
  properties: (property) => (rangeOf(property)?.members.size ?? 0) > 0,
  check(value, report) {
    const members = rangeOf(value.property)?.members ?? new Set<string>();
    const text = textOf(value)?.trim();
    if (text === undefined || text === "") return;
    const name = withoutSchemaOrg(text);
    if (members.has(name) || (name === text && /^[a-z][a-z\d+.-]*:/i.test(text))) return;
    const suggestion = didYouMean(name, members);
    const isSame = suggestion?.toLowerCase() === name.toLowerCase();
    const known = members.size <= 12 ? `one of ${[...members].join(", ")}` : "one of schema.org's";
    report(
      value,
      `${quoted(text)} is no value of ${quoted(value.property)}. ${suggestion === undefined ? `Give ${known}.` : `Did you mean "${suggestion}"?`}`,
      {
        expected: known,
        suggestion,
        fix:
          isSame && suggestion !== undefined && typeof value.value === "string"
            ? replaceWith(value.value.replace(name, suggestion), value, value.value)
            : undefined,
      },
    );
  },
};

/** A text, or the address of a node that says nothing else. */
function textOf({ text, nodes }: CheckedValue): string | undefined {
  const [only] = nodes;
  return text ?? (only?.isReference && only.types.length === 0 ? only.id : undefined);
}
