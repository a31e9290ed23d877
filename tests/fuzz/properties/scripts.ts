import assert from "node:assert/strict";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { jsonLdHead, jsonLdScriptProps, jsonLdTag, jsonLdText } from "../../../src/html.js";
import { frozen } from "../demands/frozen.js";
import { DOCUMENTED, orThrown } from "../demands/throws.js";
import { brokenThing } from "../inputs/broken-things.js";
import { jsonLdTree, modelTree } from "../inputs/documents.js";
import { leafText } from "../inputs/leaves.js";
import { wrongOptions } from "../inputs/options.js";
import { anyValue, isPrintable, liveValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

type Element = DefaultTreeAdapterTypes.Element;

/** The elements that a piece of markup makes in a page, as a browser sees it. */
function elementsOf(markup: string): readonly Element[] {
  const found: Element[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(`<!doctype html><p>before</p>${markup}<p>after</p>`)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("tagName" in node && !["html", "head", "body", "p"].includes(node.tagName)) found.push(node);
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  return found;
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ("value" in node ? node.value : "")).join("");
}

/** Demands one script element that holds the value, and nothing else. */
function demandOneScript(markup: string, json: string): Element | undefined {
  const [script, ...more] = elementsOf(markup);
  assert.equal(more.length, 0, "more than the script element");
  assert.equal(script?.tagName, "script");
  assert.equal(script?.attrs.find(({ name }) => name === "type")?.value, "application/ld+json");
  assert.equal(JSON.stringify(JSON.parse(textOf(script))), json);
  return script;
}

function demandSafe(value: object): void {
  const json = JSON.stringify(value);
  const text = jsonLdText(value);
  assert.doesNotMatch(text, /[<>&\u2028\u2029]|\p{Cs}/u);
  assert.equal(JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(json)));
  const again = JSON.stringify(JSON.parse(json));
  demandOneScript(jsonLdTag(value), again);
  assert.equal(jsonLdScriptProps(value).dangerouslySetInnerHTML.__html, text);
  assert.deepEqual(
    jsonLdHead(value).script.map(({ innerHTML }) => innerHTML),
    [text],
  );
}

/** Anything, made when it is asked for. */
const still = fc
  .oneof(anyValue, brokenThing)
  .filter(isPrintable)
  .map((value) => () => value);

const HELPERS = [jsonLdText, jsonLdTag, jsonLdScriptProps, jsonLdHead] as readonly ((
  value: unknown,
  options?: unknown,
) => unknown)[];

export const scripts: readonly FuzzProperty[] = [
  property(
    "jsonLdTag:json",
    "JSON stands in one script element, and comes back the same; all helpers say the same.",
    () => fc.oneof(jsonLdTree, modelTree).filter((value) => typeof value === "object" && value !== null),
    (value) => demandSafe(frozen(value as object)),
  ),
  property(
    "jsonLdTag:texts",
    "Any text as a value and as a key stands in one script element, and comes back the same.",
    () => fc.tuple(leafText, leafText, fc.string({ unit: "binary" })),
    ([key, text, other]) => demandSafe(frozen({ [key]: text, x: [other, { [other]: key }] })),
  ),
  property(
    "jsonLdTag:attributes",
    "An attribute is refused, or stands in the one element as it was given.",
    () =>
      fc.tuple(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(..."abOnSrc-:._1 ></='\"\n\u0000é"), maxLength: 8 }),
          leafText,
        ),
        fc.oneof({ weight: 4, arbitrary: leafText }, { weight: 1, arbitrary: anyValue }),
      ),
    ([name, value]) => {
      const tag = orThrown(DOCUMENTED, () => jsonLdTag({ a: 1 }, { [name]: value as string }));
      if (tag instanceof Error) return;
      const { attrs = [] } = demandOneScript(tag, '{"a":1}') ?? {};
      const others = attrs.filter((attribute) => attribute.name !== "type");
      if (value === undefined || value === false) assert.deepEqual(others, []);
      else {
        // HTML has no NUL, and no case in names.
        const seen = value === true ? "" : String(value).replaceAll("\0", "\ufffd");
        assert.deepEqual(others, [{ name: name.toLowerCase(), value: seen }]);
      }
    },
  ),
  property(
    "jsonLdTag:anything",
    "What is no JSON is refused with the one error.",
    () => fc.tuple(fc.oneof(still, liveValue), wrongOptions),
    ([make, options]) => {
      for (const helper of HELPERS) {
        const text = orThrown(DOCUMENTED, () => helper(make()));
        if (helper === jsonLdText && typeof text === "string")
          assert.doesNotMatch(text, /[<>&\u2028\u2029]|\p{Cs}/u);
        orThrown([...DOCUMENTED, TypeError], () => helper({ a: 1 }, options));
      }
    },
  ),
];
