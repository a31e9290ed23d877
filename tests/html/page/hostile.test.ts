import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/html/page/read-page.js";
import { expectLinear } from "../../growth.js";

/** A mark, so that the page is walked through to its end. */
const END = '<base href=x><script type="application/ld+json">1</script>';
const SMALL = 1 << 16;

function readToItsEnd(html: string): void {
  readPage(html).blocks.at(-1)?.place(0, 1);
}

function fill(piece: string, size: number, first = ""): string {
  return first + piece.repeat(size / piece.length);
}

const PIECES = [
  "<!--",
  "<!-- -->",
  "<!-- --!",
  "-",
  "<script",
  "<script ",
  "<script>",
  "<script></script>",
  "<script><!--",
  "</script",
  "</script ",
  "<div>",
  '<div a="',
  "<div a='>\"",
  "<a = ",
  "a =",
  "<b id=i>",
  "<svg>",
  "<svg><g></x>",
  "</x>",
  "<svg></div><div>",
  "<svg><desc>",
  "<svg><desc><p></svg>",
  "<math><mi><b>",
  "<template>",
  "<template><svg></template>",
  "<svg><template>",
  "<title>",
  "<title></title",
  "<textarea></textareas>",
  "<![CDATA[",
  "<svg><![CDATA[",
  "<",
  "</",
  '"',
  "&#00",
  "+json",
  "ld+json",
  "&#100;",
  "<link rel=x>",
  '="><link rel=x>',
  "<a b='=' c=\"=\"><link rel=x>",
  "= = =                ",
  "<strong>",
  "<li",
  "<svg></div>",
  "<meta charset=x>",
  '<script type="application/ld+json">1</script>',
];

/** What stands before the pieces, and may make each of them cost more. */
const BEFORE = ["", "<a ", "<svg>", "<svg><desc>", '<script type="application/ld+json">', "<script><!--"];

describe("hostile pages", () => {
  test.each(BEFORE)("behind %j, four times the page takes less than twelve times as long", (before) => {
    for (const piece of PIECES) {
      expectLinear(
        (size) => {
          const html = fill(piece, size, before) + END;
          return () => readToItsEnd(html);
        },
        SMALL,
        5,
      );
    }
  });

  test("ten megabytes are read", () => {
    for (const piece of [
      "<!--",
      "<script",
      '<div a="',
      "<svg>",
      "<template>",
      "<div>",
      "<b id=i>",
      '"',
      "</script",
    ]) {
      expect(() => readPage(new TextEncoder().encode(fill(piece, 10 << 20) + END)).base).not.toThrow();
    }
  });

  test("a block of fifty megabytes is read, closed or not", () => {
    const text = "[1,2,3,4]\n".repeat(5 << 20);
    const html = `<script type="application/ld+json">${text}`;
    expect(readPage(html).blocks[0]?.closed).toBe(false);
    const [block] = readPage(new TextEncoder().encode(`${html}</script>`)).blocks;
    expect(block?.text.length).toBe(text.length);
    expect(block?.place(text.length - 1, 1).line).toBe(5 << 20);
  });

  test("a page of nothing but blocks is read, and every place is told", () => {
    const { blocks } = readPage(
      new TextEncoder().encode('<script type="application/ld+json">1</script>\n'.repeat(20_000)),
    );
    expect(blocks.map((block) => block.place(0, 1).line)).toEqual(blocks.map((_, index) => index + 1));
  });
});
