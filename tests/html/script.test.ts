import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { jsonLdHead, jsonLdScriptProps, jsonLdTag, jsonLdText, NewsgraphError } from "../../src/html.js";
import { type Article, toJsonLd } from "../../src/index.js";
import { payloads, suite } from "../suites/suites.js";

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, and the text of each script. */
function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ("value" in node ? node.value : "")).join("");
}

function attributesOf(element: Element | undefined): { [name: string]: string } {
  return Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));
}

const hasSuites = suite("naughty-strings/blns.json") !== undefined;
const all = payloads();

function document(text: string): object {
  const article: Article = {
    type: "Article",
    headline: text,
    url: text,
    authors: [{ type: "Agent", name: text }],
  };
  return toJsonLd([article, { type: "Agent", name: text, url: text }]);
}

/** Each way in which a document gets into a page. */
const helpers: { readonly [name: string]: (value: object) => string } = {
  jsonLdText: (value) => `<script type="application/ld+json">${jsonLdText(value)}</script>`,
  jsonLdTag: (value) => jsonLdTag(value),
  jsonLdScriptProps(value) {
    const props = jsonLdScriptProps(value);
    return `<script type="${props.type}">${props.dangerouslySetInnerHTML.__html}</script>`;
  },
  jsonLdHead: (value) =>
    jsonLdHead(value)
      .script.map(({ type, innerHTML }) => `<script type="${type}">${innerHTML}</script>`)
      .join(""),
};

describe.each(Object.entries(helpers))("%s", (_, write) => {
  const title = hasSuites
    ? "with the suites' payloads"
    : "with our own payloads only: the suites are not here";

  test(`one script element, and its text is the document, ${title}`, () => {
    expect(all.length).toBeGreaterThan(hasSuites ? 7000 : 20);
    for (const payload of all) {
      const value = document(payload);
      const html = write(value);
      const inner = html.slice(html.indexOf(">") + 1, html.lastIndexOf("</script>"));
      expect(inner).not.toMatch(/[<>&\u2028\u2029\ud800-\udfff]/u);
      expect(JSON.parse(inner)).toEqual(value);
    }
  });

  test("parse5 sees exactly one script element in the page", () => {
    for (const payload of all) {
      const value = document(payload);
      const [script, ...more] = elements(`<!doctype html><p>before</p>${write(value)}<p>after</p>`).filter(
        ({ tagName }) => !["html", "head", "body", "p"].includes(tagName),
      );
      expect(more).toEqual([]);
      expect(script?.tagName).toBe("script");
      expect(JSON.parse(textOf(script))).toEqual(value);
    }
  });
});

describe("attributes", () => {
  test("id, nonce and others stand in the tag, in order", () => {
    expect(
      jsonLdTag(
        { a: 1 },
        { id: "x", nonce: "abc", "data-source": "cms", async: true, hidden: false, title: undefined },
      ),
    ).toBe('<script type="application/ld+json" id="x" nonce="abc" data-source="cms" async>{"a":1}</script>');
  });

  test("any payload as a value comes back the same, in one element", () => {
    for (const payload of all) {
      const scripts = elements(
        jsonLdTag({ a: 1 }, { id: payload, nonce: payload, "data-x": payload }),
      ).filter(({ tagName }) => !["html", "head", "body"].includes(tagName));
      expect(scripts).toHaveLength(1);
      // HTML itself cannot carry a NUL: it reads one as U+FFFD.
      const expected = payload.replaceAll("\u0000", "\ufffd");
      expect(attributesOf(scripts[0])).toEqual({
        type: "application/ld+json",
        id: expected,
        nonce: expected,
        "data-x": expected,
      });
      expect(textOf(scripts[0])).toBe('{"a":1}');
    }
  });

  test("any payload as a name is refused, or is a name", () => {
    let refused = 0;
    for (const payload of all) {
      let html = "";
      try {
        html = jsonLdTag({ a: 1 }, { [payload]: "v" });
      } catch (error) {
        expect(error).toBeInstanceOf(NewsgraphError);
        refused++;
        continue;
      }
      const scripts = elements(html).filter(({ tagName }) => tagName === "script");
      expect(attributesOf(scripts[0])).toEqual({ type: "application/ld+json", [payload.toLowerCase()]: "v" });
    }
    expect(refused).toBeGreaterThan(all.length / 2);
  });

  test.each(["type", "TYPE", "src", "onload", "onError", "", "a b", "a>", "a=b", "a/b", "é", "1a"])(
    "%j is no name for an attribute of a JSON-LD script",
    (name) => {
      expect(() => jsonLdTag({}, { [name]: "x" })).toThrow(NewsgraphError);
    },
  );

  test("a value that is no text is refused", () => {
    expect(() => jsonLdTag({}, { id: 5 as unknown as string })).toThrow("or a text");
  });
});

test("a framework gets the id and the nonce, and no undefined keys", () => {
  expect(jsonLdScriptProps({ a: 1 }, { id: "x", nonce: "n" })).toStrictEqual({
    type: "application/ld+json",
    id: "x",
    nonce: "n",
    dangerouslySetInnerHTML: { __html: '{"a":1}' },
  });
  expect(jsonLdHead({ a: 1 })).toStrictEqual({
    script: [{ type: "application/ld+json", innerHTML: '{"a":1}' }],
  });
});

test("what has no JSON form is one clear error", () => {
  const self: { self?: object } = {};
  self.self = self;
  let deep: object = {};
  for (let level = 0; level < 1_000_000; level++) deep = { deep };
  for (const value of [self, deep, () => 1, { a: 1n }])
    expect(() => jsonLdTag(value)).toThrow(NewsgraphError);
});
