import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { Article, Event, Organisation, Person, Topic, toIssues, Visit } from "../../src/index.js";

const article = { type: "Article", headline: "H" };
const organisation = { type: "Organisation", name: "O" };
const event = { type: "Event", kind: "meeting" };
const visit = {
  type: "Visit",
  visitors: [{ type: "Agent", name: "A" }],
  destination: { type: "Place", name: "T" },
  period: { start: "2024" },
};
const position = (more: object) => ({ type: "Person", name: "P", positions: [more] });
const site = ["https://example.org/"];

/** Each with the rule that it would break if the wrong field were right. */
const CASES: readonly (readonly [rule: string, schema: z.ZodType, input: object, wrong: string])[] = [
  ["modified", Article, { ...article, datePublished: "2024-09-31", dateModified: "2023" }, "/datePublished"],
  ["modified", Article, { ...article, datePublished: "2024", dateModified: 2023 }, "/dateModified"],
  ["dateline", Article, { ...article, kind: "blog", dateline: {} }, "/dateline/text"],
  ["dateline", Article, { ...article, kind: 7, dateline: { text: "RABAT" } }, "/kind"],
  ["live blog", Article, { ...article, kind: 7, coverage: { start: "2024-09-20T10:00Z" } }, "/kind"],
  ["live blog", Article, { ...article, coverage: 7 }, "/coverage"],
  ["live blog", Article, { ...article, updates: 7 }, "/updates"],
  ["gated", Article, { ...article, access: { free: "true", gatedSelectors: [".x"] } }, "/access/free"],
  ["gated", Article, { ...article, access: { free: true, gatedSelectors: ".x" } }, "/access/gatedSelectors"],
  [
    "speakable",
    Article,
    { ...article, speakable: { cssSelectors: ".x", xpaths: ["/x"] } },
    "/speakable/cssSelectors",
  ],
  [
    "speakable",
    Article,
    { ...article, speakable: { cssSelectors: [".x"], xpaths: "/x" } },
    "/speakable/xpaths",
  ],
  ["fair visit", Event, { ...event, kind: "fair-visit", partOf: 7 }, "/partOf"],
  ["moved", Event, { ...event, status: "x", previousStarts: ["2023"] }, "/status"],
  ["moved", Event, { ...event, status: "cancelled", previousStarts: "2023" }, "/previousStarts"],
  ["order", Event, { ...event, period: { start: "2024", end: 2023 } }, "/period/end"],
  ["order", Event, { ...event, period: { start: "2024-13", end: "2023" } }, "/period/start"],
  ["order", Person, position({ title: "T", start: "2024", end: 2023 }), "/positions/0/end"],
  ["order", Person, position({ title: "T", start: 2024, end: "2023" }), "/positions/0/start"],
  ["informal", Organisation, { ...organisation, kind: "informal", sameAs: 7 }, "/sameAs"],
  ["policy", Organisation, { ...organisation, policies: { masthead: 7 } }, "/policies/masthead"],
  ["policy", Organisation, { ...organisation, kind: 7, policies: { masthead: site[0] } }, "/kind"],
  [
    "scheme",
    Topic,
    { type: "Topic", name: "T", identifiers: [{ scheme: 7, value: "1" }] },
    "/identifiers/0/scheme",
  ],
  [
    "item",
    Topic,
    { type: "Topic", name: "T", identifiers: [{ scheme: "wikidata", value: 43 }] },
    "/identifiers/0/value",
  ],
  ["item", Topic, { type: "Topic", name: "T", scheme: "wikidata", code: 43 }, "/code"],
  [
    "engagement",
    Visit,
    { ...visit, period: 7, engagements: [{ ...event, period: { start: "2026" } }] },
    "/period",
  ],
  ["engagement", Visit, { ...visit, engagements: 7 }, "/engagements"],
];

describe("a rule over several fields waits until they are right: what is wrong is said once", () => {
  test.each(CASES.map((one) => [one[0], one[3], one] as const))(
    "%s, %s",
    (_, __, [, schema, input, wrong]) => {
      expect(toIssues(schema.safeParse(input).error).map(({ path }) => path)).toEqual([wrong]);
    },
  );
});

describe("and for no others: what a rule finds does not hide behind what it does not read", () => {
  test.each<[rule: string, schema: z.ZodType, input: object, code: string]>([
    [
      "modified",
      Article,
      { ...article, headline: 7, datePublished: "2024", dateModified: "2023" },
      "modified-before-published",
    ],
    [
      "dateline",
      Article,
      { ...article, headline: 7, kind: "blog", dateline: { text: "R" } },
      "dateline-without-news",
    ],
    ["nameless", Event, { type: "Event", status: 7 }, "nameless-event"],
    ["moved", Event, { ...event, kind: 7, previousStarts: ["2023"] }, "previous-start-of-unmoved"],
    ["position", Person, position({ kind: 7 }), "nameless-position"],
    [
      "informal",
      Organisation,
      { ...organisation, name: 7, kind: "informal", sameAs: site },
      "informal-with-same-as",
    ],
  ])("%s", (_, schema, input, code) => {
    expect(toIssues(schema.safeParse(input).error).map((issue) => issue.code)).toContain(`model/${code}`);
  });
});
