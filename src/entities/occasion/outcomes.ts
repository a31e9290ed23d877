import { many, one } from "../../graph/fields.js";
import type { Field } from "../../graph/mapping.js";
import { text, wrapped } from "../../graph/values.js";

/** What came of it, one sentence each, as works about the event: schema.org has no property for results. */
export const outcomes: Field<readonly string[]> = many(
  "subjectOf",
  wrapped({ "@type": "CreativeWork", additionalType: "urn:newsgraph:Outcome" }, one("text", text)),
);
