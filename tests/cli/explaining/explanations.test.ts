import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleExplanations } from "../../../scripts/rule-explanations/rule-explanations.js";
import { check, rules } from "../../../src/check.js";
import { profileOf } from "../../../src/checks/engine/rule.js";
import { READING_CODES } from "../../../src/checks/inputs/reading-codes.js";
import { CONVERTING_CODES } from "../../../src/cli/converting/converting-codes.js";
import { explanations } from "../../../src/cli/explaining/explanations.js";
import { PROFILES } from "../../../src/cli/explaining/profiles.js";
import { fetchingCodes } from "../../../src/cli/fetching/fetching-codes.js";
import { INPUT_CODES } from "../../../src/cli/inputs/input-codes.js";

const all = ruleExplanations();
const byCode = new Map(all.map((one) => [one.code, one]));
const SRC = new URL("../../../src/", import.meta.url);

/** Every source below these folders. */
function sources(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(new URL(folder, SRC), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(new URL(`${folder}${file}`, SRC), "utf8")),
    )
    .join("\n");
}

function found(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, code = ""]) => code);
}

describe("there is one explanation for each code", () => {
  test("of a rule, with its words, its source and its examples", () => {
    for (const rule of rules) {
      expect(byCode.get(rule.code), rule.code).toMatchObject({
        severity: rule.severity,
        verified: rule.verified,
        finds: expect.stringMatching(/\.$/),
      });
      expect(byCode.get(rule.code)?.see, rule.code).toContain(rule.source);
      expect(byCode.get(rule.code)?.examples.length, rule.code).toBeGreaterThan(1);
    }
  });

  test("of reading", () => {
    expect(
      all
        .map(({ code }) => code)
        .filter((code) => code.startsWith("reading/"))
        .sort(),
    ).toEqual([...READING_CODES].sort());
  });

  test("of the model, as the source has them", () => {
    const schemas = sources("entities/", "values/");
    const soundness = readFileSync(new URL("entities/soundness.ts", SRC), "utf8");
    const nesting = readFileSync(new URL("values/nesting.ts", SRC), "utf8");
    const zod = readFileSync(new URL("issue/from-zod.ts", SRC), "utf8");
    const names = [
      ...found(schemas, /\bcode: "([a-z-]+)"/g).filter((code) => code !== "custom"),
      ...found(schemas, /notEmpty\("([a-z-]+)"/g),
      ...found(schemas, /\brule: "([a-z-]+)"/g),
      ...found(soundness, /^ {2}(?:"([a-z-]+)"|(?:cycle)): [`"']/gm).filter((code) => code !== ""),
      ...found(
        nesting.slice(nesting.indexOf("reason:"), nesting.indexOf(";", nesting.indexOf("reason:"))),
        /"([a-z-]+)"/g,
      ),
    ];
    const codes = [...names.map((name) => `model/${name}`), ...found(zod, /"(model\/[a-z-]+)"/g)];
    expect(
      all
        .map(({ code }) => code)
        .filter((code) => code.startsWith("model/"))
        .sort(),
    ).toEqual([...new Set(codes)].sort());
  });

  test("of writing, as the source has them, but for wrong options", () => {
    const options = ["graph/base", "graph/entities"];
    const thrown = found(sources("graph/"), /"(graph\/[a-z-]+)"/g).filter((code) => !options.includes(code));
    expect(
      all
        .map(({ code }) => code)
        .filter((code) => code.startsWith("graph/"))
        .sort(),
    ).toEqual(thrown.sort());
  });

  test("of the command line's own", () => {
    for (const code of Object.keys({ ...INPUT_CODES, ...fetchingCodes, ...CONVERTING_CODES })) {
      expect(byCode.get(code), code).toMatchObject({ severity: "error", isWeighed: false });
    }
  });

  test("and no other, each but once, in a chapter that is listed", () => {
    expect(byCode.size).toBe(all.length);
    for (const { code, finds } of all) {
      expect(
        PROFILES.map(([profile]) => profile),
        code,
      ).toContain(profileOf(code));
      expect(finds, code).toMatch(/^(?:[A-Z`\d].*[.)]|`.*)$/s);
      expect(finds, code).not.toContain(" · ");
    }
  });
});

test("what can be weighed is what a check takes", () => {
  for (const { code, isWeighed } of all) {
    const weigh = () => check({}, { severities: { [code]: "off" } });
    if (isWeighed) expect(weigh, code).not.toThrow();
    else expect(weigh, code).toThrow("Nothing is found under the code");
  }
});

test("a rule is said to be mended if one of its findings is, in the examples and in what is near them", () => {
  const near: readonly object[] = [
    {
      "@context": "www.schema.org",
      "@type": "Person",
      Name: "A",
      birthDate: "2024-09-20 10:00",
      colleagues: "B",
    },
    { "@context": "http://schema.org", "@type": "newsArticle", wordCount: "12", isAccessibleForFree: "True" },
    { "@context": "https://schema.org", "@type": "Event", eventStatus: "https://schema.org/eventCancelled" },
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      keywords: [["a"]],
      inLanguage: "FR",
      headline: "e\u0301",
    },
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      inLanguage: "French",
      alternativeHeadline: "E\u0301te",
    },
  ];
  const mended = new Set(
    [
      ...all.flatMap(({ examples }) =>
        examples.map(({ text }) => (text.startsWith("<") ? text : (JSON.parse(text) as object))),
      ),
      ...near,
    ]
      .flatMap((input) => check(input, { severities: { "schema.org/context-http": "info" } }))
      .filter(({ fix }) => fix)
      .map(({ code }) => code),
  );
  const said = all.filter(({ isMended }) => isMended).map(({ code }) => code);
  expect(said.sort()).toEqual([...mended, "reading/json-repaired"].sort());
});

describe("the built file", () => {
  let folder: URL;
  beforeAll(async () => {
    const path = await mkdtemp(join(tmpdir(), "newsgraph-explanations-"));
    folder = pathToFileURL(`${path}/`);
    await writeFile(new URL("rules.json", folder), JSON.stringify(all));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("says what a code means, and nothing of one that is not known", () => {
    const known = explanations(folder);
    expect(known.all()).toEqual(JSON.parse(JSON.stringify(all)));
    expect(known.describe("news/author-merged")?.finds).toBe(byCode.get("news/author-merged")?.finds);
    expect(known.describe("journal/shouting")).toBeUndefined();
    expect(known.describe("constructor")).toBeUndefined();
    expect(known.find(" News/Author-Merged ").code).toBe("news/author-merged");
  });

  test("is read when something is asked, and once", async () => {
    const elsewhere = explanations(new URL("nowhere/", folder));
    expect(() => elsewhere.describe("news/author-merged")).toThrow("ENOENT");
    expect(explanations(folder)).toBe(explanations(new URL(folder.href)));
    explanations(folder).all();
    await writeFile(new URL("rules.json", folder), "[]");
    expect(explanations(folder).all()).toHaveLength(all.length);
  });

  test.each<[code: string, suggestion: string]>([
    ["author-merged", "Did you mean news/author-merged?"],
    ["news/author-mergd", "Did you mean news/author-merged?"],
    ["google/author-merged", "Did you mean news/author-merged?"],
    ["", "newsgraph explain lists all codes."],
    ["\u001b[2J", "newsgraph explain lists all codes."],
    ["x".repeat(10_000), "newsgraph explain lists all codes."],
  ])("%.20j is refused in one clear sentence", (code, suggestion) => {
    expect(() => explanations(folder).find(code)).toThrow(suggestion);
    expect(() => explanations(folder).find(code)).toThrow(/^Nothing is found under the code ".{0,80}"\. /);
  });
});
