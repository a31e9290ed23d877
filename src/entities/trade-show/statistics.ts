import { one } from "../../graph/fields.js";
import type { Field } from "../../graph/mapping.js";
import type { Node } from "../../graph/node.js";
import { number, part, wrapped } from "../../graph/values.js";

/** What a show's organisers counted. */
export interface Statistics {
  readonly exhibitors?: number | undefined;
  /** From how many countries. */
  readonly countries?: number | undefined;
  readonly visitors?: number | undefined;
  /** Square metres. */
  readonly areaM2?: number | undefined;
}

function count(constants: Node): Field<number> {
  return one("about", wrapped({ "@type": "PropertyValue", ...constants }, one("value", number)));
}

/** {@link Statistics} as a work about the show that holds the figures: schema.org's events have no such properties. */
export const statistics: Field<Statistics> = one(
  "subjectOf",
  part<Statistics>(
    { "@type": "CreativeWork", additionalType: "urn:newsgraph:Statistics" },
    {
      exhibitors: count({ propertyID: "urn:newsgraph:exhibitor-count" }),
      countries: count({ propertyID: "urn:newsgraph:country-count" }),
      visitors: count({ propertyID: "urn:newsgraph:visitor-count" }),
      areaM2: count({ propertyID: "urn:newsgraph:area-in-square-metres", unitCode: "MTK" }),
    },
  ),
);
