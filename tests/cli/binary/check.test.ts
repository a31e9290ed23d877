import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folderWith, newsgraph } from "./run.js";
import { EXAMPLE, FAULTY, page, SOUND, WRONG_THING } from "./samples.js";

/** What ndjson says, a finding a line. */
interface Finding {
  readonly input: string;
  readonly line?: number;
  readonly code: string;
  readonly severity: string;
  readonly location?: { readonly line: number };
}

const NOW = ["--now", "2026-11-24"];

/** Checks, and returns the code that it ended with, and the findings as `input:line code`. */
async function checked(args: readonly string[], options?: Parameters<typeof newsgraph>[1]) {
  const { code, stdout, stderr } = await newsgraph(["check", "--format", "ndjson", ...NOW, ...args], options);
  const findings = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Finding => JSON.parse(line));
  const errors = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => `${finding.input}:${finding.line ?? finding.location?.line} ${finding.code}`);
  return { code, findings, codes: findings.map((finding) => finding.code), errors, stderr };
}

describe("inputs", () => {
  const cwd = folderWith({
    "a.html": page(FAULTY),
    "sound.html": page(SOUND),
    "b.jsonld": JSON.stringify(FAULTY),
    "c.json": JSON.stringify(WRONG_THING),
    "d.ndjson": [SOUND, FAULTY, SOUND].map((one) => JSON.stringify(one)).join("\n"),
    "e.html.gz": gzipSync(page(FAULTY)),
    "f.ndjson.gz": gzipSync(`${JSON.stringify(SOUND)}\n\n${JSON.stringify(FAULTY)}\n`),
    "g.json": `${JSON.stringify(SOUND)}\n${JSON.stringify(WRONG_THING)}\n`,
    "h.html": "<p>no JSON-LD</p>",
    "i.json": "<p>an error page that was saved as JSON</p>",
    "j.json": "",
    "packed.jsonld": gzipSync(JSON.stringify(FAULTY)),
    "site/x.html": page(FAULTY),
    "site/deep/y.htm": page(FAULTY),
    "site/notes.txt": "<p>",
    "site/node_modules/z.html": page(FAULTY),
    "with space é/[1].html": page(FAULTY),
    "empty/notes.txt": "",
    "without-ending": page(FAULTY),
    "feed-without-ending": `${JSON.stringify(SOUND)}\n${JSON.stringify(FAULTY)}\n`,
  });
  const type = "schema.org/unknown-type";

  test.each<[what: string, args: readonly string[], errors: readonly string[], code: number]>([
    ["a page", ["a.html"], [`a.html:5 ${type}`].map((one) => one.replace(":5", ":7")), 1],
    ["a page without a fault", ["sound.html"], [], 0],
    ["JSON-LD", ["b.jsonld"], [`b.jsonld:1 ${type}`], 1],
    ["a thing of the model", ["c.json"], ["c.json:1 model/missing", "c.json:1 model/unknown-key"], 1],
    ["a feed", ["d.ndjson"], [`d.ndjson:2 ${type}`], 1],
    ["a packed page", ["e.html.gz"], [`e.html.gz:7 ${type}`], 1],
    ["a packed feed", ["f.ndjson.gz"], [`f.ndjson.gz:3 ${type}`], 1],
    ["a feed that is called JSON", ["g.json"], ["g.json:2 model/missing", "g.json:2 model/unknown-key"], 1],
    ["a page without JSON-LD", ["h.html"], [], 0],
    ["a page where JSON should be", ["i.json"], ["i.json:1 reading/json-invalid"], 1],
    ["an empty file", ["j.json"], ["j.json:1 reading/json-invalid"], 1],
    ["what is packed without saying so", ["packed.jsonld"], [`packed.jsonld:1 ${type}`], 1],
    ["a page by its content", ["without-ending"], [`without-ending:7 ${type}`], 1],
    ["a feed by its content", ["feed-without-ending"], [`feed-without-ending:2 ${type}`], 1],
    ["a folder", ["site"], [`site/deep/y.htm:7 ${type}`, `site/x.html:7 ${type}`], 1],
    ["a pattern", ["s*/*.html"], [`site/x.html:7 ${type}`], 1],
    ["a pattern for folders", ["site/**/*.htm*"], [`site/deep/y.htm:7 ${type}`, `site/x.html:7 ${type}`], 1],
    ["a file with a name like a pattern", ["with space é/[1].html"], [`with space é/[1].html:7 ${type}`], 1],
    ["several, in their order", ["b.jsonld", "a.html"], [`b.jsonld:1 ${type}`, `a.html:7 ${type}`], 1],
    ["one that is named twice, once", ["b.jsonld", "b.json*", "./b.jsonld"], [`b.jsonld:1 ${type}`], 1],
    [
      "a file that is not there",
      ["b.jsonld", "nothing.html"],
      [`b.jsonld:1 ${type}`, "nothing.html:undefined input/not-found"],
      2,
    ],
    ["a pattern without a match", ["*.htmlx"], ["*.htmlx:undefined input/no-match"], 2],
    ["a folder without anything", ["empty"], ["empty:undefined input/no-match"], 2],
  ])("%s", async (_, args, errors, code) => {
    const found = await checked(args, { cwd });
    expect(found.errors).toEqual(errors);
    expect(found.code).toBe(code);
  });

  test("standard input, by its content or by the name that it is given", async () => {
    expect((await checked(["-"], { input: page(FAULTY) })).errors).toEqual([`<stdin>:7 ${type}`]);
    expect((await checked(["-"], { input: JSON.stringify(WRONG_THING) })).errors).toHaveLength(2);
    const feed = `${JSON.stringify(SOUND)}\n${JSON.stringify(FAULTY)}\n`;
    expect((await checked(["-"], { input: feed })).errors).toEqual([`<stdin>:2 ${type}`]);
    expect((await checked(["-"], { input: gzipSync(feed) })).errors).toEqual([`<stdin>:2 ${type}`]);
    const named = await checked(["-", "--stdin-filename", "x/y.jsonl"], { input: JSON.stringify(FAULTY) });
    expect(named.errors).toEqual([`x/y.jsonl:1 ${type}`]);
    expect((await checked(["-"], { input: "" })).errors).toEqual(["<stdin>:1 reading/json-invalid"]);
  });

  test("--kind outweighs the name and the content", async () => {
    expect((await checked(["b.jsonld", "--kind", "html"], { cwd })).codes).toEqual(["reading/no-block"]);
    expect((await checked(["a.html", "--kind", "jsonld"], { cwd })).errors).toEqual([
      "a.html:1 reading/json-invalid",
    ]);
    const model = await checked(["b.jsonld", "--kind", "model"], { cwd });
    expect(model.codes.every((code) => code.startsWith("model/"))).toBe(true);
    expect((await checked(["g.json", "--kind", "json"], { cwd })).errors).toEqual([
      "g.json:2 reading/json-invalid",
    ]);
    expect((await checked(["c.json", "--kind", "ndjson"], { cwd })).findings[0]?.line).toBe(1);
  });

  test("--max-size bounds a document, packed or not, and the line of a feed", async () => {
    const big = folderWith({
      "a.html": page(SOUND) + " ".repeat(3000),
      "b.html.gz": gzipSync(page(SOUND) + " ".repeat(3000)),
      "c.ndjson": `${JSON.stringify({ ...FAULTY, headline: "x".repeat(3000) })}\n${JSON.stringify(FAULTY)}\n`,
    });
    const found = await checked([".", "--max-size", "2k"], { cwd: big });
    expect(found.errors).toEqual([
      "a.html:undefined input/too-large",
      "b.html.gz:undefined input/too-large",
      "c.ndjson:1 reading/too-large",
      `c.ndjson:2 ${type}`,
    ]);
    expect(found.code).toBe(2);
  });

  test("what cannot be unpacked or read is said, and the rest is checked", async () => {
    const broken = folderWith({
      "a.html.gz": new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4, 5, 6]),
      "d.html.gz": page(FAULTY),
      "b.ndjson.gz": gzipSync(`${JSON.stringify(FAULTY)}\n`.repeat(2000)).subarray(0, 100),
      "c.jsonld": JSON.stringify(FAULTY),
    });
    const found = await checked(["."], { cwd: broken });
    expect(found.errors.filter((one) => !one.startsWith("b."))).toEqual([
      "a.html.gz:undefined input/not-packed",
      `c.jsonld:1 ${type}`,
      // Not packed, whatever it is called.
      `d.html.gz:7 ${type}`,
    ]);
    expect(found.errors).toContain("b.ndjson.gz:undefined input/not-packed");
    expect(found.code).toBe(2);
  });
});

describe("what is looked for", () => {
  const cwd = folderWith({ "a.jsonld": JSON.stringify(FAULTY) });

  test("--profile", async () => {
    const all = await checked(["a.jsonld"], { cwd });
    for (const profile of ["schema.org", "google", "news"]) {
      const own = await checked(["a.jsonld", "--profile", profile], { cwd });
      expect(own.codes).toEqual(all.codes.filter((code) => code.startsWith(`${profile}/`)));
      expect(own.codes.length).toBeGreaterThan(0);
    }
    const both = await checked(["a.jsonld", "--profile", "google", "--profile", "news"], { cwd });
    expect(both.codes).toEqual(all.codes.filter((code) => !code.startsWith("schema.org/")));
    const model = await checked(["a.jsonld", "--profile", "model"], { cwd });
    expect(model.codes).toContain("reading/type-case");
  });

  test("--ignore, by code and by profile, and --severity", async () => {
    const without = await checked(["a.jsonld", "--ignore", "schema.org/unknown-type"], { cwd });
    expect(without.errors).toEqual([]);
    expect(without.code).toBe(0);
    const google = await checked(["a.jsonld", "--ignore", "google/*", "--ignore", "news/*"], { cwd });
    expect(google.codes).toEqual(["schema.org/unknown-type"]);
    const weighed = await checked(
      [
        "a.jsonld",
        "--severity",
        "schema.org/unknown-type=info",
        "--severity",
        "news/headline-site-suffix=error",
      ],
      { cwd },
    );
    expect(weighed.errors).toEqual(["a.jsonld:1 news/headline-site-suffix"]);
  });

  test("--now", async () => {
    const later = folderWith({
      "a.jsonld": JSON.stringify({
        ...SOUND,
        datePublished: "2026-11-25T10:00:00Z",
        dateModified: "2026-11-25T11:00:00Z",
      }),
    });
    expect((await checked(["a.jsonld"], { cwd: later })).codes).toContain("news/date-future");
    const { stdout } = await newsgraph(["check", "a.jsonld", "-f", "ndjson", "--now", "2026-11-26"], {
      cwd: later,
    });
    expect(stdout).not.toContain("news/date-future");
    // Unless it is given, it is now.
    const today = folderWith({
      "a.jsonld": JSON.stringify({ ...SOUND, datePublished: "9998-01-01", dateModified: "9998-01-02" }),
    });
    expect((await newsgraph(["check", "a.jsonld", "-f", "ndjson"], { cwd: today })).stdout).toContain(
      "news/date-future",
    );
  });

  test("--base gives each file its address", async () => {
    // A reference to nothing is known to be one where it leads into the page itself.
    const site = folderWith({
      "public/a.html": page({ ...SOUND, about: { "@id": "https://journal.example/a.html#visit" } }),
      "public/fr/index.html": page({ ...SOUND, about: { "@id": "https://journal.example/fr/#visit" } }),
    });
    const code = "schema.org/dangling-reference";
    const dangling = async (...args: readonly string[]) =>
      (await checked(args, { cwd: site })).findings
        .filter((one) => one.code === code)
        .map(({ input }) => input);
    expect(await dangling("public")).toEqual([]);
    expect(await dangling("public", "--base", "https://journal.example/")).toEqual([
      "public/a.html",
      "public/fr/index.html",
    ]);
    expect(await dangling("public", "--base", "https://journal.example/fr/")).toEqual([]);
    expect(await dangling("public", "--base", "https://journal.example/a.html")).toEqual(["public/a.html"]);
  });
});

describe("what it ends with", () => {
  const cwd = folderWith({
    "error.jsonld": JSON.stringify(FAULTY),
    "warning.jsonld": JSON.stringify({ ...SOUND, headline: "Visite à Ankara - Le Journal" }),
    "clean.jsonld": JSON.stringify(SOUND),
  });

  test.each<[args: readonly string[], code: number]>([
    [["clean.jsonld"], 0],
    [["warning.jsonld"], 0],
    [["error.jsonld"], 1],
    [["warning.jsonld", "--fail-on", "warning"], 1],
    [["clean.jsonld", "--fail-on", "warning"], 0],
    [["error.jsonld", "--fail-on", "never"], 0],
    [["warning.jsonld", "--max-warnings", "0"], 1],
    [["warning.jsonld", "--max-warnings", "1"], 0],
    [["warning.jsonld", "--max-warnings", "0", "--quiet"], 1],
    [["error.jsonld", "nothing.jsonld", "--fail-on", "never"], 2],
  ])("%j: %i", async (args, code) => {
    expect((await checked(args, { cwd })).code).toBe(code);
  });

  test("--quiet leaves out what is no error", async () => {
    expect((await checked(["."], { cwd })).findings.length).toBeGreaterThan(2);
    const quiet = await checked([".", "--quiet"], { cwd });
    expect(quiet.findings.map(({ severity }) => severity)).toEqual(["error"]);
    expect(quiet.stderr).toMatch(/1 error, 2 warnings/);
  });

  test.each<[what: string, args: readonly string[], message: string]>([
    ["nothing to check", ["check"], "There is no input."],
    ["a format that is none", ["check", "a", "--format", "pdf"], '--format cannot be "pdf".'],
    [
      "a profile that is none",
      ["check", "a", "--profile", "gogle"],
      'There is no rule of the profile "gogle".',
    ],
    [
      "a code that is none",
      ["check", "a", "--ignore", "google/article-image-smal"],
      'Nothing is found under the code "google/article-image-smal". Did you mean google/article-image-small?',
    ],
    [
      "a profile to ignore that is none",
      ["check", "a", "--ignore", "gogle/*"],
      'Nothing is found under the code "gogle/*".',
    ],
    [
      "a weight that is none",
      ["check", "a", "--severity", "google/article-image-small=fatal"],
      '--severity cannot be "google/article-image-small=fatal".',
    ],
    [
      "a code to weigh that is none",
      ["check", "a", "--severity", "google/x=info"],
      'Nothing is found under the code "google/x".',
    ],
    ["a level that is none", ["check", "a", "--fail-on", "info"], '--fail-on cannot be "info".'],
    [
      "warnings that are no number",
      ["check", "a", "--max-warnings", "few"],
      '--max-warnings cannot be "few".',
    ],
    ["a day that is none", ["check", "a", "--now", "tomorrow"], 'The moment "tomorrow" is no day.'],
    [
      "a base that is none",
      ["check", "a", "--base", "journal.example"],
      '--base cannot be "journal.example".',
    ],
    ["a size that is none", ["check", "a", "--max-size", "big"], '--max-size cannot be "big".'],
    ["no workers", ["check", "a", "--jobs", "0"], '--jobs cannot be "0".'],
    ["a part that is none", ["check", "a", "--shard", "9/8"], '--shard cannot be "9/8".'],
    [
      "a baseline to update without a name",
      ["check", "a", "--update-baseline"],
      "--update-baseline needs a file.",
    ],
    ["a baseline that is not there", ["check", "a", "--baseline", "x.json"], "There is no baseline"],
    [
      "two formats for one output",
      ["check", "a", "-f", "json", "-f", "html"],
      "would both go to standard output",
    ],
    [
      "two formats for one file",
      ["check", "a", "-f", "json", "-o", "x", "-f", "html", "-o", "x"],
      "Two formats would go to",
    ],
    [
      "a file of a form that nobody knows",
      ["check", "a", "-o", "report.pdf"],
      "cannot be told from its name",
    ],
    [
      "a file that cannot be written",
      ["check", "a", "-o", "none/there.json"],
      "there.json cannot be written",
    ],
    ["a configuration that is not there", ["check", "a", "--config", "x.js"], "There is no configuration"],
    [
      "a configuration and none",
      ["check", "a", "--config", "x.js", "--no-config"],
      "--config and --no-config were given.",
    ],
  ])("%s ends with 2 and says what to do", async (_, args, message) => {
    const { code, stdout, stderr } = await newsgraph(args, { cwd });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("the configuration", () => {
  const faulty = { "a.jsonld": JSON.stringify(FAULTY), "deep/er/b.jsonld": JSON.stringify(FAULTY) };

  test("is found upwards, and says what flags say", async () => {
    const cwd = folderWith({
      ...faulty,
      "newsgraph.config.json": JSON.stringify({
        profiles: ["schema.org"],
        ignore: ["schema.org/unknown-type"],
      }),
    });
    expect(await checked(["a.jsonld"], { cwd })).toMatchObject({ code: 0, codes: [] });
    expect(await checked(["b.jsonld"], { cwd: join(cwd, "deep/er") })).toMatchObject({ code: 0, codes: [] });
    expect((await checked(["a.jsonld", "--no-config"], { cwd })).code).toBe(1);
    expect((await checked(["a.jsonld", "--profile", "news"], { cwd })).codes).toEqual([
      "news/headline-site-suffix",
    ]);
  });

  test("can be a module with rules and entities of one's own, also for the workers", async () => {
    const config = `
      const rules = [{
        code: "journal/shouting", severity: "error", source: "https://journal.example/style", verified: "2026-11-24",
        looksAt: "nodes", types: ["Article"],
        check(node, report) { for (const value of node.values("headline")) report(value, "Shouts."); },
      }];
      export default { rules, failOn: "error", severities: {} };`;
    const cwd = folderWith({
      ...faulty,
      "newsgraph.config.mjs": config,
      "c.ndjson": `${JSON.stringify(SOUND)}\n`.repeat(5000),
    });
    // Beside those of the library, whether they are written there too or not.
    const own = (await checked(["a.jsonld", "--no-config"], { cwd })).codes;
    const found = (await checked(["a.jsonld"], { cwd })).codes;
    expect([...found].sort()).toEqual([...own, "journal/shouting"].sort());
    const feed = await checked(["c.ndjson", "--jobs", "2"], { cwd });
    expect(feed.errors).toHaveLength(5000);
    expect(feed.errors[4999]).toBe("c.ndjson:5000 journal/shouting");
  });

  test("in TypeScript is loaded where Node can, and else said to be so", async () => {
    const cwd = folderWith({
      ...faulty,
      "newsgraph.config.ts": "const config: object = { profiles: ['google'] };\nexport default config;\n",
    });
    const { code, stderr, stdout } = await newsgraph(["check", "a.jsonld", "-f", "ndjson"], { cwd });
    if ("typescript" in process.features && process.features.typescript) {
      expect(stdout).toContain("google/");
    } else {
      expect(stderr).toContain(
        "does not load TypeScript. Take Node 22.18 or newer, or write it as newsgraph.config.mjs.",
      );
      expect(code).toBe(2);
    }
  });

  test.each([
    ["newsgraph.config.json", "{", "could not be loaded. SyntaxError"],
    ["newsgraph.config.json", "[]", "It is an empty list. Give an object."],
    [
      "newsgraph.config.json",
      '{"profile":["google"]}',
      'There is no key "profile". Did you mean "profiles"?',
    ],
    ["newsgraph.config.json", '{"failOn":"info"}', '"failOn" is "info". Give "error", "warning" or "never".'],
    [
      "newsgraph.config.json",
      '{"failOn":["error"]}',
      '"failOn" is a list. Give "error", "warning" or "never".',
    ],
    ["newsgraph.config.json", '{"maxWarnings":-1}', '"maxWarnings" is -1. Give a whole number from 0 up.'],
    ["newsgraph.config.js", "export const x = 1;", "Nothing is exported by default."],
    ["newsgraph.config.mjs", "throw new TypeError('oh');", "could not be loaded. TypeError: oh"],
  ])("%s with %s is refused by its name", async (name, text, message) => {
    const cwd = folderWith({ ...faulty, [name]: text, "package.json": '{"type":"module"}' });
    const { code, stdout, stderr } = await newsgraph(["check", "a.jsonld"], { cwd });
    expect(stderr).toContain(message);
    expect(stderr).toContain(name);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("a baseline", () => {
  test("leaves out what is known, and not what is new", async () => {
    const cwd = folderWith({ "a.jsonld": JSON.stringify(FAULTY, undefined, 2) });
    const update = await newsgraph(
      ["check", "a.jsonld", ...NOW, "--baseline", "known.json", "--update-baseline"],
      { cwd },
    );
    expect(update.code).toBe(0);
    expect(update.stderr).toMatch(/^\d+ findings written to .*known\.json\.\n$/);
    const text = readFileSync(join(cwd, "known.json"), "utf8");
    expect(JSON.parse(text).findings.length).toBeGreaterThan(2);

    const again = await checked(["a.jsonld", "--baseline", "known.json"], { cwd });
    expect(again).toMatchObject({ code: 0, codes: [] });
    expect(again.stderr).toMatch(/Nothing new found in 1 document\.\n\d+ findings known from the baseline\./);

    // Lines move, what is found stays the same; and one fault more.
    const moved = { ...FAULTY, sections: "x", publisher: { "@type": "organization", name: "Le Journal" } };
    writeFileSync(join(cwd, "a.jsonld"), `\n\n${JSON.stringify(moved, undefined, 4)}`);
    const news = await checked(["a.jsonld", "--baseline", "known.json"], { cwd });
    expect(news.errors.map((one) => one.replace(/:\d+/, "")).sort()).toEqual([
      "a.jsonld schema.org/unknown-property",
      "a.jsonld schema.org/unknown-type",
    ]);
    expect(news.code).toBe(1);

    writeFileSync(join(cwd, "a.jsonld"), JSON.stringify(SOUND));
    const gone = await checked(["a.jsonld", "--baseline", "known.json"], { cwd });
    expect(gone.stderr).toMatch(
      /\d+ known findings did not come up\. --update-baseline forgets what is gone\./,
    );
    expect(
      await newsgraph(["check", "a.jsonld", "--baseline", "known.json", "--update-baseline"], { cwd }),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "known.json"), "utf8")).toBe(
      '{\n"newsgraphBaseline": 1,\n"findings": [\n]\n}\n',
    );
  });
});

test("the worked example has no error, and no warning but its dates without an offset", async () => {
  const cwd = folderWith({ "page.html": EXAMPLE });
  const { findings, code } = await checked(["page.html"], { cwd });
  const weighty = findings.filter(({ severity }) => severity !== "info").map((finding) => finding.code);
  expect([...new Set(weighty)]).toEqual(["news/date-without-offset"]);
  expect(code).toBe(0);
});
