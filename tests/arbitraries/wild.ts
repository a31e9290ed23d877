import fc from "fast-check";
import { realPages } from "../reading/real-pages.js";

const pieces = fc.constantFrom(
  ..."{}[]:,\"'\\<>/&;= \n\u0000\u2028\ud800",
  "</script>",
  "<!--",
  "-->",
  '"@id":"#a",',
  '"@type":',
  '"@graph":[',
  '{"@list":',
  "null",
  "__proto__",
  "1e999",
  "\\u",
);

const changes = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200), fc.nat(3), pieces),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** Texts with parts cut out, doubled, put elsewhere or replaced. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, changes).map(([text, all]) =>
    all.reduce((page, [where, length, how, piece]) => {
      const from = spotIn(page, where);
      const cut = page.slice(from, from + length);
      const rest = page.slice(from + length);
      const middle = how === 0 ? "" : how === 1 ? cut + cut : how === 2 ? piece : piece + cut;
      return page.slice(0, from) + middle + rest;
    }, text),
  );
}

/** Real pages with parts cut out, doubled, put elsewhere or replaced. */
export function mutatedPages(): fc.Arbitrary<string> {
  const pages = realPages();
  return mutated(fc.nat(pages.length - 1).map((at) => pages[at] ?? ""));
}

/** Signs of JSON, and of what stands in its place, in any order. */
export const jsonSigns: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(..."{}[]:,\"'\\/*<!->;aeu019.+ \n\u0000\u2028\ufeff\ud800"), { maxLength: 60 })
  .map((signs) => signs.join(""));

const word = fc.constantFrom(
  "@type",
  "@id",
  "@graph",
  "@context",
  "@value",
  "@list",
  "@reverse",
  "author",
  "image",
  "headline",
  "name",
  "datePublished",
  "NewsArticle",
  "Person",
  "https://schema.org",
  "#a",
  "2024",
  "",
);
/** JSON with the words of JSON-LD in any place, and whatever else a program can pass. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6 },
    word,
    fc.anything(),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(word, tie("json"), { maxKeys: 6 }),
  ),
})).json;

/** Somewhere in the page; more often than not in one of its blocks. */
function spotIn(page: string, where: number): number {
  const begin = page.indexOf("ld+json");
  return where < 0.2 || begin < 0
    ? Math.floor(where * 5 * page.length)
    : begin + Math.floor(((where - 0.2) / 0.8) * Math.min(20_000, page.length - begin));
}
