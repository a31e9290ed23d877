import fc, { type Arbitrary } from "fast-check";
import { FOREIGN, HTML, soup } from "../../arbitraries/markup.js";
import { jsonSigns, mutated, mutatedPages } from "../../arbitraries/wild.js";
import { wildBlocks } from "../../html/page/pages.js";
import { jsonLdTree, modelTree } from "./documents.js";
import { leafText } from "./leaves.js";

/** JSON that is whole, or broken in a few places, or none. */
export function jsonTexts(trees: Arbitrary<unknown> = jsonLdTree): Arbitrary<string> {
  const whole = fc
    .tuple(trees, fc.constantFrom(undefined, 2, "\t"))
    .map(([value, indent]) => JSON.stringify(value, undefined, indent));
  // What is longest is there to be read whole; broken, it costs more than it finds.
  const blocks = wildBlocks().filter((text) => text.length < 20_000);
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 3, arbitrary: mutated(whole) },
    ...(blocks.length > 0 ? [{ weight: 3, arbitrary: mutated(fc.constantFrom(...blocks)) }] : []),
    { weight: 1, arbitrary: jsonSigns },
    { weight: 1, arbitrary: leafText },
  );
}

/** JSON of things of the model, whole or broken. */
export const modelTexts: Arbitrary<string> = mutated(modelTree.map((value) => JSON.stringify(value)));

/** Pages of the web in which a few places were changed, markup in any order, and pages made of both. */
export function pages(): Arbitrary<string> {
  const markup = fc.oneof(soup(HTML), soup([...HTML, ...FOREIGN, ...FOREIGN]));
  const block = jsonTexts().map((text) => `<script type="application/ld+json">${text}</script>`);
  return fc.oneof(
    { weight: 2, arbitrary: mutatedPages() },
    { weight: 1, arbitrary: markup },
    { weight: 3, arbitrary: fc.tuple(markup, block, markup, block).map((parts) => parts.join("")) },
    { weight: 1, arbitrary: leafText },
  );
}

/** What stands in a header, right, wrong and made up. */
export const contentTypes: Arbitrary<string | undefined> = fc.oneof(
  fc.constantFrom(
    undefined,
    "text/html",
    "text/html; charset=utf-8",
    'text/html; charset="iso-8859-9"',
    "text/html;charset=utf-16",
    "application/ld+json; charset=gbk",
    "text/html; charset=iso-2022-jp",
    "text/html; charset=x-user-defined",
    ";;charset==",
  ),
  leafText,
);

/** Texts in one of several charsets, cut and joined anywhere, and bytes that are no text. */
export function bytesOf(texts: Arbitrary<string>): Arbitrary<Uint8Array> {
  const encoded = fc
    .tuple(texts, fc.constantFrom<BufferEncoding>("utf8", "latin1", "utf16le"), fc.boolean(), fc.nat(3))
    .map(([text, charset, hasMark, cut]) =>
      Uint8Array.from(Buffer.from(`${hasMark ? "\ufeff" : ""}${text}`, charset).subarray(cut)),
    );
  const noise = fc.uint8Array({ maxLength: 300 });
  const joined = fc.tuple(encoded, noise, encoded).map((parts) => Uint8Array.from(Buffer.concat(parts)));
  return fc.oneof(
    { weight: 4, arbitrary: encoded },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: joined },
  );
}
