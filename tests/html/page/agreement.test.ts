import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/html/page/read-page.js";
import { asInTree, browserView } from "./browser-view.js";
import { jsonLdPages, tokenizerInputs, wildBlocks, wildPages } from "./pages.js";

const BLOCK = '<script type="application/ld+json">{"a":1}</script>';

/** Used where the data beside the project is absent. */
const OWN_INPUTS = [
  "<!--",
  "<!-->",
  "<!--->",
  "<!-- --!>",
  "</script>",
  '<a =">',
  "<title>",
  "<svg><![CDATA[",
  "<?x",
  "</ x",
  "<plaintext>",
  "<textarea></textarea ",
];

const where = (isHere: boolean) => (isHere ? "" : " (../shared is not here: our own only)");
const inputs = tokenizerInputs();
const pages = wildPages();
const blocks = wildBlocks();

function expectAgreement(html: string): void {
  const page = readPage(html);
  const found = {
    blocks: page.blocks.map(({ text }) => asInTree(text)),
    base: page.base,
    language: page.language,
    canonical: page.canonical,
  };
  expect(found, html.slice(0, 2000)).toEqual(browserView(html));
}

describe("agrees with parse5", () => {
  test(`on the inputs of html5lib's tokenizer tests, alone and around a block${where(inputs.length > 0)}`, () => {
    const all = inputs.length > 0 ? inputs : OWN_INPUTS;
    if (inputs.length > 0) expect(all.length).toBeGreaterThan(6000);
    for (const input of all) {
      expectAgreement(input);
      expectAgreement(input + BLOCK);
      expectAgreement(BLOCK + input);
      expectAgreement(`${BLOCK}<p title=${input}>${BLOCK}`);
      expectAgreement(`<script type="application/ld+json">${input}</script>${BLOCK}`);
    }
  });

  test(`on the pages of the W3C's tests of JSON-LD in HTML${where(jsonLdPages().length > 0)}`, () => {
    for (const page of [BLOCK, ...jsonLdPages()]) expectAgreement(page);
  });

  test(`on whole pages of the web, in their charset${where(pages.length > 0)}`, () => {
    let found = 0;
    for (const { name, bytes } of pages) {
      const page = readPage(bytes);
      const text = new TextDecoder(page.charset).decode(bytes);
      expectAgreement(text);
      const ofText = readPage(text);
      expect(
        page.blocks.map((block) => block.text),
        name,
      ).toEqual(ofText.blocks.map((block) => block.text));
      expect([page.base, page.language, page.canonical]).toEqual([
        ofText.base,
        ofText.language,
        ofText.canonical,
      ]);
      page.blocks.forEach((block, index) => {
        const { length } = block.text;
        const place = block.place(0, length);
        expect(place).toEqual(ofText.blocks[index]?.place(0, length));
        expect(text.slice(place.offset, place.offset + length)).toBe(block.text);
        expect(bytes[(block.byteOffset ?? 0) - 1]).toBe(">".charCodeAt(0));
      });
      found += page.blocks.length;
    }
    if (pages.length > 0) expect(found).toBeGreaterThan(100);
  });

  test(`on the texts of the web's blocks, put into a page${where(blocks.length > 0)}`, () => {
    for (const text of blocks)
      expectAgreement(`<head><script type="application/ld+json">${text}</script>${BLOCK}`);
    if (blocks.length > 0) expect(blocks.length).toBeGreaterThan(1000);
  });
});
