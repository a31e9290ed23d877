import { describe, expect, test } from "vitest";
import { fromJsonLd } from "../../src/index.js";

/** Nodes that have what they cannot be without, by the property of an article in which they stand. */
const WHOLE: readonly (readonly [holder: string, node: { readonly [property: string]: unknown }])[] = [
  ["about", { "@type": "NewsArticle", headline: "H", url: "https://a.example/b" }],
  ["about", { "@type": "Person", name: "P", jobTitle: "J" }],
  ["about", { "@type": "Organization", name: "O", legalName: "L" }],
  ["about", { "@type": "Place", name: "P", description: "D" }],
  ["about", { "@type": "DefinedTerm", name: "T", termCode: "C" }],
  ["about", { "@type": "ImageObject", url: "https://a.example/i.jpg", caption: "C" }],
  [
    "about",
    {
      "@type": "ExhibitionEvent",
      additionalType: "http://www.wikidata.org/entity/Q57305",
      name: "F",
      startDate: "2024",
      description: "D",
    },
  ],
  [
    "about",
    {
      "@type": "Event",
      additionalType: "urn:newsgraph:StateVisit",
      attendee: "A",
      location: { "@type": "Place", name: "T" },
      startDate: "2024",
      description: "D",
    },
  ],
  ["author", { name: "A", url: "https://a.example/" }],
  ["contributor", { "@type": "Role", roleName: "photographer", contributor: "C", description: "D" }],
  ["hasPart", { "@type": "Quotation", text: "Q", inLanguage: "fr" }],
  [
    "correction",
    {
      "@type": "CorrectionComment",
      additionalType: "urn:newsgraph:Update",
      text: "T",
      datePublished: "2024",
      url: "https://a.example/",
    },
  ],
  ["isPartOf", { "@type": "CreativeWork", name: "M", url: "https://a.example/" }],
  ["liveBlogUpdate", { "@type": "BlogPosting", headline: "H", datePublished: "2024", articleBody: "B" }],
];

/** What each cannot be without; the other properties may be missing. */
const NEEDS: readonly (readonly string[])[] = [
  ["headline"],
  ["name"],
  ["name"],
  ["name"],
  ["name"],
  ["url"],
  ["name", "startDate"],
  ["attendee", "location", "startDate"],
  ["name"],
  ["roleName", "contributor"],
  ["text"],
  ["text", "datePublished"],
  ["name"],
  ["headline", "datePublished"],
];

function read(holder: string, node: object): { fields: string[]; codes: string[] } {
  const { main, issues } = fromJsonLd({ "@type": "NewsArticle", headline: "H", [holder]: node } as never);
  const { type, headline, kind, ...others }: { readonly [field: string]: unknown } = main ?? {};
  return { fields: Object.keys(others), codes: issues.map(({ code }) => code) };
}

describe.each(WHOLE.map(([holder, node], at) => [holder, node["@type"], node, NEEDS[at] ?? []] as const))(
  "in %s, %s",
  (holder, _, node, needs) => {
    test("is read where it has all", () => {
      expect(read(holder, node)).toMatchObject({ fields: [expect.any(String)] });
    });

    test.each(needs.map((need) => [need]))("is left out without %s, and reported", (need) => {
      const { [need]: __, ...lacking } = node;
      const { fields, codes } = read(holder, lacking);
      expect(fields).toEqual([]);
      expect(codes.length).toBeGreaterThan(0);
    });

    test("is read without what it does not need", () => {
      const needed = Object.fromEntries(
        Object.entries(node).filter(
          ([property]) => needs.includes(property) || property === "@type" || property === "additionalType",
        ),
      );
      expect(read(holder, needed).fields).toHaveLength(1);
    });
  },
);

test("an event needs a name or a kind, either of them", () => {
  expect(read("about", { "@type": "Event", startDate: "2024" }).fields).toEqual([]);
  expect(read("about", { "@type": "Event", name: "E" }).fields).toEqual(["about"]);
  expect(read("about", { "@type": "Event", additionalType: "urn:newsgraph:Talks" }).fields).toEqual([
    "about",
  ]);
});

test("an author without a type needs a name that says something", () => {
  expect(read("author", { name: "" })).toEqual({
    fields: [],
    codes: ["reading/empty-value", "reading/unread"],
  });
});
