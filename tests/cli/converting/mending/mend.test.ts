import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpora } from "../../../../scripts/reading-score/corpora.js";
import { check, type Issue } from "../../../../src/check.js";
import type { Converted } from "../../../../src/cli/converting/conversion.js";
import { convertDocument } from "../../../../src/cli/converting/convert-document.js";
import { readPage } from "../../../../src/html/page/read-page.js";
import { mutatedPages } from "../../../arbitraries/wild.js";
import { wildPages } from "../../../html/page/pages.js";
import { realPages } from "../../../reading/real-pages.js";

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);

function mend(content: string, kind: "html" | "json" = "html"): Converted & { readonly text: string } {
  const converted = convertDocument({ content, kind }, { to: "page", fix: true });
  return { ...converted, text: String(converted.output) };
}

/** What is certain to mend. */
function certain(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ fix, code }) => fix || code === "reading/json-repaired").map(({ code }) => code);
}

function count(issues: readonly Issue[], ...severities: readonly Issue["severity"][]): number {
  return issues.filter(({ severity }) => severities.includes(severity)).length;
}

/** What is wrong with how a page was mended; nothing where all is well. */
function flawOf(page: string): string | undefined {
  const { text, mended, issues } = mend(page);
  if (text === page && mended.length === 0) return certain(issues).length === 0 ? undefined : "left alone";
  const before = readPage(page).blocks;
  const after = readPage(text).blocks;
  if (before.length !== after.length) return "another number of scripts";
  let restored = text;
  for (let at = after.length - 1; at >= 0; at--) {
    const start = after[at]?.place(0, 0).offset ?? 0;
    const end = start + (after[at]?.text.length ?? 0);
    restored = restored.slice(0, start) + before[at]?.text + restored.slice(end);
  }
  if (restored !== page) return "something outside of the scripts is another";
  const [found, left] = [check(page, { kind: "html" }), check(text, { kind: "html" })];
  if (certain(left).length > 0) return `left: ${certain(left).join()}`;
  if (count(left, "error") > count(found, "error")) return "new errors";
  if (count(left, "error", "warning") > count(found, "error", "warning")) return "new errors or warnings";
  if (left.length !== issues.length) return "the issues are not those of the mended page";
  if (text === page || mended.length === 0) return "what was mended is not what has changed";
  if (mend(text).text !== text) return "another when it is mended again";
  const isOff = [...mended, ...issues].some(
    ({ location }) => location && location.offset + location.length > page.length,
  );
  return isOff ? "a place that is not in the page" : undefined;
}

test("every page: only its scripts change, nothing certain is left, nothing is worse, and twice is once", () => {
  const pages = realPages();
  expect(pages.map((page, at) => [at, flawOf(page)]).filter(([, flaw]) => flaw !== undefined)).toEqual([]);
});

test("the same of the scripts of other pages", () => {
  if (wildPages().length === 0) {
    console.info("No scripts of publishers are here; they were not mended.");
    return;
  }
  const flaws: string[] = [];
  for (const { id, bytes } of readCorpora(
    new URL("../../../../../shared/corpora", import.meta.url).pathname,
  )) {
    const flaw = flawOf(new TextDecoder().decode(bytes()));
    if (flaw !== undefined) flaws.push(`${id}: ${flaw}`);
  }
  expect(flaws).toEqual([]);
});

test(`pages with parts cut out, doubled and replaced (${RUNS} of them)`, () => {
  fc.assert(
    fc.property(mutatedPages(), (page) => {
      // What is revealed by a mend may be more than was seen before it: only the form is held to.
      expect(flawOf(page) ?? "new errors").toMatch(/^new errors/);
    }),
    { numRuns: RUNS },
  );
});

const HEAD = '<script type="application/ld+json">';

function script(json: string): string {
  return `<p>${HEAD}${json}</script></p>`;
}

describe("a script", () => {
  test.each<[what: string, before: string, after: string]>([
    [
      "keeps its white space, its numbers and its keys",
      '\n\t{ "@type" : "person" ,\n\n"name":"A",\t"x:y":[ 1.0,2e3 ],"z:w":1,"z:w":12345678901234567890}\n',
      '\n\t{ "@type" : "Person" ,\n\n"name":"A",\t"x:y":[ 1.0,2e3 ],"z:w":1,"z:w":12345678901234567890}\n',
    ],
    [
      "keeps its escapes",
      '{"@type":"person","name":"\\u0041\\/\\u003c"}',
      '{"@type":"Person","name":"\\u0041\\/\\u003c"}',
    ],
    [
      "keeps the place of a key",
      '{"@type":"Person","Name":"A","url":"https://a.example/"}',
      '{"@type":"Person","name":"A","url":"https://a.example/"}',
    ],
    [
      "is mended inside of what is mended, in its own time",
      '{"@type":"newsarticle","keywords":[["a",["b"]]],"Author":{"@type":"person","Name":"A"}}',
      '{"@type":"NewsArticle","keywords":["a","b"],"author":{"@type":"Person","name":"A"}}',
    ],
    [
      "loses the marks around its JSON",
      '<!-- {"@type":"Person","name":"A"} -->',
      '  {"@type":"Person","name":"A"}  ',
    ],
    [
      "keeps markup in its texts",
      '{"@type":"person","name":"<b>A & B</b>"}',
      '{"@type":"Person","name":"<b>A & B</b>"}',
    ],
    [
      "does not open what its comment hid",
      '<!-- {"@type":"Person","name":"<script>A<!-- B"} -->',
      '  {"@type":"Person","name":"\\u003cscript>A\\u003c!-- B"}  ',
    ],
    [
      "is safe for XML where it was marked to be",
      '//<![CDATA[\n{"@type":"Person","name":"A & <B>"}\n//]]>',
      ' \n{"@type":"Person","name":"A \\u0026 \\u003cB\\u003e"}\n ',
    ],
  ])("%s", (_, before, after) => {
    const { text } = mend(script(before));
    expect(text).toBe(script(after));
  });

  test.each<[what: string, json: string]>([
    ["two keys that would become one", '{"@type":"Person","NAME":"A","Name":"B"}'],
    ["a key that stands twice", '{"@type":"Person","Name":"A","Name":"B"}'],
    [
      "a list with a number that would lose digits",
      '{"@type":"Article","keywords":[["a",12345678901234567890]]}',
    ],
    ["no JSON", '{"@type":"person" "Name":"A"}'],
    ["nothing", ""],
  ])("is left alone with %s", (_, json) => {
    const page = script(json);
    expect(mend(page).text).toBe(page);
    expect(mend(page).mended).toEqual([]);
  });

  test("keeps its attributes and its neighbours", () => {
    const page = `<SCRIPT id=a  type='Application/LD+JSON; x' defer>{"@type":"person"}</script ><script>var a = '{"@type":"person"}'</script>${HEAD}{"@type":"Person","name":"é"}</script>`;
    expect(mend(page).text).toBe(page.replace("person", "Person"));
  });

  test("that is never closed is mended as far as it goes", () => {
    expect(mend(`<p>${HEAD}{"@type":"person",}`).text).toBe(`<p>${HEAD}{"@type":"Person"}`);
  });
});

test("nodes that share an @id are all mended", () => {
  const nodes = Array.from(
    { length: 30 },
    () => '{"@id":"#a","@type":"newsArticle","datePublished":"2024-09-20 10:00"}',
  );
  const page = script(`{"@context":"https://schema.org","@graph":[${nodes.join(",")}]}`);
  const { text, issues } = mend(page);
  expect(certain(issues)).toEqual([]);
  expect(text).toBe(page.replaceAll("newsArticle", "NewsArticle").replaceAll("20 10", "20T10"));
});

test("a fix that never comes to an end does", () => {
  let turns = 0;
  const { output } = convertDocument(
    { content: script('{"@context":"https://schema.org","@type":"Person","name":"A"}'), kind: "html" },
    {
      to: "page",
      fix: true,
      rules: [
        {
          code: "own/restless",
          severity: "info",
          source: "https://journal.example/",
          verified: "2026-11-24",
          looksAt: "values",
          properties: ["name"],
          check(value, report) {
            turns++;
            report(value, "Again.", { fix: [{ op: "replace", path: "/name", value: `${value.text}A` }] });
          },
        },
      ],
    },
  );
  expect(turns).toBeLessThan(200);
  expect(String(output)).toContain('"AAA');
});

test("places are those of the page that was given, wherever the mended text has them", () => {
  const page = `<p>\n${HEAD}{"@context":"https://schema.org", /* a long comment */ "@type":"newsArticle",\n"Headline":"<b>A</b>",,"image":"/a.jpg"}</script>\n${HEAD}{"@type":"Person","name":"A B","url":"/b"}</script>`;
  const { mended, issues } = mend(page);
  for (const { code, location, message } of [...mended, ...issues]) {
    if (!location) continue;
    const shown = page.slice(location.offset, location.offset + location.length);
    const lines = page.slice(0, location.offset).split("\n");
    expect([lines.length, (lines.at(-1)?.length ?? 0) + 1], code).toEqual([location.line, location.column]);
    const quoted = /"(\/[ab][^"]*|<b>[^"]*|newsArticle|Headline)"/.exec(message)?.[0];
    if (quoted !== undefined && !code.startsWith("news/publisher") && !code.startsWith("news/language"))
      expect(shown, `${code} ${message}`).toContain(quoted.slice(0, 3));
  }
  expect(mended.map(({ code }) => code).sort()).toEqual([
    "reading/json-repaired",
    "reading/json-repaired",
    "schema.org/unknown-property",
    "schema.org/unknown-type",
  ]);
  const [url] = issues.filter(
    ({ code, location }) => code === "schema.org/url-relative" && location?.block === 1,
  );
  expect(url?.location).toMatchObject({ block: 1, offset: page.indexOf('"/b"'), length: 4, line: 4 });
});

describe("a JSON text", () => {
  test("is mended in place, and left alone where there is nothing to mend", () => {
    const text = '\ufeff{ "@context": "https://schema.org", // c\n  "@type": "newsArticle", "x:y": 1.0, }\n';
    expect(mend(text, "json").text).toBe(
      ' { "@context": "https://schema.org",  \n  "@type": "NewsArticle", "x:y": 1.0 }\n',
    );
    const right = '{ "@context": "https://schema.org","@type":"Person", "name":"A<script>" }';
    expect(mend(right, "json").text).toBe(right);
  });

  test("of things is mended as JSON alone", () => {
    const { text, issues } = mend('{ "type": "Article", "headline": "A", "nam": 1, }', "json");
    expect(text).toBe('{ "type": "Article", "headline": "A", "nam": 1 }');
    expect(issues.map(({ code }) => code)).toEqual(["model/unknown-key"]);
  });

  test("that is none is left alone, with an error", () => {
    const { text, issues } = mend("{ headline", "json");
    expect(text).toBe("{ headline");
    expect(issues.map(({ code }) => code)).toEqual(["reading/json-invalid"]);
  });
});

test("nothing is touched unless mending is asked for", () => {
  for (const page of realPages()) {
    const { output, mended } = convertDocument({ content: page, kind: "html" }, { to: "page" });
    expect(output).toBe(page);
    expect(mended).toEqual([]);
  }
});
