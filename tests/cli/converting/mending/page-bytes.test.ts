import { describe, expect, test } from "vitest";
import { check } from "../../../../src/check.js";
import { convertDocument } from "../../../../src/cli/converting/convert-document.js";
import { readPage } from "../../../../src/html/page/read-page.js";
import { fromHtml } from "../../../../src/html.js";

/** The text in a charset: each character by its byte, or by two for UTF-16. */
function bytesOf(text: string, width: 1 | 2, isLittle = true): Uint8Array {
  const bytes = new Uint8Array(text.length * width);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (width === 1) bytes[at] = code;
    else bytes.set(isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff], at * 2);
  }
  return bytes;
}

function pageIn(charset: string): string {
  return `<!doctype html><meta charset="${charset}"><title>Visite \u00e0 Ankara</title>\r
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "newsArticle",\r
  "headline": "Visite \u00e0 Ankara", "name": "\u00c7a", }
</script><p>\u00e9t\u00e9<script type="application/ld+json">{"@type":"Person","name":"\u00e9"}</script>`;
}

function mendedPage(content: Uint8Array, contentType?: string): Uint8Array {
  const { output } = convertDocument({ content, kind: "html", contentType }, { to: "page", fix: true });
  if (!(output instanceof Uint8Array)) throw new Error("Bytes have to come back.");
  return output;
}

/** What stands around the scripts. */
function around(bytes: Uint8Array): string {
  const { blocks } = readPage(bytes);
  const starts = blocks.map(({ byteOffset = 0 }) => byteOffset);
  return Buffer.from(bytes.subarray(0, starts[0])).toString("latin1");
}

describe.each<[charset: string, bytes: Uint8Array, contentType?: string]>([
  ["utf-8", new TextEncoder().encode(pageIn("utf-8"))],
  ["utf-8 with its mark", new TextEncoder().encode(`\ufeff${pageIn("utf-8")}`)],
  ["windows-1252", bytesOf(pageIn("windows-1252"), 1)],
  ["iso-8859-1 by its header", bytesOf(pageIn(""), 1), "text/html; charset=iso-8859-1"],
  ["utf-16le", bytesOf(`\ufeff${pageIn("utf-16")}`, 2)],
  ["utf-16be", bytesOf(`\ufeff${pageIn("utf-16")}`, 2, false)],
])("a page in %s", (_, bytes, contentType) => {
  const mended = mendedPage(bytes, contentType);

  test("says what it said, mended", () => {
    const options = { contentType };
    expect(fromHtml(mended, options).things).toEqual(fromHtml(bytes, options).things);
    expect(fromHtml(mended, options).main).toMatchObject({ headline: "Visite \u00e0 Ankara" });
    expect(check(mended, { kind: "html", ...options }).filter(({ fix }) => fix)).toEqual([]);
    expect(readPage(mended, contentType === undefined ? {} : { contentType }).blocks[0]?.text).toContain(
      '"NewsArticle",\r\n  "headline"',
    );
  });

  test("keeps its bytes around the script that was mended, and the other script", () => {
    expect(around(mended)).toBe(around(bytes));
    // As many bytes as stand behind the first script, in any charset.
    expect(mended.slice(-90)).toEqual(bytes.slice(-90));
  });

  test("is the same when it is mended again, and the very same when there is nothing to mend", () => {
    expect(mendedPage(mended, contentType)).toBe(mended);
  });
});

test("a charset of several bytes is mended in place, too", () => {
  const head = Buffer.from('<meta charset="shift_jis"><p>');
  const japanese = Buffer.from([0x83, 0x41, 0x83, 0x5c]);
  const json = Buffer.from('<script type="application/ld+json">{"@type":"person","name":"');
  const bytes = new Uint8Array(
    Buffer.concat([head, japanese, json, japanese, Buffer.from('"}</script>'), japanese]),
  );
  const mended = Buffer.from(mendedPage(bytes));
  expect(fromHtml(new Uint8Array(mended)).things[0]).toEqual({ type: "Person", name: "\u30a2\u30bd" });
  expect(mended.subarray(0, head.length + 4)).toEqual(Buffer.concat([head, japanese]));
  expect(mended.subarray(-4)).toEqual(japanese);
  expect(mended.toString("latin1")).toContain('{"@type":"Person","name":"\\u30a2\\u30bd"}');
});

test("a script whose bytes are no text is left alone, and said; another of the page is mended", () => {
  const broken = bytesOf('<script type="application/ld+json">{"@type":"person","name":"\u00e9"}</script>', 1);
  const whole = bytesOf('<script type="application/ld+json">{"@type":"person","name":"A"}</script>', 1);
  const content = new Uint8Array([...broken, ...whole]);
  const { output, issues } = convertDocument({ content, kind: "html" }, { to: "page", fix: true });
  expect((output as Uint8Array).slice(0, broken.length)).toEqual(broken);
  expect(Buffer.from((output as Uint8Array).slice(broken.length)).toString()).toContain('"Person"');
  expect(issues.map(({ code }) => code)).toContain("reading/undecodable");
  expect(issues.filter(({ fix }) => fix).map(({ location }) => location?.block)).toEqual([0]);
});

test("JSON in bytes is left alone where some are no text, and else comes out in UTF-8", () => {
  const broken = bytesOf('{"@type":"person","name":"\u00e9"}', 1);
  expect(convertDocument({ content: broken }, { to: "page", fix: true }).output).toBe(broken);
  const utf16 = bytesOf('\ufeff{"@type":"person","name":"\u00e9"}', 2);
  const { output } = convertDocument({ content: utf16 }, { to: "page", fix: true });
  expect(new TextDecoder().decode(output as Uint8Array)).toBe('{"@type":"Person","name":"\u00e9"}');
});
