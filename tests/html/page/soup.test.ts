import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/html/page/read-page.js";
import { FOREIGN, HTML, OPEN, QUOTED, soup } from "../../arbitraries/markup.js";
import { asInTree, browserView } from "./browser-view.js";

const RUNS = 5000;

function found(html: string): unknown {
  const page = readPage(html);
  // In the order of their texts: what stands loose in a table goes before it in the tree, and not in the page.
  return {
    blocks: page.blocks.map(({ text }) => asInTree(text)).sort(),
    base: page.base,
    language: page.language,
    canonical: page.canonical,
  };
}

function expected(html: string): unknown {
  const view = browserView(html);
  return { ...view, blocks: [...view.blocks].sort() };
}

/** An end tag in SVG or MathML that nothing in it answers, of an element that may be open outside; see `PageWalk`. */
function needsTree(html: string): boolean {
  return /<(?:svg|math)\b/i.test(html) && /<\/(?!svg|math|script|style|p\b|title)/i.test(html);
}

/** The standard has CDATA sections directly in integration points, parse5 has not. */
function hasCdataAtPoint(html: string): boolean {
  return /<(?:foreignObject|desc|title|mi|annotation-xml)\b[\s\S]*<!\[CDATA\[/.test(html);
}

describe("agrees with parse5 on random markup", () => {
  test("of HTML", () => {
    fc.assert(
      fc.property(soup(HTML), (html) => {
        expect(found(html)).toEqual(expected(html));
      }),
      { numRuns: RUNS },
    );
  });

  test("of quotes that may or may not begin a value", () => {
    fc.assert(
      fc.property(soup(QUOTED), (html) => {
        expect(found(html)).toEqual(expected(html));
      }),
      { numRuns: RUNS },
    );
  });

  test("with SVG and MathML", () => {
    fc.assert(
      fc.property(soup([...HTML, ...FOREIGN, ...FOREIGN]), (html) => {
        fc.pre(!needsTree(html) && !hasCdataAtPoint(html));
        expect(found(html)).toEqual(expected(html));
      }),
      { numRuns: RUNS },
    );
  });

  test("with SVG and MathML that do not match, but for one page in two hundred", () => {
    const html = fc
      .sample(soup([...HTML, ...FOREIGN, ...FOREIGN]), RUNS)
      .filter((page) => !hasCdataAtPoint(page));
    const differing = html.filter((page) => JSON.stringify(found(page)) !== JSON.stringify(expected(page)));
    expect(differing.length).toBeLessThan(RUNS / 200);
  });

  test("of characters", () => {
    const characters = fc.string({ unit: fc.constantFrom(..."<>!-/='\" aST\n&;?]["), maxLength: 24 });
    fc.assert(
      fc.property(characters, characters, (before, inside) => {
        const html = `${before}${OPEN}${inside}</script>${OPEN}2</script>`;
        expect(found(html)).toEqual(expected(html));
      }),
      { numRuns: RUNS },
    );
  });

  test("of a script's text", () => {
    const pieces = [
      "<!--",
      "-->",
      "<script",
      "</script",
      ">",
      " ",
      "/",
      "-",
      "<",
      "x",
      "</SCRIPT>",
      "<Script>",
      "--",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (inside) => {
        const html = `${OPEN}${inside}</script>${OPEN}2</script>`;
        expect(found(html)).toEqual(expected(html));
      }),
      { numRuns: RUNS },
    );
  });
});
