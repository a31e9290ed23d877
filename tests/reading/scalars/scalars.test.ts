import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { CountryCode, LanguageTag, WebUrl } from "../../../src/index.js";
import { readAddress } from "../../../src/reading/scalars/address.js";
import { readCountry } from "../../../src/reading/scalars/country.js";
import { decodeReferences } from "../../../src/reading/scalars/decode-references.js";
import { readFlag } from "../../../src/reading/scalars/flag.js";
import { readLanguage } from "../../../src/reading/scalars/language.js";
import { readNumber, readPixels } from "../../../src/reading/scalars/number.js";

const base = "https://journal.example/2024/ankara?x=1";

describe("addresses", () => {
  test.each<[string, string]>([
    ["https://a.example/b?c=d#e", "https://a.example/b?c=d#e"],
    [" https://a.example/b\n", "https://a.example/b"],
    ["/images/a.jpg", "https://journal.example/images/a.jpg"],
    ["a.jpg", "https://journal.example/2024/a.jpg"],
    ["images/a", "https://journal.example/2024/images/a"],
    ["../a", "https://journal.example/a"],
    ["?page=2", "https://journal.example/2024/ankara?page=2"],
    ["#top", "https://journal.example/2024/ankara?x=1#top"],
    ["//cdn.example/a.jpg", "https://cdn.example/a.jpg"],
    ["https://a.example/a b.jpg", "https://a.example/a%20b.jpg"],
    ["https://a.example/{w}x{h}", "https://a.example/%7Bw%7Dx%7Bh%7D"],
  ])("%j is %s", (given, value) => {
    expect(readAddress(given, base)).toMatchObject({ value });
  });

  test.each<[string, string]>([
    ["javascript:alert(1)", "is no address of the web"],
    ["data:image/png;base64,AAAA", "is no address of the web"],
    ["mailto:desk@journal.example", "is no address of the web"],
    ["https:/one-slash.example", "is no address of the web"],
    ["https://name:secret@a.example/ b", "holds a name or a password"],
    ["www.journal.example", "has no scheme"],
    ["journal.example/ankara/visit.html", "could be a host without its scheme, or a folder"],
    ["journal.example", "is no address"],
    ["DailyMail", "is no address"],
    ["@journal", "is no address"],
    ["not an address at all", "is no address"],
    ["", "is no address"],
    [`https://a.example/${"a".repeat(3000)}`, "is longer than 2048 characters"],
  ])("%j %s", (given, reason) => {
    expect(readAddress(given, base)).toEqual({ reason });
  });

  test("a relative one without a page is left out", () => {
    expect(readAddress("/a", undefined)).toEqual({
      reason: "is relative, and the address of its page is not known",
    });
  });

  test("whatever the text, what is read is an address of the model", () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((end) => `https://a.example/${end}`),
      fc.string().map((end) => `/${end}`),
    );
    fc.assert(
      fc.property(text, (given) => {
        const found = readAddress(given, base);
        if ("value" in found) expect(WebUrl.safeParse(found.value).success).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("languages", () => {
  test.each<[string, string]>([
    ["fr", "fr"],
    ["FR", "fr"],
    ["fr_MA", "fr-MA"],
    ["en-us", "en-US"],
    ["ZH-hant-tw", "zh-Hant-TW"],
    [" ar ", "ar"],
    ["de-CH-1996", "de-CH-1996"],
    ["en-U-CA-gregory", "en-u-ca-gregory"],
    ["ara", "ara"],
  ])("%j is %s", (given, value) => {
    expect(readLanguage(given)).toMatchObject({ value });
  });

  test.each(["English", "français", "", "-", "x", "fr-", "en us", "deutsch, german", "a".repeat(500)])(
    "%j is none",
    (given) => {
      expect(readLanguage(given)).toEqual({ reason: "is no language tag" });
    },
  );

  test("whatever the text, what is read is a tag of the model", () => {
    const part = fc.stringMatching(/^[A-Za-z\d]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("-", "_"),
        (parts, separator) => {
          const found = readLanguage(parts.join(separator));
          if ("value" in found) expect(LanguageTag.safeParse(found.value).success).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test.each<[unknown, unknown]>([
  ["MA", { value: "MA" }],
  ["tr", { value: "TR", mended: "the code is written in capital letters" }],
  ["Maroc", { reason: "is no code of two letters" }],
  ["MAR", { reason: "is no code of two letters" }],
  ["XX", { reason: "is no code of two letters" }],
])("the country %j", (given, expected) => {
  const found = readCountry(String(given));
  expect(found).toEqual(expected);
  if ("value" in found) expect(CountryCode.safeParse(found.value).success).toBe(true);
});

test.each<[unknown, unknown]>([
  [true, true],
  ["True", true],
  [" false ", false],
  ["https://schema.org/False", false],
  ["http://schema.org/True", true],
  ["yes", undefined],
  [0, undefined],
  ["", undefined],
  [null, undefined],
])("true or false: %j", (given, expected) => {
  const found = readFlag(given);
  expect("value" in found ? found.value : undefined).toBe(expected);
});

test.each<[unknown, unknown, unknown]>([
  [800, 800, 800],
  ["800", 800, 800],
  ["800px", undefined, 800],
  ["800 px", undefined, 800],
  ["800.0", 800, 800],
  ["12.50", 12.5, undefined],
  [542.79, 542.79, undefined],
  [-1, -1, undefined],
  [0, 0, undefined],
  ["1,200", undefined, undefined],
  ["1e3", undefined, undefined],
  ["many", undefined, undefined],
  [Number.NaN, undefined, undefined],
  [Number.POSITIVE_INFINITY, undefined, undefined],
  [null, undefined, undefined],
  [[800], undefined, undefined],
  ["9".repeat(400), undefined, undefined],
])("the number %j is %j, in pixels %j", (given, number, pixels) => {
  const [a, b] = [readNumber(given), readPixels(given)];
  expect(["value" in a ? a.value : undefined, "value" in b ? b.value : undefined]).toEqual([number, pixels]);
});

describe("character references", () => {
  /** The text of a fragment, as a browser has it. */
  function asInBrowser(html: string): string {
    const [node] = parseFragment(html).childNodes;
    return node && "value" in node ? node.value : "";
  }

  test("are those of the standard, by name", () => {
    const names =
      "nbsp iexcl yuml Agrave eacute szlig quot amp apos lt gt OElig scaron Yuml fnof circ tilde Alpha Omega alpha sigmaf omega thetasym upsih piv ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil prime Prime lsaquo rsaquo oline frasl euro image weierp real trade alefsym larr uarr rarr darr harr crarr lArr rArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams";
    for (const name of names.split(" ")) {
      expect([name, decodeReferences(`x&${name};`)]).toEqual([name, asInBrowser(`x&${name};`)]);
    }
  });

  test("are those of the standard, by number", () => {
    for (let code = 1; code < 0x2100; code++) {
      if (code === 0x0d || (code >= 0xd800 && code < 0xe000)) continue;
      expect(decodeReferences(`&#${code};&#x${code.toString(16)};`)).toBe(
        asInBrowser(`&#${code};&#x${code.toString(16)};`),
      );
    }
  });

  test.each(["&unknown;", "&amp", "&#0;", "&#xD800;", "&#x110000;", "& amp;", "&;", "AT&T", "?a=1&b=2"])(
    "%j stays as it is",
    (text) => {
      expect(decodeReferences(text)).toBe(text);
    },
  );

  test("are decoded once", () => {
    expect(decodeReferences("&amp;eacute;")).toBe("&eacute;");
  });
});
