import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { AGENT_PROPERTIES, type Violation, VocabularyCheck, WRONG_PRECISION } from "./check.js";
import { type JsonObject, write } from "./documents.js";
import { sampleThings } from "./samples.js";
import { release29, SINCE_30, schemaOrg } from "./schema-org.js";

function check(document: JsonObject): VocabularyCheck {
  return new VocabularyCheck(schemaOrg).document({ "@context": "https://schema.org", ...document });
}

/** One line for each kind of violation, with its first value. */
function summary(violations: readonly Violation[]): string[] {
  const lines = new Map<string, string>();
  for (const { where, problem, value } of violations) {
    const key = `${where}: ${problem}`;
    if (!lines.has(key)) lines.set(key, `${key}: ${JSON.stringify(value)}`);
  }
  return [...lines.values()].sort();
}

describe("what is written is schema.org, release 29.4", () => {
  const whole = new VocabularyCheck(schemaOrg);
  for (const document of write(sampleThings())) whole.document(document);
  const { tally, violations } = whole;

  const isDate = ({ problem }: Violation) => problem === WRONG_PRECISION;

  test("every type, every property in its domain, every value in its range", () => {
    expect(summary(violations.filter((violation) => !isDate(violation)))).toEqual([]);
  });

  test("every date as a Date or a DateTime, as its property asks for", () => {
    expect(summary(violations.filter(isDate))).toEqual([]);
  });

  test("much was looked at", () => {
    expect(tally.pairs.size).toBeGreaterThan(600);
    expect(tally.references.count).toBeGreaterThan(1000);
  });

  test("the one exception: an agent of whom the name is known, or no type", () => {
    expect(new Set(tally.bareNames.keys())).toEqual(AGENT_PROPERTIES);
    expect(new Set([...tally.untyped.keys()].filter((property) => property !== ""))).toEqual(
      AGENT_PROPERTIES,
    );
  });
});

describe("the vocabulary is read in full", () => {
  test("its types, properties and members", () => {
    expect(schemaOrg.types.size).toBeGreaterThan(900);
    expect(schemaOrg.properties.size).toBeGreaterThan(1500);
    expect([...schemaOrg.closure("NewsArticle")]).toEqual([
      "NewsArticle",
      "Article",
      "CreativeWork",
      "Thing",
    ]);
    expect([...schemaOrg.range("datePublished")]).toEqual(["Date", "DateTime"]);
    expect([...schemaOrg.enumerations("EventScheduled")]).toEqual(["EventStatusType"]);
    expect(schemaOrg.superseded).toContain("serviceAudience");
  });
});

describe("what release 30.0 added", () => {
  const declarations = readFileSync(
    createRequire(import.meta.url).resolve("schema-dts/dist/schema.d.ts"),
    "utf8",
  );

  test.each(Object.entries(SINCE_30))(
    "%s: %s, which schema-dts knows and 29.4 does not",
    (property, type) => {
      const ranges = [...declarations.matchAll(new RegExp(`"${property}"\\?: SchemaValue<([^>]*), "`, "g"))];
      expect(ranges.length).toBeGreaterThan(0);
      for (const [, range] of ranges) expect(range?.split(" | ")).toContain(type);
      expect([...release29.range(property)]).not.toContain(type);
    },
  );
});

describe("the check finds", () => {
  const wrong: { readonly [what: string]: JsonObject } = {
    "a type that is none": { "@type": "TradeShow" },
    "a superseded type": { "@type": "UserComments" },
    "a property that is none": { "@type": "Event", exhibitor: "A" },
    "a superseded property": { "@type": "Organization", members: { "@type": "Person" } },
    "a property of another type": { "@type": "Person", headline: "A" },
    "a node of another type": { "@type": "Event", location: { "@type": "Person", name: "A" } },
    "a text for a node": { "@type": "Event", location: { "@type": "Place", geo: "1 2" } },
    "a bare name for no agent": { "@type": "Article", isBasedOn: "A communiqué" },
    "a relative address": { "@type": "Person", sameAs: "/about" },
    "a date that is none": { "@type": "Event", startDate: "20 September" },
    "a time where a date is asked for": { "@type": "Person", birthDate: "2024-09-20T10:00Z" },
    "a text for a number": { "@type": "GeoCoordinates", elevation: true },
    "a fraction for a whole number": { "@type": "Article", wordCount: 1.5 },
    "a number for a text": { "@type": "Person", name: 1 },
    "a number without its unit": { "@type": "ImageObject", width: 100 },
    "a word for a truth": { "@type": "Event", isAccessibleForFree: "yes" },
    "a member of another enumeration": {
      "@type": "Event",
      eventStatus: "https://schema.org/OnlineEventAttendanceMode",
    },
    "a member without its address": { "@type": "Event", eventStatus: "EventScheduled" },
    "a class for an action": { "@type": "Event", potentialAction: "https://schema.org/JoinAction" },
    "a reference to nothing": { "@type": "Event", organizer: { "@id": "https://example.org/#a" } },
    "a reference to a node of another type": {
      "@graph": [
        { "@type": "Event", location: { "@id": "_:1" } },
        { "@type": "Person", "@id": "_:1", name: "A" },
      ],
    },
    "a node without a type for no agent": { "@type": "Event", location: { name: "A" } },
    "a tagged text for an address": { "@type": "Person", sameAs: { "@language": "fr", "@value": "a" } },
    "a tagged text without its tag": { "@type": "Person", name: { "@value": "a" } },
    "a list in a list": { "@type": "Article", keywords: [["a"]] },
    "another property in a Role": { "@type": "Article", author: { "@type": "Role", contributor: "A" } },
    "something else inside a Role": {
      "@type": "Article",
      contributor: { "@type": "Role", contributor: { "@type": "Place", name: "A" } },
    },
    nothing: { "@type": "Person", name: null },
  };

  test.each(Object.entries(wrong))("%s", (_, document) => {
    expect(check(document).violations).toHaveLength(1);
  });

  test("nothing in what is right", () => {
    const right = {
      "@type": ["NewsArticle", "ReportageNewsArticle"],
      "@id": "https://example.org/#a",
      dateline: "ANKARA",
      wordCount: 100,
      datePublished: "2024-09-20T10:00+01:00",
      author: ["A", { "@id": "_:1", name: "B" }],
      contributor: { "@type": "Role", roleName: "photographer", contributor: { "@id": "_:1" } },
      alternativeHeadline: { "@language": "fr", "@value": "Une" },
    };
    expect(summary(check(right).violations)).toEqual([]);
  });
});
