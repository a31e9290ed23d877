import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page, SOUND } from "./samples.js";

const NOW = ["--now", "2026-11-24"];
const NAMES = ["pretty", "json", "ndjson", "sarif", "github", "junit", "html"];
const cwd = folderWith({
  "a.html": page(FAULTY),
  "b.ndjson": `${JSON.stringify(SOUND)}\n{ "@type": \n${JSON.stringify({ ...SOUND, headline: "l'été \u001b[31m" })}\n`,
  "sound.jsonld": JSON.stringify(SOUND),
});

describe("pretty", () => {
  const inputs = ["a.html", "b.ndjson", "nothing.html"];

  test("without colour, as into a file", async () => {
    const { stdout, stderr, code } = await newsgraph(["check", ...inputs, ...NOW], { cwd });
    expect(stdout).toMatchSnapshot();
    expect(stderr).toBe("");
    expect(code).toBe(2);
  });

  test("with colour, as on a terminal", async () => {
    const { stdout } = await newsgraph(["check", ...inputs, ...NOW], { cwd, env: { FORCE_COLOR: "1" } });
    expect(stdout).toMatchSnapshot();
    const plain = await newsgraph(["check", ...inputs, ...NOW], { cwd });
    // Every colour is one of ours: taken away, the text is the one without.
    const escape = String.fromCharCode(27);
    expect(stdout.replaceAll(new RegExp(`${escape}\\[\\d+m`, "g"), "")).toBe(plain.stdout);
  });

  test.each<
    [what: string, args: readonly string[], env: { readonly [name: string]: string }, hasColour: boolean]
  >([
    ["--no-color", ["--no-color"], { FORCE_COLOR: "1" }, false],
    ["NO_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["no terminal", [], {}, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR that says no", [], { FORCE_COLOR: "0" }, false],
  ])("%s: colours as they are wanted", async (_, args, env, hasColour) => {
    const { stdout } = await newsgraph(["check", "a.html", ...NOW, ...args], { cwd, env });
    expect(stdout.includes("\u001b[")).toBe(hasColour);
  });

  test("of a clean input says so", async () => {
    const { stdout, code } = await newsgraph(["check", "sound.jsonld", ...NOW], { cwd });
    expect(stdout).toBe("Nothing found in 1 document.\n");
    expect(code).toBe(0);
  });
});

describe("each format", () => {
  test.each(NAMES)(
    "%s is the same on standard output and in a file, and says the worst finding",
    async (name) => {
      const folder = folderWith({ "a.html": page(FAULTY) });
      const toOutput = await newsgraph(["check", "a.html", ...NOW, "--format", name], { cwd: folder });
      const toFile = await newsgraph(["check", "a.html", ...NOW, "--format", name, "-o", "report.out"], {
        cwd: folder,
      });
      const written = readFileSync(join(folder, "report.out"), "utf8");
      expect(toOutput.code).toBe(1);
      expect(toFile.code).toBe(1);
      expect(toFile.stdout).toBe("");
      expect(steady(written)).toBe(steady(toOutput.stdout));
      expect(written).toContain("schema.org/unknown-type");
      const summary = /1 error, \d+ warnings? and \d+ info found in 1 document\./;
      expect(toFile.stderr).toMatch(summary);
      // Whoever looks on is told what it came to, once.
      const seen = `${toOutput.stdout}\n${toOutput.stderr}`;
      if (name !== "html") expect(seen.split(summary).length - 1).toBe(1);
    },
  );

  test("several at once, each to its file, and what they write is no input", async () => {
    const folder = folderWith({ "a.html": page(FAULTY) });
    const args = NAMES.slice(1).flatMap((name) => ["-f", name, "-o", `out/../${name}.html`]);
    const { code, stdout } = await newsgraph(["check", ".", ...NOW, ...args, "-f", "ndjson"], {
      cwd: folder,
    });
    expect(code).toBe(1);
    const inputs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).input);
    expect(new Set(inputs)).toEqual(new Set(["a.html"]));
    for (const name of NAMES.slice(1)) {
      expect(readFileSync(join(folder, `${name}.html`), "utf8")).toContain("schema.org/unknown-type");
    }
  });

  test.each([
    ["report.sarif", '"version": "2.1.0"'],
    ["report.sarif.json", '"version": "2.1.0"'],
    ["report.xml", "<testsuites"],
    ["report.ndjson", '{"input":"a.html"'],
    ["report.json", '"documents"'],
    ["report.html", "<!doctype html>"],
    ["report.txt", "a.html:7:12 at /@type"],
  ])("-o %s alone says which it is", async (file, part) => {
    const folder = folderWith({ "a.html": page(FAULTY) });
    await newsgraph(["check", "a.html", ...NOW, "-o", file], { cwd: folder });
    expect(readFileSync(join(folder, file), "utf8")).toContain(part);
  });

  test("-o - is standard output", async () => {
    const { stdout } = await newsgraph(["check", "a.html", ...NOW, "-f", "json", "-o", "-"], { cwd });
    expect(JSON.parse(stdout).summary.issues.error).toBe(1);
  });

  test("of nothing found is whole", async () => {
    for (const name of NAMES) {
      const { stdout, code } = await newsgraph(["check", "sound.jsonld", ...NOW, "-f", name], { cwd });
      expect(code).toBe(0);
      if (name === "json") expect(JSON.parse(stdout).documents).toEqual([]);
      if (name === "sarif") expect(JSON.parse(stdout).runs[0].results).toEqual([]);
      if (name === "junit") expect(stdout).toContain('tests="1"');
      if (name === "ndjson") expect(stdout).toBe("");
    }
  });
});

describe("in a workflow of GitHub", () => {
  const env = { GITHUB_ACTIONS: "true" };

  test("findings are annotations, unless another format is asked for", async () => {
    const { stdout } = await newsgraph(["check", "a.html", ...NOW], { cwd, env });
    expect(stdout).toMatch(
      /^::error file=a\.html,line=7,col=12,endLine=7,endColumn=25,title=schema\.org\/unknown-type::/m,
    );
    const other = await newsgraph(["check", "a.html", ...NOW, "-f", "json"], { cwd, env });
    expect(JSON.parse(other.stdout).summary.documents).toBe(1);
  });
});

/** Without what differs from run to run: when it was, and how long it took. */
function steady(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?/g, "THEN")
    .replaceAll(/\d\d? \w+ \d{4}(?:,| at) \d\d:\d\d/g, "THEN")
    .replaceAll(/("seconds":|time=")[\d.e-]+/g, "$1TIME")
    .replaceAll(/[\d.]+ (?:ms|s|seconds?)\b/g, "TIME");
}
