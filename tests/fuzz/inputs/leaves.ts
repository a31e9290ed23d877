import fc, { type Arbitrary } from "fast-check";
import { newsDate, text, webUrl } from "../../arbitraries/values.js";
import { payloads } from "../../suites/suites.js";

/** Forms that dates, addresses, names and numbers have in the wild, and near ones that they have nowhere. */
const WILD = [
  "2024-09-20T10:00:00+0200",
  "2024-02-30",
  "20/09/2024",
  "September 20, 2024 10:00 am",
  "0001-01-01",
  "P1DT2H",
  "//a.example/b",
  "../a b",
  "javascript:alert(1)",
  "https://a.example, https://b.example",
  "http://[::1",
  "#a",
  "_:b0",
  "urn:newsgraph:Visit",
  "By Jane Doe and John Smith, MD",
  "Amina Idrissi | Le Journal",
  "The newsroom",
  "True",
  "1,200",
  "1200px",
  "fr_MA",
  "French",
  "schema:Person",
  "https://schema.org/EventCancelled",
  "EventCancelled",
  "eventcancelled",
  "&amp;#x27;&nbsp;",
  "<b>x</b>",
  "\u202ea\u2067",
  "\ufeff",
  "e\u0301",
  "\ufffd",
];

/** A few characters over and over: what costs most where something is tried again and again. */
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(..."aA1 ,.-/:;|&<>\"'()[]{}\\\n\t\u00a0\u0301\u202e\ud800é"), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom(2, 40, 90, 900),
  )
  .map(([piece, times]) => piece.join("").repeat(times));

export const leafText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WILD) },
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.oneof(newsDate, webUrl) },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.constantFrom(...payloads()) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** Whatever JSON knows that is neither an object nor a list. */
export const leaf: Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: leafText },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1200, 1.5, 1e21, 5e-324) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
