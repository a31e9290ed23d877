import fc, { type Arbitrary } from "fast-check";
import type { CheckOptions } from "../../../src/check.js";
import type { FromHtmlOptions } from "../../../src/html.js";
import { leafText } from "./leaves.js";
import { contentTypes } from "./texts.js";
import { anyValue } from "./values.js";

const url = fc.constantFrom(
  "https://journal.example/ankara",
  "https://journal.example/ankara?a=1#top",
  "urn:isbn:1",
  "file:///a",
);

const limits = fc.record(
  {
    size: fc.constantFrom(1, 300, 10_000_000),
    depth: fc.integer({ min: 1, max: 200 }),
    nodes: fc.constantFrom(1, 5, 400_000),
    text: fc.constantFrom(1, 20, 1_048_576),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const reading = {
  url,
  base: fc.constantFrom("https://journal.example/ankara", "https://other.example/"),
  decodeReferences: fc.boolean(),
  limits,
};

/** Options that are all right. */
export const readOptions: Arbitrary<FromHtmlOptions> = fc.record(
  { ...reading, contentType: contentTypes },
  { requiredKeys: [], noNullPrototype: true },
);

export const checkOptions: Arbitrary<CheckOptions> = fc.record(
  {
    ...reading,
    contentType: contentTypes,
    now: fc.constantFrom("2026-11-24", "2026-11-24T10:00+01:00", "1999-12-31"),
    profiles: fc.subarray(["schema.org", "google", "news", "model"]),
    severities: fc.dictionary(
      fc.constantFrom("schema.org/date", "reading/json-repaired", "news/not-nfc", "reading/unknown-type"),
      fc.constantFrom("error", "warning", "info", "off"),
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Options of which some are right, and the others anything. */
export const wrongOptions: Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: anyValue },
  {
    weight: 5,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        "url",
        "base",
        "limits",
        "decodeReferences",
        "contentType",
        "entities",
        "kind",
        "now",
        "profiles",
        "rules",
        "severities",
        "toString",
        "locale",
        "published",
        "timeZone",
        "precision",
        "id",
        "nonce",
      ),
      fc.oneof(leafText, anyValue, url, limits),
      { maxKeys: 3 },
    ),
  },
);
