import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/html/page/read-page.js";

const OPEN = '<script type="application/ld+json">';

function texts(html: string): string[] {
  return readPage(html).blocks.map(({ text }) => text);
}

describe("a script is JSON-LD", () => {
  test.each([
    "<script type='application/ld+json'>",
    "<script type=application/ld+json>",
    "<SCRIPT\nTYPE = Application/LD+JSON >",
    '<script type="application/ld+json; charset=utf-8">',
    '<script type=" application/ld+json\t">',
    '<script type="application/ld+json;profile=&quot;x&quot;">',
    '<script type="application/ld&#43;json">',
    '<script type="application/ld&#x2B;json">',
    '<script type="application/ld&plus;json">',
    '<script type="application&sol;&#108;d+json">',
    '<script type="&Tab;application/ld+json&semi;x">',
    "<script a='>' type=application/ld+json type=text/plain>",
    "<script =\" type='application/ld+json'>",
    "<script/type='application/ld+json'/>",
  ])("%s", (tag) => {
    expect(texts(`<p>${tag}1</script>`)).toEqual(["1"]);
  });

  test.each([
    "<script>",
    "<script type>",
    "<script type=application/ld+jsonx>",
    "<script type=text/plain type=application/ld+json>",
    '<script type="application/ld&#43json0">',
    "<script data-type=application/ld+json>",
    "<script type='application/ld+\u212Ajson'>",
    "<scr\u0131pt type=application/ld+json>",
    "<scripts type=application/ld+json>",
  ])("not: %s", (tag) => {
    expect(texts(`<p>${tag}1</script>`)).toEqual([]);
  });
});

describe("a script is no script", () => {
  const script = `${OPEN}1</script>`;
  test.each([
    `<!-- ${script} -->`,
    `<!-- -- > ${script}`,
    `<!--!> ${script} -->`,
    `<!x ${OPEN.slice(0, -1)}`,
    `<style>${script}`,
    `<title>${script}</titles></title>`,
    `<noscript>${script}</noscript>`,
    `<plaintext></plaintext>${script}`,
    `<a title='${script}'>`,
    `<template><template></template>${script}</template>`,
    `<svg>${script}</svg>`,
    `<svg><![CDATA[</svg>${script}]]></svg>`,
    `<svg><foreignObject></foreignObject>${script}</svg>`,
    `<math><annotation-xml>${script}`,
    `<script><!--<script></script>${script}--></script>`,
    `${OPEN.slice(0, -1)}`,
  ])("%s", (html) => {
    expect(texts(html)).toEqual([]);
  });

  test.each([
    `<!-->${OPEN}1</script> -->`,
    `<!--->${OPEN}1</script> -->`,
    `<!-- --!>${OPEN}1</script> -->`,
    `<?x>${OPEN}1</script>`,
    `</ x>${OPEN}1</script>`,
    `</>${OPEN}1</script>`,
    `<a =">${OPEN}1</script>`,
    `<a b=c"d>${OPEN}1</script>`,
    `<a title='"'>${OPEN}1</script>`,
    `<![CDATA[>${OPEN}1</script>]]>`,
    `<svg/>${OPEN}1</script>`,
    `<svg><g><p>${OPEN}1</script>`,
    `<svg><font color=x>${OPEN}1</script>`,
    `<div><svg></div>${OPEN}1</script>`,
    `<svg><title>${OPEN}1</script></title></svg>`,
    `<svg><foreignObject>${OPEN}1</script></foreignObject></svg>`,
    `<svg><style></svg>${OPEN}1</script>`,
    `<math><mi>${OPEN}1</script>`,
    `<math><annotation-xml encoding="TEXT/html">${OPEN}1</script>`,
    `<template><svg></template>${OPEN}1</script>`,
    `<table><tr><td>${OPEN}1</script></table>`,
    `<select><option>${OPEN}1</script></select>`,
    `<script><!--<script></script>--></script>${OPEN}1</script>`,
    `</body></html>${OPEN}1</script>`,
  ])("but here it is one: %s", (html) => {
    expect(texts(html)).toEqual(["1"]);
  });
});

describe("a block", () => {
  test("ends at its end tag, in any case and with attributes", () => {
    expect(texts(`${OPEN}{"a":"</scriptx>"}</SCRIPT a=">">`)).toEqual(['{"a":"</scriptx>"}']);
  });

  test("goes on to the end of the page without one", () => {
    expect(readPage(`${OPEN}{`).blocks).toMatchObject([{ text: "{", closed: false }]);
    expect(readPage(`${OPEN}{</script`).blocks).toMatchObject([{ text: "{</script", closed: false }]);
    expect(readPage(`${OPEN}{</script `).blocks).toMatchObject([{ text: "{", closed: false }]);
    expect(readPage(`${OPEN}{</script>`).blocks).toMatchObject([{ text: "{", closed: true }]);
  });

  test("keeps its text as it is", () => {
    expect(texts(`${OPEN}\r\n<!-- &amp; \0 -->\r</script>`)).toEqual(["\r\n<!-- &amp; \0 -->\r"]);
  });
});

describe("the page says", () => {
  test("its base, its language and its canonical address, each the first", () => {
    const head = `<html lang="de"><link rel="amphtml" href="/amp"><link rel="Shortlink CANONICAL" href="/a?b&amp;c=&#x31;&copy=2">
      <link rel=canonical href=/2><base target=_blank><base href='//x.example/&sol;'><base href=/2>`;
    const expected = { language: "de", canonical: "/a?b&c=1&copy=2", base: "//x.example//" };
    expect(readPage(head)).toMatchObject(expected);
    expect(readPage(`${OPEN}1</script>${head}`)).toMatchObject(expected);
    expect(readPage(`${head}${OPEN}1</script><html lang=fr>`)).toMatchObject(expected);
  });

  test("nothing, in templates and in SVG", () => {
    const { base, language, canonical } = readPage(
      `<template><base href=x></template><svg><base href=x></svg><link rel=canonicals href=x>${OPEN}1</script>`,
    );
    expect([base, language, canonical]).toEqual([undefined, undefined, undefined]);
  });
});

describe("a place", () => {
  const html = `<p>😀\r\n\r${OPEN}{\n  "a": "😀é",\r\n"b": 1}</script>\n${OPEN}2</script>`;

  test.each([
    ["text", html],
    ["bytes", new TextEncoder().encode(html)],
    ["bytes with a mark", new TextEncoder().encode(`\ufeff${html}`)],
  ])("is one in the whole page, of %s", (_, page) => {
    const [first, second] = readPage(page).blocks;
    const at = first?.text.indexOf('"b"') ?? -1;
    const place = first?.place(at, 3);
    expect(place).toEqual({ line: 5, column: 1, offset: html.indexOf('"b"'), length: 3 });
    expect(first?.place(0, 1)).toMatchObject({ line: 3, column: 36 });
    expect(first?.place(first.text.indexOf("é"), 1)).toMatchObject({ line: 4, column: 11 });
    expect(second?.place(0, 1)).toEqual({ line: 6, column: 36, offset: html.indexOf("2</"), length: 1 });
  });

  test("is also one in the bytes", () => {
    const bytes = new TextEncoder().encode(`\ufeff${html}`);
    for (const { text, byteOffset = 0 } of readPage(bytes).blocks) {
      const { length } = new TextEncoder().encode(text);
      expect(new TextDecoder().decode(bytes.subarray(byteOffset, byteOffset + length))).toBe(text);
    }
    expect(readPage(html).blocks[0]?.byteOffset).toBeUndefined();
  });
});
