import { describe, expect, test, vi } from "vitest";
import { readPage } from "../../../src/html/page/read-page.js";

const OPEN = '<script type="application/ld+json">';

/** A page in bytes: text in ASCII, numbers as they are. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === "number" ? [part] : [...part].map((c) => c.charCodeAt(0)))),
  );
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const all = new Uint8Array(text.length * 2);
  const view = new DataView(all.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return all;
}

describe("the charset", () => {
  test.each([
    ["windows-1252", [0x93, 0xe9, 0x80], "“é€"],
    ["iso-8859-1", [0x92], "’"],
    ["iso-8859-9", [0xfe, 0xf0], "şğ"],
    ["windows-1251", [0xcf], "П"],
    ["shift_jis", [0x93, 0xfa, 0x83, 0x5c], "日ソ"],
    ["gbk", [0xc4, 0xe3], "你"],
    ["gb18030", [0x81, 0x30, 0x81, 0x30], "\u0080"],
    ["big5", [0xa7, 0x41], "你"],
    ["euc-kr", [0xb0, 0xa1], "가"],
    ["utf-8", [0xc3, 0xa9], "é"],
    ["UTF-16", [0xc3, 0xa9], "é"],
    ["x-user-defined", [0x80], "€"],
  ] as const)("%s is the one that the page names, before or behind", (label, inside, text) => {
    for (const meta of [
      `<meta charset="${label}">`,
      `<meta http-equiv=Content-Type content="text/html; charset=${label}">`,
    ]) {
      for (const page of [
        bytes(meta, OPEN, ...inside, "</script>"),
        bytes(OPEN, ...inside, "</script>", meta),
      ]) {
        const { blocks, issues } = readPage(page);
        expect(blocks.map((block) => block.text)).toEqual([text]);
        expect(issues).toEqual([]);
      }
    }
  });

  test("has its name in the Encoding Standard", () => {
    expect(readPage(bytes("<meta charset=latin1>")).charset).toBe("windows-1252");
    expect(readPage(bytes("")).charset).toBe("utf-8");
    expect(readPage("<meta charset=latin1>").charset).toBeUndefined();
  });

  test("of the mark outweighs the header's, and the header's the page's", () => {
    const page = bytes("<meta charset=utf-8>", OPEN, 0xfe, "</script>");
    expect(readPage(page, { contentType: 'text/html; Charset="iso-8859-9"' }).blocks[0]?.text).toBe("ş");
    expect(readPage(page, { contentType: "text/html" }).blocks[0]?.text).toBe("\ufffd");
    const marked = bytes(0xef, 0xbb, 0xbf, OPEN, 0xc3, 0xa9, "</script>");
    const { blocks, charset } = readPage(marked, { contentType: "text/html;charset=gbk" });
    expect([blocks[0]?.text, blocks[0]?.byteOffset, charset]).toEqual(["é", OPEN.length + 3, "utf-8"]);
  });

  test.each([true, false])("is UTF-16 by its mark or its header, big-endian: %s", (isBigEndian) => {
    const html = `<p>ş😀\n${OPEN}"日"</script>`;
    const header = { contentType: `text/html; charset=utf-16${isBigEndian ? "be" : "le"}` };
    const marked = readPage(utf16(`\ufeff${html}`, isBigEndian));
    const named = readPage(utf16(html, isBigEndian), header);
    const start = html.indexOf('"日"');
    expect(marked.blocks).toMatchObject([{ text: '"日"', byteOffset: start * 2 + 2 }]);
    expect(named.blocks).toMatchObject([{ text: '"日"', byteOffset: start * 2 }]);
    expect(marked.blocks[0]?.place(1, 1)).toEqual({ line: 2, column: 37, offset: start + 1, length: 1 });
    expect(marked.issues).toEqual([]);
  });

  test("is ISO-2022-JP, in which bytes of markup may be none", () => {
    // 0x3c 0x21 is a character, not `<!`.
    const page = bytes("<meta charset=iso-2022-jp>", "\x1b$B<!\x1b(B", OPEN, '"\x1b$B<!\x1b(B"', "</script>");
    const [block] = readPage(page).blocks;
    expect(block?.text).toBe('"次"');
    expect(page[block?.byteOffset ?? 0]).toBe(0x22);
    expect(block?.byteOffset).toBe(page.length - 9 - 10);

    const many = readPage(
      bytes(
        "<meta charset=iso-2022-jp>",
        `${OPEN}\x1b$B<!\x1b(B</script>\n`.repeat(20_000),
        OPEN,
        0xff,
        "</script>",
      ),
    );
    const length = OPEN.length + 8 + 10;
    expect(many.blocks.map((one) => one.byteOffset)).toEqual(
      many.blocks.map((_, index) => 26 + OPEN.length + index * length),
    );
    expect(many.issues).toMatchObject([
      { location: { block: 20_000, line: 20_001, column: OPEN.length + 1 } },
    ]);
  });

  test("that is not known is told, and UTF-8 is used", () => {
    const page = readPage(bytes("<meta charset=utf8mb4>", OPEN, 0xc3, 0xa9, "</script>"));
    expect(page.blocks[0]?.text).toBe("é");
    expect(page.charset).toBe("utf-8");
    expect(page.issues).toMatchObject([{ code: "reading/unknown-charset", severity: "warning", path: "" }]);
    expect(page.issues[0]?.message).toContain('"utf8mb4"');
    // The page knows better than its sender.
    const header = { contentType: "text/html; charset=nonsense" };
    const named = readPage(bytes("<meta charset=nothing><meta charset=gbk>", OPEN, "1</script>"), header);
    expect([named.charset, named.issues]).toEqual(["gbk", []]);
  });
});

describe("bytes that are no text", () => {
  test.each([
    ["utf-8", [0xe9]],
    ["utf-8", [0xf0, 0x9f, 0x98]],
    ["gbk", [0x81]],
    ["shift_jis", [0xfd]],
    ["windows-1253", [0xff]],
  ] as const)("are told with their place: %s", (charset, bad) => {
    const page = bytes(
      `<meta charset=${charset}>`,
      OPEN,
      "1</script>\n",
      OPEN,
      '{\n"a": "',
      ...bad,
      '"}</script>',
    );
    const { blocks, issues } = readPage(page);
    expect(blocks[1]?.text).toContain("\ufffd");
    expect(issues).toMatchObject([
      {
        code: "reading/undecodable",
        severity: "warning",
        path: "",
        location: { block: 1, line: 3, column: 7 },
      },
    ]);
    expect(issues[0]?.message).toContain(`"${charset}"`);
  });

  test("are told where they end the page", () => {
    const { issues } = readPage(bytes(OPEN, "1", 0xe2, 0x82));
    expect(issues).toMatchObject([{ location: { line: 1, column: OPEN.length + 2, length: 1 } }]);
  });

  test("are found far into a block", () => {
    const { issues } = readPage(bytes(OPEN, " ".repeat(10_000), 0xff, "</script>"));
    expect(issues).toMatchObject([{ location: { offset: OPEN.length + 10_000 } }]);
  });

  test("are not the character U+FFFD, nor bytes outside of blocks", () => {
    expect(readPage(bytes(OPEN, 0xef, 0xbf, 0xbd, "</script>", 0xff)).issues).toEqual([]);
    expect(readPage(`${OPEN}\ufffd</script>`).issues).toEqual([]);
    expect(readPage(bytes(0xff)).issues).toEqual([]);
  });
});

test("no Buffer is needed", () => {
  const page = bytes("<p>", ...new Array<number>(20_000).fill(0xe9), OPEN, 0xc3, 0xa9, "</script>");
  vi.stubGlobal("Buffer", undefined);
  try {
    expect(readPage(page).blocks[0]?.text).toBe("é");
  } finally {
    vi.unstubAllGlobals();
  }
});
