import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/html.js";
import { fromJsonLd, toJsonLd } from "../../src/index.js";
import { NewsgraphError } from "../../src/issue/issue.js";
import { realPages } from "./real-pages.js";

const url = "https://journal.example/ankara";
const runs = Number(process.env.FUZZ_RUNS ?? 500);

const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
const node = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"H","author":{"@id":"#a"}}';

describe("hostile pages take linear time and give a bounded answer", () => {
  test.each<[string, (times: number) => string]>([
    ["<div>", (times) => "<div>".repeat(times) + block(node)],
    ["<b id=i>", (times) => "<b id=i>".repeat(times) + block(node)],
    ["no closing tag", (times) => `<script type="application/ld+json">${"x".repeat(times * 10)}`],
    ["levels of lists", (times) => block("[".repeat(times) + "]".repeat(times))],
    ["levels that never close", (times) => block("[".repeat(times))],
    ["blocks", (times) => block(node).repeat(times / 20)],
    ["broken blocks", (times) => block("{").repeat(times / 20)],
    ["one block", (times) => block(`[${`${node},`.repeat(times / 20)}${node}]`)],
    ["one long text", (times) => block(`{"@type":"Article","headline":"${"é".repeat(times * 4)}"}`)],
    ["line breaks in one text", (times) => block(`{"@type":"Article","headline":"${"\n".repeat(times)}"}`)],
    ["keys that stand twice", (times) => block(`{"@type":"Person"${',"name":"A"'.repeat(times / 10)}}`)],
    ["empty values", (times) => block(`{"@type":"Person","name":[${'"",'.repeat(times)}"A"]}`)],
    ["types", (times) => block(`{"@type":[${'"Person",'.repeat(times / 10)}"Person"],"name":"A"}`)],
    [
      "contexts",
      (times) => block(`{"@context":[${'"https://schema.org",'.repeat(times / 10)}{}],"@type":"Person"}`),
    ],
    [
      "addresses",
      (times) => block(`{"@type":"Person","name":"A","sameAs":[${'"../a b",'.repeat(times / 10)}"x"]}`),
    ],
    ["one @id", (times) => block(`[${'{"@id":"#a","@type":"Person","name":"A"},'.repeat(times / 20)}{}]`)],
    [
      "types under one @id",
      (times) =>
        block(
          `[${Array.from({ length: times / 100 }, (_, at) => `{"@id":"#a","@type":"T${at}"},{"author":{"@id":"#a"}},`).join("")}{}]`,
        ),
    ],
    [
      "@reverse",
      (times) =>
        block(
          `{"@id":"#a","@reverse":{"author":[${'{"@type":"Article","headline":"H"},'.repeat(times / 20)}{}]}}`,
        ),
    ],
  ])("%s", (_, make) => {
    const time = (times: number) => {
      const html = make(times);
      const start = performance.now();
      const { issues } = fromHtml(html, { url });
      for (const { message, location } of issues.slice(0, 50))
        expect(`${message}${location?.line}`).toBeTruthy();
      expect(issues.length).toBeLessThan(20_000);
      return performance.now() - start;
    };
    time(2000);
    const [once, fourTimes] = [25_000, 100_000].map((times) => Math.min(time(times), time(times)));
    expect(fourTimes).toBeLessThan(12 * Math.max(once ?? 0, 30));
  });

  test("a megabyte of <div>, a million levels, ten megabytes without an end, a block of fifty", () => {
    for (const html of [
      "<div>".repeat(200_000),
      block("[".repeat(1_000_000)),
      `<script type="application/ld+json">${"[1,".repeat(3_000_000)}`,
    ]) {
      expect(fromHtml(html, { url }).issues.length).toBeGreaterThan(0);
    }
    const large = block(`[${`${node},`.repeat(540_000)}${node}]`);
    expect(large.length).toBeGreaterThan(50_000_000);
    expect(fromHtml(large, { url }).issues).toMatchObject([{ code: "reading/too-large" }]);
    const read = fromHtml(large, { url, limits: { size: 100_000_000 } });
    expect(read.issues).toMatchObject([{ code: "reading/too-many-nodes", location: { block: 0 } }]);
  });
});

describe(`whatever comes, ${runs} runs each`, () => {
  const pages = realPages();
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
  /** A real page with parts cut out, doubled, put elsewhere or replaced. */
  const mutated = fc
    .tuple(
      fc.nat(pages.length - 1),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200), fc.nat(3), pieces), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    .map(([at, changes]) =>
      changes.reduce((page, [where, length, how, piece]) => {
        const from = spotIn(page, where);
        const cut = page.slice(from, from + length);
        const rest = page.slice(from + length);
        const middle = how === 0 ? "" : how === 1 ? cut + cut : how === 2 ? piece : piece + cut;
        return page.slice(0, from) + middle + rest;
      }, pages[at] ?? ""),
    );

  test("a mutated real page is read, and what is read can be written", () => {
    fc.assert(
      fc.property(mutated, fc.boolean(), (page, asBytes) => {
        const { main, things, issues } = fromHtml(asBytes ? new TextEncoder().encode(page) : page, { url });
        for (const { code, severity, message, path, location } of issues.slice(0, 20)) {
          expect(code).toMatch(/^reading\/[a-z-]+$/);
          expect([severity.length > 0, message.length > 0, path === "" || path.startsWith("/")]).toEqual([
            true,
            true,
            true,
          ]);
          if (location) expect(location.offset + location.length).toBeLessThanOrEqual(page.length + 1);
        }
        if (main) expect(things).toContain(main);
        writeOrRefuse(things);
      }),
      { numRuns: runs },
    );
  });

  test("any JSON is read", () => {
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
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 6 },
        word,
        fc.anything(),
        fc.array(tie("json"), { maxLength: 4 }),
        fc.dictionary(word, tie("json"), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => {
        writeOrRefuse(fromJsonLd(value, { url }).things);
      }),
      { numRuns: runs },
    );
  });
});

/** Somewhere in the page; more often than not in one of its blocks. */
function spotIn(page: string, where: number): number {
  const begin = page.indexOf("ld+json");
  return where < 0.2 || begin < 0
    ? Math.floor(where * 5 * page.length)
    : begin + Math.floor(((where - 0.2) / 0.8) * Math.min(20_000, page.length - begin));
}

function writeOrRefuse(things: readonly { readonly type: string }[]): void {
  try {
    toJsonLd([...things] as never);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
  }
}
