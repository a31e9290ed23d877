import fc from "fast-check";
import { expect, test } from "vitest";
import type { Converted, ConvertOptions } from "../../../src/cli/converting/conversion.js";
import { convertDocument } from "../../../src/cli/converting/convert-document.js";
import { readPage } from "../../../src/html/page/read-page.js";
import { payloads } from "../../suites/suites.js";

const CONTEXT = { "@context": "https://schema.org" };

function convert(content: string, options: ConvertOptions, kind: "json" | "html" = "json"): Converted {
  return convertDocument({ content, kind }, options);
}

function blocks(...texts: readonly string[]): string {
  return `<p>${texts.map((text) => `<script type="application/ld+json">${text}</script>`).join("\n<p>")}`;
}

/** Nodes with names, types and values that nobody knows. */
const anyNode: fc.Arbitrary<object> = fc
  .record({
    "@type": fc.constantFrom("NewsArticle", "Recipe", "https://x.example/Thing", "unheardOf"),
    "@id": fc.constantFrom("#a", "https://x.example/a", "_:b"),
    name: fc.string({ unit: "binary" }),
    "dc:title": fc.jsonValue({ maxDepth: 3 }),
    headline: fc.jsonValue({ maxDepth: 2 }),
  })
  .map((node) => ({ ...CONTEXT, ...node }));

test("JSON-LD that stays JSON-LD loses nothing, whatever it says (generated documents)", () => {
  fc.assert(
    fc.property(anyNode, (node) => {
      const text = JSON.stringify(node);
      const same: unknown = JSON.parse(text);
      expect(JSON.parse(String(convert(text, { to: "jsonld" }).output))).toEqual(same);
      const { "@context": context, ...rest } = same as { "@context": string };
      const graph: unknown = JSON.parse(String(convert(text, { to: "graph" }).output));
      expect(graph).toEqual({ "@context": context, "@graph": [rest] });
      const script = String(convert(text, { to: "script", indent: 2 }).output);
      expect(readPage(script).blocks.map((block) => JSON.parse(block.text))).toEqual([same]);
      expect(convert(text, { to: "page" }).output).toBe(text);
    }),
  );
});

test("numbers, repeated keys and the order of keys stay as they are written", () => {
  const text = '{"@context":"https://schema.org","@type":"Thing","b":1.0,"1":12345678901234567890,"b":2}';
  const { output } = convert(text, { to: "jsonld", indent: 0 });
  expect(output).toBe(`${text}\n`);
});

test("a page of one script is that script, of several a list of them", () => {
  const [one, two] = ['{"@type":"Person","name":"A"}', '[{"@type":"Person","name":"B"}]'];
  expect(convert(blocks(one), { to: "jsonld", indent: 0 }, "html").output).toBe(`${one}\n`);
  expect(convert(blocks(two), { to: "jsonld", indent: 0 }, "html").output).toBe(`${two}\n`);
  expect(convert(blocks(one, two), { to: "jsonld", indent: 0 }, "html").output).toBe(
    `[${one},${two.slice(1, -1)}]\n`,
  );
  expect(convert(blocks(one, two), { to: "script" }, "html").output).toBe(
    `<script type="application/ld+json">${one}</script>\n<script type="application/ld+json">${two}</script>\n`,
  );
});

test("broken JSON comes out as JSON, also where nothing else is to be mended", () => {
  const { output, issues, mended } = convert(`{ '@type': "Person", /* she */ "name": "A", }`, {
    to: "jsonld",
    indent: 0,
  });
  expect(output).toBe('{"@type":"Person","name":"A"}\n');
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["reading/json-repaired"]));
  expect(mended).toEqual([]);
});

test("a script that is no JSON is left out, and said; the others come out", () => {
  const { output, issues } = convert(
    blocks('{"@type":"Person","name":"A"}', '{"name": "B" "C"}', ""),
    { to: "jsonld", indent: 0 },
    "html",
  );
  expect(output).toBe('{"@type":"Person","name":"A"}\n');
  expect(issues.map(({ code, location }) => `${location?.block} ${code}`)).toEqual([
    "1 reading/json-invalid",
    "2 reading/json-invalid",
  ]);
});

test.each<[what: string, content: string, kind: "json" | "html", code: string]>([
  ["text that is no JSON", "headline: A", "json", "reading/json-invalid"],
  ["an empty text", "", "json", "reading/json-invalid"],
  ["a page where JSON is expected", "<p>A</p>", "json", "reading/json-invalid"],
  ["an empty object", "{}", "json", "reading/no-node"],
  ["an empty list", "[]", "json", "reading/no-node"],
  ["a text", '"A"', "json", "reading/no-node"],
  ["a page without scripts", "<p>A</p>", "html", "convert/nothing"],
  ["a page with an empty list", blocks("[]"), "html", "convert/nothing"],
  ["what nests too deep", `${'{"a":'.repeat(300)}1${"}".repeat(300)}`, "json", "reading/too-deep"],
])("%s is not converted, and an error says so", (_, content, kind, code) => {
  for (const to of ["jsonld", "graph", "script", "model"] as const) {
    const { output, issues } = convert(content, { to }, kind);
    expect(output).toBeUndefined();
    expect(issues.filter(({ severity }) => severity === "error").map((issue) => issue.code)).toEqual([code]);
  }
});

test("what is as deep as memory allows ends, too", () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  for (const to of ["jsonld", "graph", "script", "model"] as const) {
    expect(convert(deep, { to }).output).toBeUndefined();
  }
  expect(convert(deep, { to: "page", fix: true }).output).toBe(deep);
});

test("only what stands in the way is looked for, unless mending is asked for", () => {
  const text = '{"@context":"https://schema.org","@type":"newsArticle","headline":"A"}';
  expect(convert(text, { to: "jsonld" }).issues).toEqual([]);
  const { output, mended, issues } = convert(text, { to: "jsonld", fix: true, indent: 0 });
  expect(output).toBe(`${text.replace("newsArticle", "NewsArticle")}\n`);
  expect(mended.map(({ code }) => code)).toEqual(["schema.org/unknown-type"]);
  expect(issues.map(({ code }) => code)).toContain("news/publisher-missing");
});

test("nothing in JSON-LD breaks out of its script", () => {
  for (const payload of payloads().slice(0, 500)) {
    const node = JSON.stringify({ ...CONTEXT, "@type": "Person", name: payload, [`x-${payload}`]: 1 });
    const written = String(convert(node, { to: "script" }).output);
    expect(written.replace(/[^<>&\u2028\u2029]/g, "")).toBe("<><>");
    expect(JSON.parse(written.slice(35, -10))).toEqual(JSON.parse(node));
  }
});
