import { describe, expect, test } from "vitest";
import { HARMFUL, harmfulIn } from "./harmful.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page } from "./samples.js";

/** As the name of a file can hold it, and an argument. */
const NAMED = HARMFUL.replaceAll("\0", "");

/** JSON-LD that says it everywhere, raw where JSON allows that. */
const NODE = {
  "@context": "https://schema.org",
  "@type": ["newsArticle", `Type${HARMFUL}`],
  headline: `${HARMFUL} - Le Journal`,
  inLanguage: HARMFUL,
  datePublished: `2024-02-30${HARMFUL}`,
  image: `https://journal.example/${HARMFUL}.jpg`,
  isAccessibleForFree: `True${HARMFUL}`,
  [`key${HARMFUL}`]: HARMFUL,
  headlin: HARMFUL,
  author: { "@type": "Person", name: `A ${HARMFUL} and B`, [`headlin${HARMFUL}`]: { "@type": HARMFUL } },
  publisher: { "@type": "Organization", name: "Le Journal", url: HARMFUL },
  about: [{ "@id": HARMFUL }, { "@type": "Event", name: HARMFUL, startDate: HARMFUL }],
};
const THING = {
  type: "Article",
  [`headlin${HARMFUL}`]: HARMFUL,
  url: HARMFUL,
  language: HARMFUL,
  kind: HARMFUL,
};

/** As a careless publisher writes it: control characters as they are. */
function careless(value: unknown): string {
  return JSON.stringify(value).replace(/\\u00([01][\da-f])|\\b/g, (_, hex = "08") =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const cwd = folderWith({
  [`${NAMED}.html`]: page(NODE).concat(`<script type="application/ld+json">${careless(NODE)}</script>`),
  [`folder${NAMED}/b.json`]: JSON.stringify(THING),
  [`folder${NAMED}/c.json`]: `{"a": ${HARMFUL}`,
  [`folder${NAMED}/d.ndjson`]: `${JSON.stringify(NODE)}\n${careless(THING)}\n{"${HARMFUL}": ]\n`,
  [`folder${NAMED}/e.html.gz`]: HARMFUL,
  [`folder${NAMED}/f.html`]: Buffer.from(`<meta charset="${NAMED}">${page(FAULTY)}`, "latin1"),
});
const INPUTS = [
  ".",
  `no${NAMED}.html`,
  `no${NAMED}*.html`,
  `http://${NAMED}/`,
  `https://a.invalid:x/${NAMED}`,
];

describe("what an input says cannot tell a terminal what to do", () => {
  test.each([
    ["check", ["--format", "pretty"], 1],
    ["check", ["--format", "pretty", "--profile", "model"], 1],
    ["check", ["--format", "github"], 1],
    ["check", ["--format", "json"], 1],
    ["check", ["--format", "ndjson"], 1],
    ["extract", ["--verbose"], 1],
    ["extract", ["--pretty"], 1],
  ])("%s %j", async (command, args) => {
    const { stdout, stderr, code } = await newsgraph([command, ...INPUTS, ...args], { cwd });
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout).toContain("\\u001b[31m");
    expect(harmfulIn(stdout)).toEqual([]);
    expect(harmfulIn(stderr)).toEqual([]);
    expect(code).toBe(2);
  });

  test.each([
    [["--to", "jsonld"]],
    [["--to", "model"]],
    [["--fix", "--to", "script"]],
    [["--fix", "--write"]],
  ])("what convert %j says besides", async (args) => {
    const own = folderWith({
      [`${NAMED}.html`]: page(NODE),
      [`${NAMED}.json`]: JSON.stringify(THING),
      [`${NAMED}.ndjson`]: `${JSON.stringify(NODE)}\n{"${HARMFUL}": ]\n`,
    });
    const { stderr } = await newsgraph(["convert", ...INPUTS, ...args], { cwd: own });
    expect(stderr).toContain("\\u001b[31m");
    expect(harmfulIn(stderr)).toEqual([]);
  });

  test("colours are the program's own, and each ends in its line", async () => {
    const { stdout } = await newsgraph(["check", ".", "--format", "pretty"], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such characters.
    const colours = /\u001b\[(\d+)m/g;
    expect(harmfulIn(stdout.replace(colours, ""))).toEqual([]);
    for (const line of stdout.split("\n")) {
      const codes = [...line.matchAll(colours)].map(([, code]) => Number(code));
      const ends = codes.filter((code) => [22, 24, 39].includes(code));
      expect(ends.length * 2, line).toBe(codes.length);
    }
  });

  test("what stands on standard input under a name", async () => {
    for (const format of ["pretty", "github"]) {
      const { stdout, stderr } = await newsgraph(
        ["check", "-", "--stdin-filename", `${NAMED}.html`, "--format", format],
        { input: page(NODE) },
      );
      expect(stdout).toContain("\\u001b[31m");
      expect(harmfulIn(stdout + stderr)).toEqual([]);
    }
  });
});

describe("nor can what was typed", () => {
  const bad = `x${NAMED}`;

  test.each([
    [[bad]],
    [[`${bad}.html`]],
    [[`--${bad}`]],
    [["help", bad]],
    [["check", `--${bad}`, "a"]],
    [["check", "a", "--format", bad]],
    [["check", "a", "--profile", bad]],
    [["check", "a", "--ignore", bad]],
    [["check", "a", "--ignore", `${bad}/*`]],
    [["check", "a", "--severity", bad]],
    [["check", "a", "--severity", `${bad}=info`]],
    [["check", "a", "--fail-on", bad]],
    [["check", "a", "--max-warnings", bad]],
    [["check", "a", "--kind", bad]],
    [["check", "a", "--base", bad]],
    [["check", "a", "--now", bad]],
    [["check", "a", "--max-size", bad]],
    [["check", "a", "--timeout", bad]],
    [["check", "a", "--jobs", bad]],
    [["check", "a", "--shard", bad]],
    [["check", "a", "--config", bad]],
    [["check", "a", "--baseline", bad]],
    [["check", "a", "-o", bad]],
    [["check", "a", "-o", `${bad}/a.json`]],
    [["check", "a", "-f", "json", "-o", bad, "-f", "json", "-o", bad]],
    [["convert", "a", "--to", bad]],
    [["convert", "a", "--to", "model", "--indent", bad]],
    [["convert", "a", "--to", "model", "-o", `${bad}/a`]],
    [["convert", bad, "--to", "model"]],
    [["extract", bad]],
    [["schema", bad]],
    [["explain", bad]],
    [["explain", `news/${bad}`]],
  ])("%j", async (args) => {
    const { code, stdout, stderr } = await newsgraph(args, { cwd: folderWith({ a: "{}" }) });
    expect(stderr).toMatch(/\\u(?:001b|009b)/);
    expect(harmfulIn(stderr)).toEqual([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test.each([
    [`{"${JSON.stringify(HARMFUL).slice(1, -1)}":1}`],
    [`{"failOn":${JSON.stringify(HARMFUL)}}`],
    [`{"profiles":[${JSON.stringify(HARMFUL)}]}`],
    [`{"ignore":[${JSON.stringify(HARMFUL)}]}`],
    [`{"severities":{${JSON.stringify(HARMFUL)}:"info"}}`],
    [`{"base":${JSON.stringify(HARMFUL)}}`],
    [`{"baseline":${JSON.stringify(HARMFUL)}}`],
    [`{"${HARMFUL}`],
  ])("nor what a configuration says: %j", async (config) => {
    const own = folderWith({ a: "{}", "newsgraph.config.json": config });
    const { code, stdout, stderr } = await newsgraph(["check", "a"], { cwd: own });
    expect(stderr.length).toBeGreaterThan(20);
    expect(harmfulIn(stderr)).toEqual([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
