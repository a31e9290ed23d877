import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { lines, parsedLines } from "./feed-lines.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page, SOUND, WRONG_THING } from "./samples.js";

const THING = {
  type: "Article",
  id: "ankara",
  headline: "A & B </script>",
  authors: [{ type: "Person", id: "amina", name: "Amina Idrissi" }],
};
const PERSON = { "@context": "http://schema.org/", "@type": "Person", name: "Amina Idrissi" };
const HEADLINES = ["A", "B", "C"].map((headline) => ({ type: "Article", headline }));

describe("a thing of the model", () => {
  const cwd = folderWith({ "article.json": JSON.stringify(THING), "list.json": JSON.stringify(HEADLINES) });
  const convert = (...args: readonly string[]) => newsgraph(["convert", ...args], { cwd });

  test("to JSON-LD, nested, in lines", async () => {
    expect(await convert("article.json", "--to", "jsonld", "--base", "https://journal.example/a")).toEqual({
      code: 0,
      signal: null,
      stderr: "",
      stdout: `{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": "https://journal.example/a#ankara",
  "headline": "A & B </script>",
  "author": {
    "@type": "Person",
    "@id": "https://journal.example/a#amina",
    "name": "Amina Idrissi"
  }
}
`,
    });
  });

  test("to a graph, each thing once", async () => {
    const args = ["article.json", "-t", "graph", "--base", "https://journal.example/a", "--indent", "0"];
    const { stdout, code } = await convert(...args);
    const graph = JSON.parse(stdout)["@graph"];
    expect(graph).toHaveLength(2);
    expect(graph[0].author).toEqual({ "@id": graph[1]["@id"] });
    expect(stdout.trimEnd()).not.toContain("\n");
    expect(code).toBe(0);
  });

  test("to a script that nothing in it can end", async () => {
    const { stdout } = await convert("article.json", "--to", "script");
    expect(stdout).toBe(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A \\u0026 B \\u003c/script\\u003e","author":{"@type":"Person","name":"Amina Idrissi"}}</script>\n',
    );
    const indented = await convert("article.json", "--to", "script", "--indent", "1");
    expect(indented.stdout).toMatch(/^<script [^>]+>\n\{\n "@context"[^<]*\n\}\n<\/script>\n$/);
  });

  test("to the model, and as it is", async () => {
    expect(JSON.parse((await convert("article.json", "--to", "model")).stdout)).toEqual(THING);
    expect((await convert("article.json", "--to", "page")).stdout).toBe(JSON.stringify(THING));
  });

  test("several as a graph, in which their kinds and order are kept", async () => {
    const { stdout } = await convert("list.json", "--to", "jsonld");
    expect(JSON.parse(stdout)["@graph"].map((node: { headline: string }) => node.headline)).toEqual([
      "A",
      "B",
      "C",
    ]);
    expect(JSON.parse((await convert("list.json", "--to", "model")).stdout)).toEqual(HEADLINES);
  });

  test("comes back from each form as it was", async () => {
    const base = ["--base", "https://journal.example/a"];
    for (const form of ["jsonld", "graph", "script"]) {
      const { stdout } = await convert("article.json", "--to", form, ...base);
      const kind = form === "script" ? "html" : "jsonld";
      const back = await newsgraph(["convert", "-", "--to", "model", "--kind", kind, ...base], {
        input: stdout,
      });
      const read = JSON.parse(back.stdout);
      expect(Array.isArray(read) ? read[0] : read).toEqual(THING);
      expect(back).toMatchObject({ code: 0, stderr: "" });
    }
  });

  test("has its ids below its own address, where --base is that of a folder", async () => {
    const { stdout } = await convert("article.json", "--to", "jsonld", "--base", "https://journal.example/");
    expect(JSON.parse(stdout)["@id"]).toBe("https://journal.example/article.json#ankara");
  });

  test("that its schema does not accept is not converted", async () => {
    const wrong = folderWith({ "wrong.json": JSON.stringify([...HEADLINES, WRONG_THING], undefined, 1) });
    const { code, stdout, stderr } = await newsgraph(["convert", "wrong.json", "--to", "jsonld"], {
      cwd: wrong,
    });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^wrong\.json:\d+:\d+: error: Missing text: .* \[model\/missing(?: at \S+)?\]$/m);
    expect(stderr).toMatch(
      /^wrong\.json:\d+:\d+: error: "headlin" is not a known key.*\[model\/unknown-key(?: at \S+)?\]$/m,
    );
    expect(code).toBe(1);
  });
});

describe("a page", () => {
  const cwd = folderWith({ "page.html": page(SOUND, PERSON), "none.html": "<p>no JSON-LD</p>\n" });
  const convert = (...args: readonly string[]) => newsgraph(["convert", ...args], { cwd });

  test("to JSON-LD, as it is written", async () => {
    const { stdout, stderr, code } = await convert("page.html", "--to", "jsonld");
    expect(JSON.parse(stdout)).toEqual([SOUND, PERSON]);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  test("to a graph, a script for each, and things", async () => {
    const { "@context": context, ...article } = SOUND;
    const { "@context": _, ...person } = PERSON;
    expect(JSON.parse((await convert("page.html", "--to", "graph")).stdout)).toEqual({
      "@context": context,
      "@graph": [article, person],
    });
    const scripts = (await convert("page.html", "--to", "script")).stdout.trimEnd().split("\n");
    expect(scripts.map((script): unknown => JSON.parse(script.replace(/<.*?>/g, "")))).toEqual([
      SOUND,
      PERSON,
    ]);
    const things = JSON.parse((await convert("page.html", "--to", "model")).stdout);
    expect(things.map(({ type }: { type: string }) => type)).toEqual(["Article", "Person"]);
  });

  test("as it is, to the last byte", async () => {
    expect((await convert("page.html", "--to", "page")).stdout).toBe(page(SOUND, PERSON));
  });

  test("of which a part cannot be read ends with 1, whatever comes of the rest", async () => {
    const own = folderWith({
      "part.html": page(SOUND).concat('<script type="application/ld+json">{"a": oh</script>'),
    });
    const { stdout, stderr, code } = await newsgraph(["convert", "part.html", "--to", "jsonld"], {
      cwd: own,
    });
    expect(JSON.parse(stdout)).toEqual(SOUND);
    expect(stderr).toMatch(/^part\.html:24:\d+: error: .*\[reading\/json-invalid(?: at \S+)?\]\n$/);
    expect(code).toBe(1);
  });

  test("of which a thing is not accepted comes out without it, and ends with 1", async () => {
    const own = folderWith({
      "part.html": page({ "@context": "https://schema.org", "@type": "Article" }, PERSON),
    });
    const { stdout, stderr, code } = await newsgraph(["convert", "part.html", "--to", "model"], { cwd: own });
    expect(JSON.parse(stdout)).toEqual({ type: "Person", name: "Amina Idrissi" });
    expect(stderr).toMatch(/^part\.html:5:\d+: error: .*\[convert\/left-out(?: at \S+)?\]$/m);
    expect(code).toBe(1);
  });

  test("without JSON-LD is said to have nothing", async () => {
    const { code, stdout, stderr } = await convert("none.html", "--to", "model");
    expect(stdout).toBe("");
    expect(stderr).toBe(
      "none.html: error: There is nothing in the document to convert. Give one with JSON-LD, or with things of the model. [convert/nothing]\n",
    );
    expect(code).toBe(1);
  });
});

describe("a feed", () => {
  const broken = `${lines(HEADLINES.slice(0, 2))}\n{"type":\n${lines([WRONG_THING])}${lines(HEADLINES.slice(2)).trimEnd()}`;
  const cwd = folderWith({
    "feed.ndjson": lines(HEADLINES),
    "feed.jsonl.gz": gzipSync(lines(HEADLINES)),
    "feed.json": lines(HEADLINES),
    "windows.ndjson": lines(HEADLINES).replaceAll("\n", "\r\n"),
    "broken.ndjson": broken,
    "wild.ndjson": lines([FAULTY, SOUND]),
  });
  const convert = (...args: readonly string[]) => newsgraph(["convert", ...args], { cwd });

  test.each([["feed.ndjson"], ["feed.jsonl.gz"], ["feed.json"], ["windows.ndjson"]])(
    "%s comes out as one",
    async (name) => {
      for (const form of ["jsonld", "graph", "model", "page"]) {
        const { stdout, stderr, code } = await convert(name, "--to", form, "--indent", "2");
        const headlines = parsedLines(stdout).map(
          (one) => JSON.stringify(one).match(/"headline":"(.)"/)?.[1],
        );
        expect(headlines, form).toEqual(["A", "B", "C"]);
        expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
      }
      const scripts = await convert(name, "--to", "script");
      expect(scripts.stdout).toMatch(/^(<script [^\n]*<\/script>\n){3}$/);
      const back = await newsgraph(["convert", "-", "--to", "model", "--kind", "ndjson"], {
        input: (await convert(name, "--to", "jsonld")).stdout,
      });
      expect(back.stdout).toBe(lines(HEADLINES));
    },
  );

  test("goes on behind a broken line, which is said by its number", async () => {
    const { stdout, stderr, code } = await convert("broken.ndjson", "--to", "model");
    expect(stdout).toBe(lines(HEADLINES));
    expect(stderr).toMatch(/^broken\.ndjson:4:\d+: error: .*\[reading\/json-invalid(?: at \S+)?\]$/m);
    expect(stderr).toMatch(/^broken\.ndjson:5:\d+: error: .*\[model\/unknown-key(?: at \S+)?\]$/m);
    expect(code).toBe(1);
  });

  test("is mended line by line, and says what of which line", async () => {
    const { stdout, stderr, code } = await convert("wild.ndjson", "--fix");
    expect(parsedLines(stdout)).toEqual([{ ...FAULTY, "@type": "NewsArticle" }, SOUND]);
    expect(stderr).toMatch(/^wild\.ndjson:1:\d+: mended: .*\[schema\.org\/unknown-type at \/@type\]$/m);
    expect(stderr).toMatch(
      /\n1 finding mended in 1 of 2 documents\. 1 is left: newsgraph check says what to do about it\.\n$/,
    );
    expect(code).toBe(0);
  });
});
