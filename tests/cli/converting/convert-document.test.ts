import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ConvertOptions, TARGETS } from "../../../src/cli/converting/conversion.js";
import { convertDocument } from "../../../src/cli/converting/convert-document.js";
import { CONVERTING_CODES } from "../../../src/cli/converting/converting-codes.js";
import { NewsgraphError } from "../../../src/index.js";

const OUT = new URL("../../../examples/hammouchi-visit/out/", import.meta.url);

function example(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, OUT)));
}

describe("the worked example", () => {
  const page = { content: example("page.html"), kind: "html" } as const;
  const article = { content: example("article.jsonld") };
  const graph = { content: example("graph.jsonld") };
  const outputOf = (input: typeof page | typeof article, options: ConvertOptions) =>
    String(convertDocument(input, options).output);

  test("has nothing to mend: all comes out as it came", () => {
    for (const input of [page, article, graph]) {
      const { output, mended } = convertDocument(input, { to: "page", fix: true });
      expect(output).toBe(input.content);
      expect(mended).toEqual([]);
    }
    expect(outputOf(article, { to: "jsonld" }).trim()).toBe(new TextDecoder().decode(article.content).trim());
    expect(outputOf(graph, { to: "graph" }).trim()).toBe(new TextDecoder().decode(graph.content).trim());
  });

  test("is the same things as a page, nested, as a graph, and after a way through things", () => {
    const things = outputOf(graph, { to: "model" });
    const again = outputOf({ content: new TextEncoder().encode(things) }, { to: "graph" });
    expect(outputOf({ content: new TextEncoder().encode(again) }, { to: "model" })).toBe(things);
    const [main] = [JSON.parse(outputOf(article, { to: "model" }))].flat();
    expect(main).toMatchObject({ type: "Article" });
    expect([JSON.parse(outputOf(page, { to: "model" }))].flat()).toContainEqual(main);
  });
});

test("what is given as bytes and as text becomes the same, and no bytes but for a page", () => {
  for (const file of ["page.html", "article.jsonld", "graph.jsonld"]) {
    const kind = file.endsWith("html") ? ("html" as const) : ("json" as const);
    const content = example(file);
    for (const to of TARGETS) {
      const ofBytes = convertDocument({ content, kind }, { to });
      const ofText = convertDocument({ content: new TextDecoder().decode(content), kind }, { to });
      expect(typeof ofText.output).toBe("string");
      expect(typeof ofBytes.output).toBe(to === "page" ? "object" : "string");
      if (to !== "page") expect(ofBytes).toEqual(ofText);
    }
  }
});

test("a kind that is given is not asked of the content", () => {
  const thing = '{ "type": "Person", "name": "A" }';
  expect(convertDocument({ content: thing, kind: "jsonld" }, { to: "jsonld", indent: 0 }).output).toBe(
    '{"type":"Person","name":"A"}\n',
  );
  expect(
    convertDocument({ content: '{ "@type": "Person" }', kind: "model" }, { to: "jsonld" }).issues[0]?.code,
  ).toMatch(/^model\//);
});

test.each<[what: string, options: object]>([
  ["a base that is none", { base: "here" }],
  ["a moment that is none", { now: "tomorrow" }],
  ["a code that nobody finds", { severities: { "news/x": "off" } }],
])("%s is refused", (_, options) => {
  for (const to of TARGETS) {
    expect(() => convertDocument({ content: "{}" }, { to, ...options })).toThrow(NewsgraphError);
  }
});

test("every code of its own is in the table", () => {
  const codes = [
    convertDocument({ content: "<p>", kind: "html" }, { to: "jsonld" }),
    convertDocument({ content: '{ "@type": "NewsArticle" }' }, { to: "model" }),
  ].flatMap(({ issues }) => issues.map(({ code }) => code).filter((code) => code.startsWith("convert/")));
  expect(codes.sort()).toEqual(Object.keys(CONVERTING_CODES).sort());
});
