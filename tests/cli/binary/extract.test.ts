import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { lines, parsedLines } from "./feed-lines.js";
import { HARMFUL, harmfulIn } from "./harmful.js";
import { folderWith, newsgraph } from "./run.js";
import { EXAMPLE, FAULTY, page, SOUND, WRONG_THING } from "./samples.js";

const PERSON = { "@context": "https://schema.org", "@type": "Person", name: "Amina Idrissi" };
const THING = { type: "Article", headline: "Visite à Ankara" };

const cwd = folderWith({
  "page.html": page(PERSON, SOUND),
  "faulty.html.gz": gzipSync(page(FAULTY)),
  "example.html": EXAMPLE,
  "none.html": "<p>no JSON-LD",
  "part.html": page(PERSON).concat('<script type="application/ld+json">{"a": oh</script>'),
  "thing.json": JSON.stringify(THING),
  "wrong.json": JSON.stringify(WRONG_THING),
  "broken.json": '{"type":',
  "feed.ndjson": `${lines([SOUND, THING])}\n{\n${lines([FAULTY]).trimEnd()}`,
});
const extract = (args: readonly string[], input?: string | Uint8Array) =>
  newsgraph(["extract", ...args], { cwd, ...(input !== undefined && { input }) });

test("a page, as a line of JSON that says what it is about and whether that is accepted", async () => {
  const { code, stdout, stderr } = await extract(["page.html"]);
  expect(JSON.parse(stdout)).toEqual({
    input: "page.html",
    main: 1,
    mainReason: "only",
    things: [
      { valid: true, line: 5, column: 1, thing: { type: "Person", name: "Amina Idrissi" } },
      {
        valid: true,
        line: 12,
        column: 1,
        thing: expect.objectContaining({ type: "Article", headline: "Visite à Ankara", language: "fr" }),
      },
    ],
  });
  expect(stdout).toMatch(/^[^\n]+\n$/);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("the worked example, whose headline is found where --help looks for it", async () => {
  const [document] = parsedLines((await extract(["example.html"])).stdout) as readonly [
    { readonly main: number; readonly things: readonly { readonly thing: { readonly headline?: string } }[] },
  ];
  expect(document.things[document.main]?.thing.headline).toMatch(/\S/);
});

test("--pretty breaks the same JSON into lines", async () => {
  const [plain, pretty, short] = await Promise.all([
    extract(["page.html"]),
    extract(["page.html", "--pretty"]),
    extract(["page.html", "-p"]),
  ]);
  expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(plain.stdout), undefined, 2)}\n`);
  expect(short.stdout).toBe(pretty.stdout);
});

test("a feed, a line for each of its own, the broken one too", async () => {
  const { code, stdout, stderr } = await extract(["feed.ndjson"]);
  const found = parsedLines(stdout) as readonly {
    readonly line: number;
    readonly things: readonly object[];
  }[];
  expect(found.map(({ line, things }) => [line, things.length])).toEqual([
    [1, 1],
    [2, 1],
    [4, 0],
    [5, 1],
  ]);
  expect(stderr).toMatch(/^feed\.ndjson:4:\d+: error: .*\[reading\/json-invalid(?: at \S+)?\]\n$/);
  expect(code).toBe(0);
});

test("what its schema does not accept, with the reasons", async () => {
  const { stdout, stderr, code } = await extract(["wrong.json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    main: null,
    mainReason: null,
    things: [
      {
        valid: false,
        problems: [
          { path: "/headline", message: expect.stringContaining("Missing text") },
          { path: "/headlin", message: expect.stringContaining("Did you mean") },
        ],
        thing: WRONG_THING,
      },
    ],
  });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
});

test("what cannot be read is said, the rest is there", async () => {
  const part = await extract(["part.html"]);
  expect(JSON.parse(part.stdout).things).toHaveLength(1);
  expect(part.stderr).toMatch(/^part\.html:11:\d+: error: .*\[reading\/json-invalid(?: at \S+)?\]\n$/);
  const broken = await extract(["broken.json"]);
  expect(JSON.parse(broken.stdout)).toEqual({
    input: "broken.json",
    main: null,
    mainReason: null,
    things: [],
  });
  expect(broken.stderr).toContain("[reading/json-invalid]");
  expect(await extract(["none.html"])).toMatchObject({ code: 0, stderr: "" });
});

test("--verbose says what was mended, too", async () => {
  expect((await extract(["faulty.html.gz"])).stderr).toBe("");
  for (const flag of ["--verbose", "-v"]) {
    const { stderr, code } = await extract(["faulty.html.gz", flag]);
    expect(stderr).toMatch(/^faulty\.html\.gz:7:12: warning: .*\[reading\/type-case(?: at \S+)?\]$/m);
    expect(code).toBe(0);
  }
});

describe("inputs", () => {
  test("several and packed ones; what is not there ends it with 2", async () => {
    const { code, stdout, stderr } = await extract(["thing.json", "no.html", "faulty.html.gz"]);
    expect(parsedLines(stdout)).toMatchObject([{ input: "thing.json" }, { input: "faulty.html.gz" }]);
    expect(stderr).toMatch(/^no\.html: error: .*\[input\/not-found\]\n$/);
    expect(code).toBe(2);
  });

  test("standard input, by its content, its name, or --kind", async () => {
    const of = async (args: readonly string[], input: string | Uint8Array) =>
      parsedLines((await extract(["-", ...args], input)).stdout);
    const person = { thing: { type: "Person", name: "Amina Idrissi" } };
    expect(await of([], page(PERSON))).toMatchObject([{ input: "<stdin>", things: [person] }]);
    expect(await of([], gzipSync(page(PERSON)))).toMatchObject([{ things: [person] }]);
    expect(await of(["--stdin-filename", "x.jsonl"], JSON.stringify(PERSON))).toMatchObject([
      { input: "x.jsonl", line: 1, things: [person] },
    ]);
    expect(await of(["--kind", "html"], JSON.stringify(PERSON))).toMatchObject([{ things: [] }]);
  });

  test("--base and --max-size", async () => {
    const own = folderWith({
      "site/a.html": page({ ...SOUND, "@id": "#it", image: "/a.jpg" }),
    });
    const at = async (...args: readonly string[]) => newsgraph(["extract", "site", ...args], { cwd: own });
    const [{ things }] = parsedLines((await at("--base", "https://journal.example/")).stdout) as readonly [
      { readonly things: readonly object[] },
    ];
    expect(things).toMatchObject([
      { thing: { id: "it", images: [{ url: "https://journal.example/a.jpg" }] } },
    ]);
    const small = await at("--max-size", "20");
    expect(small.stderr).toContain("[input/too-large]");
    expect({ code: small.code, stdout: small.stdout }).toEqual({ code: 2, stdout: "" });
  });

  test.each([
    [[], "There is no input."],
    [["a", "--to", "model"], "There is no option --to."],
    [["a", "--pretyt"], "There is no option --pretyt. Did you mean --pretty?"],
    [["a", "--kind", "xml"], '--kind cannot be "xml".'],
  ])("%j ends with 2 and says what to do", async (args, message) => {
    const { code, stdout, stderr } = await extract(args);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

test("JSON comes out with all that could trouble a terminal as escapes, and says the same", async () => {
  const headline = `a${HARMFUL}b\u200d`;
  const { stdout } = await extract(["-"], JSON.stringify({ ...THING, headline }));
  expect(harmfulIn(stdout)).toEqual([]);
  expect(JSON.parse(stdout).things[0].thing.headline).toBe(headline);
});
