import { expect } from "vitest";
import type { Element } from "./elements.js";

/** Every element that a report is made of, and nothing else. */
const ELEMENTS = new Set(
  "html head meta title link style body svg symbol path circle use rect g text a header p span h1 time main section h2 dl div dt dd ul li ol h3 h4 strong details summary button fieldset legend label input select option nav article bdi code mark footer script".split(
    " ",
  ),
);

const ATTRIBUTES =
  /^(?:lang|charset|content|name|http-equiv|rel|href|width|height|class|id|viewBox|d|cx|cy|r|rx|x|y|transform|text-anchor|preserveAspectRatio|role|tabindex|hidden|open|datetime|dir|type|value|checked|disabled|autocomplete|spellcheck|aria-(?:hidden|label|labelledby)|data-(?:severity|code|for|only))$/;

/** Where links may lead: within the page, to the web, and, of the icon, to what stands in the page itself. */
const ADDRESS = /^(?:#[a-z0-9-]+|https?:\/\/[^\s\\]+|data:image\/svg\+xml,[^"]*)$/i;

/** Holds the page to what a report is made of: nothing of the input has become an element, an attribute or a script. */
export function expectHarmless(all: readonly Element[]): void {
  const strange = all.filter(({ tagName }) => !ELEMENTS.has(tagName)).map(({ tagName }) => tagName);
  expect(strange).toEqual([]);
  expect(all.filter(({ tagName }) => tagName === "script" || tagName === "style")).toHaveLength(2);
  const attributes = all.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => !ATTRIBUTES.test(name)).map(({ name }) => name)).toEqual([]);
  expect(
    attributes.filter(({ name, value }) => name === "href" && !ADDRESS.test(value)).map(({ value }) => value),
  ).toEqual([]);
}
