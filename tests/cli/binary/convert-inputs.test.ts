import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtPackage } from "./built.js";
import { lines } from "./feed-lines.js";
import { folderWith, newsgraph } from "./run.js";

const HEADLINES = ["A", "B", "C"].map((headline) => ({ type: "Article", headline }));

describe("inputs and outputs", () => {
  const cwd = folderWith({
    "a.json": JSON.stringify(HEADLINES[0]),
    "site/b.json": JSON.stringify(HEADLINES[1]),
    "site/c.json.gz": gzipSync(JSON.stringify(HEADLINES[2])),
    "notes.txt": JSON.stringify(HEADLINES[0]),
  });
  const convert = (args: readonly string[], input?: string | Uint8Array) =>
    newsgraph(["convert", "--to", "model", "--indent", "0", ...args], { cwd, ...(input && { input }) });

  test("several come one after the other, and what is not there ends it with 2", async () => {
    const [a, b, c] = HEADLINES.map((one) => lines([one]));
    expect(await convert(["site", "a.json"])).toMatchObject({ stdout: `${b}${c}${a}`, code: 0 });
    expect((await convert(["**/*.json"])).stdout).toBe(`${a}${b}`);
    const { stdout, stderr, code } = await convert(["no.json", "a.json"]);
    expect(stdout).toBe(a);
    expect(stderr).toMatch(/^no\.json: error: There is no file "no\.json"\..*\[input\/not-found\]\n$/);
    expect(code).toBe(2);
  });

  test("standard input, packed too, and by the name that it is given", async () => {
    const text = JSON.stringify(HEADLINES[0]);
    expect((await convert(["-"], text)).stdout).toBe(`${text}\n`);
    expect((await convert(["-"], gzipSync(text))).stdout).toBe(`${text}\n`);
    const named = await convert(["-", "--stdin-filename", "cms/x.html"], "<p>");
    expect(named.stderr).toMatch(/^cms\/x\.html: error: There is nothing/);
    expect((await convert(["-", "--stdin-filename", "x.ndjson"], `${text}\n{`)).stderr).toMatch(
      /^x\.ndjson:2:/,
    );
  });

  test("-o writes to a file, which is no input of the next time", async () => {
    for (let time = 0; time < 2; time++) {
      const { stdout, code } = await convert([".", "-o", "site/all.json"]);
      expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
      expect(readFileSync(join(cwd, "site/all.json"), "utf8")).toBe(lines(HEADLINES));
    }
  });

  test("-o - is standard output", async () => {
    expect((await convert(["a.json", "-o", "-"])).stdout).toBe(lines(HEADLINES.slice(0, 1)));
    expect(existsSync(join(cwd, "-"))).toBe(false);
  });

  test("-o does not destroy the input, whatever that is called", async () => {
    const own = folderWith({ "a.json": JSON.stringify(HEADLINES[0]), "deep/x.txt": "" });
    symlinkSync(join(own, "a.json"), join(own, "link.json"));
    for (const [input, output] of [
      ["a.json", "a.json"],
      ["./a.json", "deep/../a.json"],
      ["a.json", "link.json"],
      ["link.json", "a.json"],
    ] as const) {
      const { code, stderr } = await newsgraph(["convert", input, "--to", "jsonld", "-o", output], {
        cwd: own,
      });
      expect(stderr).toContain("is the input and the output.");
      expect(code).toBe(2);
    }
    expect(readFileSync(join(own, "a.json"), "utf8")).toBe(JSON.stringify(HEADLINES[0]));
  });

  test("--kind, --max-size", async () => {
    expect((await convert(["notes.txt"])).code).toBe(0);
    expect((await convert(["notes.txt", "--kind", "html"])).stderr).toContain("[convert/nothing]");
    expect((await convert(["a.json", "--kind", "ndjson"])).stdout).toBe(lines(HEADLINES.slice(0, 1)));
    const small = await convert(["a.json", "--max-size", "10"]);
    expect(small.stderr).toContain("[input/too-large]");
    expect(small.code).toBe(2);
    const feed = await convert(["-", "--kind", "ndjson", "--max-size", "100"], `${"x".repeat(101)}\n{}`);
    expect(feed.stderr).toMatch(/^<stdin>:1: error: .*\[input\/too-large\]\n<stdin>:2:/);
  });

  test("the configuration has entities and an address, unless it is not wanted", async () => {
    const at = (entry: string) =>
      JSON.stringify(pathToFileURL(join(builtPackage(), "dist", `${entry}.js`)).href);
    const own = folderWith({
      "vigil.json": JSON.stringify({ type: "Vigil", id: "v", name: "Vigil" }),
      "newsgraph.config.mjs": `
        import { entities } from ${at("index")};
        import { defineEntity, one, text } from ${at("jsonld")};
        const vigil = defineEntity({ type: "Vigil", schemaTypes: ["Event"], mark: "https://journal.example/terms#Vigil",
          fields: { name: one("name", text) } });
        export default { entities: [...entities, vigil], base: "https://journal.example/vigil" };`,
    });
    const args = ["convert", "vigil.json", "--to", "jsonld"];
    const { stdout, stderr } = await newsgraph(args, { cwd: own });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ "@id": "https://journal.example/vigil#v", name: "Vigil" });
    const named = await newsgraph([...args, "--config", "newsgraph.config.mjs"], { cwd: own });
    expect(named.stdout).toBe(stdout);
    expect((await newsgraph([...args, "--no-config"], { cwd: own })).code).toBe(1);
  });

  test.each<[what: string, args: readonly string[], message: string]>([
    ["nothing to convert", ["--to", "jsonld"], "There is no input."],
    ["no form", ["a.json"], "What should come out? Give --to jsonld"],
    ["a form that is none", ["a.json", "--to", "jsnold"], '--to cannot be "jsnold". Did you mean jsonld?'],
    ["a form twice", ["a.json", "--to", "jsonld", "--to", "model"], "--to was given twice."],
    ["no indent", ["a.json", "--to", "model", "--indent", "two"], '--indent cannot be "two".'],
    ["a folder to write to", ["a.json", "--to", "model", "-o", "site"], "site cannot be written"],
    ["nowhere to write to", ["a.json", "--to", "model", "-o", "no/x"], "x cannot be written"],
    ["--write without --fix", ["a.json", "--write"], "--write puts back what --fix has mended."],
    ["--write with a form", ["a.json", "--fix", "--write", "--to", "jsonld"], "--write puts back"],
    ["--write with a file", ["a.json", "--fix", "--write", "-o", "x"], "--write puts back"],
    ["a switch with a value", ["a.json", "--fix=yes"], "--fix is a switch."],
    ["an option of another command", ["a.json", "--format", "json"], "There is no option --format."],
    ["a slip", ["a.json", "--indnt", "1"], "There is no option --indnt. Did you mean --indent?"],
    ["no time", ["a.json", "--to", "model", "--timeout", "0"], '--timeout cannot be "0".'],
  ])("%s ends with 2 and says what to do", async (_, args, message) => {
    const { code, stdout, stderr } = await newsgraph(["convert", ...args], { cwd });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(cwd, "x"))).toBe(false);
  });

  test("an indent beyond all reason is no fault", async () => {
    const args = ["convert", "a.json", "--to", "model", "--indent", "9007199254740991"];
    const { code, stdout } = await newsgraph(args, { cwd });
    expect(JSON.parse(stdout)).toEqual(HEADLINES[0]);
    expect(code).toBe(0);
  });
});

test("of a feed's line that is no UTF-8 it is said what was lost, as by extract", async () => {
  const cwd = folderWith({
    "a.ndjson": Buffer.from('{"type":"Article","headline":"\xe0 Ankara"}\n', "latin1"),
  });
  const warning = /^a\.ndjson:1: warning: .* \[reading\/undecodable(?: at \S+)?\]\n$/;
  expect((await newsgraph(["convert", "a.ndjson", "--to", "model"], { cwd })).stderr).toMatch(warning);
  expect((await newsgraph(["extract", "a.ndjson"], { cwd })).stderr).toMatch(warning);
});
