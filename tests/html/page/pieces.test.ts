import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/html/page/read-page.js";
import { FOREIGN, HTML, QUOTED, soup } from "../../arbitraries/markup.js";

/** Bytes are walked through in pieces of so many. */
const PIECE = 64 * 1024;
/** So far each piece reaches into the next. */
const LAP = 4096;

const BLOCK = '<script type="application/ld+json">{"a":1}</script>';
const FACTS = '<base href="/b/"><link rel="canonical" href="/c">';

/** What a page says, of its text and of its bytes. */
function factsOf(html: string | Uint8Array): unknown {
  const { blocks, base, language, canonical } = readPage(html);
  return {
    blocks: blocks.map(({ text, closed, place }) => [text, closed, place(0, 1)]),
    base,
    language,
    canonical,
  };
}

function expectAlike(html: string): void {
  expect(factsOf(new TextEncoder().encode(html))).toEqual(factsOf(html));
}

/** A page that begins with so many characters of text. */
function behind(length: number, rest: string): string {
  const start = '<!doctype html><html lang="fr"><meta charset="utf-8">';
  return start + "x".repeat(length - start.length) + rest;
}

const SHORT: readonly string[] = [
  BLOCK,
  BLOCK.replace("ld+json", "LD+JSON"),
  BLOCK.replace("+", "&plus;"),
  BLOCK.replace("+", `&#${"0".repeat(30)}43;`),
  BLOCK.replace("ld+json", "ld+jso&#x6e;"),
  `<!-- ${BLOCK} -->${BLOCK}`,
  `<a title="${BLOCK.replaceAll('"', "'")}">${BLOCK}`,
  `<template>${BLOCK}</template>${BLOCK}`,
  `<svg><title>${BLOCK}</title></svg>${BLOCK}`,
  `<textarea>${BLOCK}</textarea>${BLOCK}`,
  `<script><!-- <script> </script> --> </script>${BLOCK}`,
  `<plaintext>${BLOCK}`,
  `${BLOCK}${FACTS}`,
  BLOCK.replace("</script>", ""),
  BLOCK.replace("</script>", "</script "),
];

describe("a page in bytes is read as its text is", () => {
  test.each(SHORT)("with %s where two pieces meet", (rest) => {
    for (let at = -rest.length - 2; at <= 2; at++) {
      expectAlike(behind(PIECE + at, `${rest}<p>…`));
      if (at % 5 === 0) expectAlike(behind(PIECE + LAP + at, `${rest}<p>…`));
    }
  });

  test("with any markup before and where two pieces meet, whole or with one of them between its parts", () => {
    const markup = fc.oneof(soup(QUOTED), soup([...HTML, ...FOREIGN]));
    const length = fc.integer({ min: PIECE - 300, max: PIECE + 10 });
    const lap = fc.constantFrom(0, LAP, PIECE);
    const parts = fc.tuple(fc.nat({ max: 200 }), fc.constantFrom(0, 0, LAP, 2 * PIECE + LAP));
    fc.assert(
      fc.property(markup, markup, length, lap, parts, (before, rest, at, more, [cut, gap]) => {
        const apart = rest.slice(0, cut) + "y".repeat(gap) + rest.slice(cut);
        expectAlike(`${before}${"x".repeat(at + more - before.length)}${apart}${BLOCK}`);
      }),
      { numRuns: 1000 },
    );
  });

  const FAR = 3 * PIECE;
  const HIDDEN = `${"x".repeat(FAR)}${BLOCK}${FACTS}${"x".repeat(PIECE)}`;
  test.each<readonly [what: string, html: string]>([
    ["comment", `<!--${HIDDEN}-->`],
    ["script", `<script>${HIDDEN.replaceAll("</script>", "<\\/script>")}</script>`],
    ["script with a comment", `<script><!--${HIDDEN.replaceAll("script", "scr")}--></script>`],
    [
      "script escaped twice",
      `<script>${"x".repeat(FAR)}<!-- <script> </script> ${"x".repeat(FAR)} --></script>`,
    ],
    ["style in a drawing", `<svg><desc><style>${HIDDEN}</style></desc></svg>`],
    ["end tag of a style", `<style></style ${HIDDEN.replaceAll(">", "")}>`],
    ["style", `<style>${HIDDEN}</style>`],
    ["attribute", `<a title='${HIDDEN.replaceAll("'", "")}'>`],
    ["title", `<title>${HIDDEN}</title>`],
    ["doctype", `<!doctype ${"x".repeat(FAR)}>`],
    ["name", `<${"x".repeat(FAR)}>`],
    ["plaintext", `<plaintext>${HIDDEN}`],
    ["block", BLOCK.replace('"a"', `"${"a".repeat(FAR)}"`)],
    ["block without an end", BLOCK.replace("</script>", "x".repeat(FAR))],
    ["comment without an end", `<!--${HIDDEN}`],
    ["tag without an end", `<a title='${HIDDEN}`],
    ["template", `<template>${HIDDEN}</template>`],
    ["drawing", `<svg><![CDATA[${HIDDEN}]]></svg>`],
  ])("with a %s longer than two pieces", (_what, html) => {
    for (const length of [100, PIECE - 10, PIECE + LAP - 3]) {
      expectAlike(behind(length, `${html}${BLOCK}${FACTS}`));
      expectAlike(behind(length, html));
    }
  });

  test("that is empty, of one piece, or of one and a sign", () => {
    for (const length of [PIECE - 1, PIECE, PIECE + 1, PIECE + LAP, 2 * PIECE])
      expectAlike(behind(length, ""));
    expectAlike("");
    expectAlike(BLOCK);
  });
});
