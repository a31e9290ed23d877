import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, check } from "../../src/check.js";
import { anyJson, mutatedPages } from "../arbitraries/wild.js";
import { expectLinear } from "../growth.js";
import { block, HOSTILE_PAGES } from "../reading/hostile-pages.js";

const url = "https://journal.example/ankara";
const runs = Number(process.env.FUZZ_RUNS ?? 300);

/** What costs rules more than reading. */
const OWN_PAGES: typeof HOSTILE_PAGES = [
  [
    "unknown properties",
    (times) =>
      block(
        `{"@type":"Person",${Array.from({ length: times / 20 }, (_, at) => `"proprety${at}":1`).join(",")}}`,
      ),
  ],
  [
    "unknown types",
    (times) =>
      block(`[${Array.from({ length: times / 40 }, (_, at) => `{"@type":"Persn${at}"}`).join(",")}]`),
  ],
  [
    "authors with long names",
    (times) =>
      block(
        `{"@type":"NewsArticle","headline":"H","author":[${`{"@type":"Person","name":"${"Amina et ".repeat(40)}"},`.repeat(times / 400)}{}]}`,
      ),
  ],
  [
    "one long name",
    (times) =>
      block(`{"@type":"NewsArticle","author":{"@type":"Person","name":"${"A, B et ".repeat(times)}"}}`),
  ],
  [
    "one long headline",
    (times) => block(`{"@type":"NewsArticle","headline":"${"<b &amp; \u202e\u2067 - ".repeat(times)}"}`),
  ],
  ["accents apart", (times) => block(`{"@type":"NewsArticle","headline":"${"e\u0301".repeat(times)}"}`)],
  [
    "articles beside each other",
    (times) =>
      block(
        `[${Array.from({ length: times / 40 }, (_, at) => `{"@type":"NewsArticle","headline":"H${at}","url":"https://a.example/${at}"}`).join(",")}]`,
      ),
  ],
  [
    "events in events",
    (times) =>
      block(
        `[${Array.from({ length: times / 100 }, (_, at) => `{"@type":"Event","@id":"#${at}","subEvent":{"@id":"#${at + 1}"}}`).join(",")}]`,
      ),
  ],
  [
    "breadcrumbs",
    (times) =>
      block(
        `{"@type":"BreadcrumbList","itemListElement":[${'{"@type":"ListItem","name":"x"},'.repeat(times / 40)}{}]}`,
      ),
  ],
  [
    "pictures",
    (times) =>
      block(
        `{"@type":"NewsArticle","image":[${'{"@type":"ImageObject","url":"a.jpg","width":"1px","height":1},'.repeat(times / 40)}{}]}`,
      ),
  ],
  ["names in the wrong case", (times) => block(`[${'{"@type":"person","Name":"A"},'.repeat(times / 40)}{}]`)],
  [
    "numbers as texts",
    (times) => block(`{"@type":"NewsArticle","wordCount":[${'"1",'.repeat(times / 10)}"1"]}`),
  ],
  [
    "a width of white space",
    (times) =>
      block(
        `{"@type":"NewsArticle","image":{"@type":"ImageObject","url":"https://a.example","height":1,"width":"1${" ".repeat(times)}x"}}`,
      ),
  ],
  [
    "marks on one letter",
    (times) => block(`{"@type":"NewsArticle","headline":"a${"\u0315\u0300".repeat(times)}"}`),
  ],
  [
    "sites and headlines",
    (times) =>
      block(
        `[${Array.from({ length: times / 80 }, (_, at) => `{"@type":"WebSite","name":"S${at}"},{"@type":"NewsArticle","headline":"H - X${at}"}`).join(",")}]`,
      ),
  ],
  [
    "nodes that differ under one @id",
    (times) =>
      block(
        `[${Array.from({ length: times / 40 }, (_, at) => `{"@id":"https://a.example/#p","@type":"Person","name":"N${at}"}`).join(",")}]`,
      ),
  ],
  ["one address", (times) => block(`{"@type":"Person","url":"https://${"a.".repeat(times)}"}`)],
  ["one date", (times) => block(`{"@type":"NewsArticle","datePublished":"2024-${"0".repeat(times)}"}`)],
  ["one duration", (times) => block(`{"@type":"VideoObject","duration":"P${"1D".repeat(times)}"}`)],
  ["one language", (times) => block(`{"@type":"NewsArticle","inLanguage":"fr${"-aaaaa".repeat(times)}"}`)],
];

describe("hostile pages are checked in linear time, with a bounded answer", () => {
  test.each([...HOSTILE_PAGES, ...OWN_PAGES])("%s", (_, make) => {
    expectLinear((times) => {
      const html = make(times);
      return () => {
        const issues = check(html, { url, now: "2026-11-24" });
        for (const { message, location } of issues.slice(0, 50))
          expect(`${message}${location?.line}`).toBeTruthy();
        expect(issues.length).toBeLessThan(40_000);
      };
    }, 12_500);
  });
});

describe(`whatever comes, ${runs} runs each`, () => {
  test("a mutated real page is checked", () => {
    fc.assert(
      fc.property(mutatedPages(), fc.boolean(), (page, asBytes) => {
        const issues = check(asBytes ? new TextEncoder().encode(page) : page, { url, now: "2026-11-24" });
        for (const { code, message, path, location } of issues.slice(0, 50)) {
          expect(code).toMatch(/^(?:reading|schema\.org|google|news|check)\/[a-z-]+$/);
          expect(message).toMatch(/[.?]$/);
          expect(path === "" || path.startsWith("/")).toBe(true);
          if (location) expect(location.offset + location.length).toBeLessThanOrEqual(page.length + 1);
        }
      }),
      { numRuns: runs },
    );
  });

  test("any JSON is checked and mended", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const issues = check(value, { url, profiles: ["schema.org", "google", "news", "model"] });
        if (typeof value !== "string") applyFixes(value, issues);
      }),
      { numRuns: runs },
    );
  });
});
