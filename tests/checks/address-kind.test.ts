import { describe, expect, test } from "vitest";
import { addressKindOf, lacksScheme } from "../../src/checks/address-kind.js";

const LONG = "a".repeat(63);

describe("what stands where an address should", () => {
  test.each<[kind: string, texts: readonly string[]]>([
    [
      "absolute",
      [
        "https://journal.example/ankara",
        "http://journal.example",
        "HTTPS://JOURNAL.EXAMPLE/",
        "  https://journal.example/  ",
        "https://journal.example/?to=http://other.example/",
        "https://xn--bcher-kva.example/",
        "https://user:secret@journal.example/",
        "mailto:desk@journal.example",
        "tel:+212500",
        "urn:uuid:9f0c",
        "android-app://example/x",
        "git+ssh://example/x",
        "x1:y",
        "ftp://journal.example/{id}",
      ],
    ],
    [
      "relative",
      [
        "/ankara",
        "?page=2",
        "#top",
        "./ankara",
        "../ankara",
        "ankara.html",
        "ankara",
        "journal.example/ankara",
        "//journal.example/ankara",
        "trueish",
        "nulls",
        "true.html",
        "x-true",
        "",
      ],
    ],
    [
      "broken",
      [
        "https:/journal.example",
        "https:journal.example",
        "http://https://journal.example",
        "https://http:journal.example",
        "http//journal.example",
        "https//journal.example",
        "www.journal.example",
        "WWW.journal.example",
        "htps://journal.example",
        "htttp://journal.example",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "vbscript:x",
        "https://journal.example/a b",
        'https://journal.example/"x"',
        "https://journal.example/<x>",
        "https://journal.example/a\\b",
        "/a b",
        "https://",
        "http://:80",
      ],
    ],
    [
      "email",
      ["desk@journal.example", " desk@journal.example ", `${"a".repeat(64)}@b`, `a@${"b".repeat(255)}`],
    ],
    [
      "text",
      [
        "see the article",
        "Journal: our page",
        "true",
        "FALSE",
        "null",
        "None",
        "undefined",
        "NaN",
        "n/a",
        "a@b c",
        "two words@journal.example",
      ],
    ],
  ])("%s", (kind, texts) => {
    for (const text of texts) expect([text, addressKindOf(text)]).toEqual([text, kind]);
  });

  test("an email is no longer than one can be, and has one sign", () => {
    for (const text of [
      `${"a".repeat(65)}@b`,
      `a@${"b".repeat(256)}`,
      "a@b@c",
      "@b",
      "a@",
      "a@b/c",
      "a/b@c",
    ]) {
      expect([text, addressKindOf(text)]).toEqual([text, "relative"]);
    }
  });
});

describe("an address whose scheme is missing", () => {
  test.each([
    "journal.example",
    "journal.example/ankara",
    "journal.example?x",
    "journal.example#x",
    " journal.example ",
    "WWW.Journal.Example/Ankara.html",
    "a-1.b-2.example",
    "a.b.c.d.e.example",
    `${LONG}.example`,
    `a.${LONG}.example`,
    "journal.ma",
    "journal.abcdefghijklmnopqrstuvwx",
  ])("%s", (text) => {
    expect(lacksScheme(text)).toBe(true);
  });

  test.each([
    "ankara",
    "/journal.example",
    "journal.example:80",
    "journal.e",
    "journal.abcdefghijklmnopqrstuvwxy",
    "journal.exampl3",
    "journal..example",
    ".example",
    "a_b.example",
    "a.b.c.d.e.f.example",
    `${LONG}a.example`,
    `a.${LONG}a.example`,
    "https://journal.example",
    "two words.example",
    "photo.jpg",
    "photo.jpeg",
    "photo.PNG",
    "a.gif",
    "a.webp",
    "a.avif",
    "a.svg",
    "page.htm",
    "page.html",
    "page.php",
    "page.asp",
    "page.aspx",
    "page.jsp",
    "a.pdf",
    "a.xml",
    "a.json",
    "a.css",
    "a.js",
    "page.html?x=1",
    "",
  ])("%j is none", (text) => {
    expect(lacksScheme(text)).toBe(false);
  });

  test("a host that only begins like a file is one", () => {
    expect(lacksScheme("photo.jpg.example")).toBe(true);
    expect(lacksScheme("photo.jpgs")).toBe(true);
  });
});
