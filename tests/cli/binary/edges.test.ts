import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, SOUND } from "./samples.js";
import { start } from "./start.js";

const NOW = ["--now", "2026-11-24"];
const LINE = `${JSON.stringify(FAULTY)}\n`;

/** The errors as `input:line code`, and what was said besides. */
async function errorsOf(args: readonly string[], options: Parameters<typeof newsgraph>[1]) {
  const { code, stdout, stderr } = await newsgraph(
    ["check", "--format", "ndjson", "--quiet", ...NOW, ...args],
    options,
  );
  const errors = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): { input: string; line?: number; code: string } => JSON.parse(line))
    .map((found) => `${found.input}:${found.line} ${found.code}`);
  return { code, stdout, stderr, errors };
}

const TYPE = "schema.org/unknown-type";

describe("what is found where files are looked for", () => {
  test("an empty name is no folder", async () => {
    const cwd = folderWith({ "a.jsonld": LINE });
    expect(await errorsOf([""], { cwd })).toMatchObject({ code: 2, errors: [":undefined input/not-found"] });
  });

  test.skipIf(process.platform === "win32")(
    "links to files are checked, and those that lead nowhere are said",
    async () => {
      const cwd = folderWith({ "a.jsonld": LINE, "site/b.jsonld": JSON.stringify(SOUND) });
      symlinkSync("../a.jsonld", join(cwd, "site/linked.jsonld"));
      symlinkSync("nowhere", join(cwd, "site/lost.jsonld"));
      symlinkSync("round.html", join(cwd, "site/round.html"));
      symlinkSync(".", join(cwd, "site/folder.html"));
      const errors = [
        `site/linked.jsonld:undefined ${TYPE}`,
        "site/lost.jsonld:undefined input/not-readable",
        "site/round.html:undefined input/not-readable",
      ];
      expect(await errorsOf(["site"], { cwd })).toMatchObject({ code: 2, errors });
      expect((await errorsOf(["site/*"], { cwd })).errors).toEqual(errors);
    },
  );

  test("neither the configuration nor the baseline is an input", async () => {
    const cwd = folderWith({ "a.json": LINE, "newsgraph.config.json": '\ufeff{"baseline":"known.json"}' });
    expect((await newsgraph(["check", ".", ...NOW, "--update-baseline"], { cwd })).code).toBe(0);
    const { stdout } = await newsgraph(["check", ".", ...NOW], { cwd });
    expect(stdout).toMatch(/^Nothing new found in 1 document\.\n/);
  });

  test("a file that is not below the folder has no address below --base", async () => {
    const about = { "@id": "https://journal.example/a.jsonld#visit" };
    const cwd = folderWith({ "a.jsonld": JSON.stringify({ ...SOUND, about }), "deep/b.txt": "" });
    const args = ["check", "-f", "ndjson", ...NOW, "--base", "https://journal.example/"];
    expect((await newsgraph([...args, "a.jsonld"], { cwd })).stdout).toContain(
      "schema.org/dangling-reference",
    );
    const { stdout } = await newsgraph([...args, "../a.jsonld"], { cwd: join(cwd, "deep") });
    expect(stdout).not.toContain("schema.org/dangling-reference");
  });
});

describe("feeds", () => {
  test("of an empty name for a packed one, and of one in UTF-16, it is said what they are", async () => {
    const cwd = folderWith({
      "a.ndjson.gz": "",
      "b.ndjson": Buffer.from(`\ufeff${LINE}${LINE}`, "utf16le"),
      "c.json.gz": gzipSync(Buffer.from(`\ufeff${LINE}${LINE}`, "utf16le")),
      "d.ndjson": "",
    });
    const { errors, code } = await errorsOf(["."], { cwd });
    expect(errors).toEqual([
      "a.ndjson.gz:undefined input/not-packed",
      "b.ndjson:undefined input/not-readable",
      "c.json.gz:undefined input/not-readable",
    ]);
    expect(code).toBe(2);
  });

  test("what came whole of a packed one that is cut is checked", async () => {
    // What cannot be packed, so that the cut is somewhere in the lines.
    const noise = Array.from({ length: 200 }, (_, at) => ({
      ...FAULTY,
      headline: `${(at * 2654435761) % 1e9}`,
    }));
    const packed = gzipSync(noise.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const cwd = folderWith({ "a.ndjson.gz": packed.subarray(0, packed.length - 50) });
    const { errors, code } = await errorsOf(["."], { cwd });
    expect(errors.at(-1)).toBe("a.ndjson.gz:undefined input/not-packed");
    expect(errors.length).toBeGreaterThan(100);
    expect(errors.slice(0, -1)).toEqual(errors.slice(0, -1).map((_, at) => `a.ndjson.gz:${at + 1} ${TYPE}`));
    expect(code).toBe(2);
  });

  test("two with one name have lines of their own", async () => {
    const cwd = folderWith({ "a.ndjson.gz": gzipSync(LINE + LINE) });
    const { errors } = await errorsOf(["-", "a.ndjson.gz", "--stdin-filename", "a.ndjson.gz"], {
      cwd,
      input: gzipSync(LINE + LINE),
    });
    expect(errors).toEqual([1, 2, 1, 2].map((line) => `a.ndjson.gz:${line} ${TYPE}`));
  });

  test("a code is ignored there, too, that is found in lines and not in what they hold", async () => {
    const cwd = folderWith({
      "a.ndjson": Buffer.concat([Buffer.from('{"a":"'), Buffer.of(0xff), Buffer.from(`"}\n${LINE}`)]),
      "b.ndjson": `{"a":"${"x".repeat(3000)}"}\n`,
    });
    const args = ["check", ".", "-f", "ndjson", ...NOW, "--max-size", "2k"];
    const all = (await newsgraph(args, { cwd })).stdout;
    expect(all).toContain("reading/undecodable");
    expect(all).toContain("reading/too-large");
    const ignored = ["reading/undecodable", "reading/too-large"].flatMap((code) => ["--ignore", code]);
    const { stdout } = await newsgraph([...args, ...ignored], { cwd });
    expect(stdout).not.toContain("reading/");
    expect(stdout).toContain(TYPE);
    const weighed = await newsgraph([...args, "--severity", "reading/too-large=info"], { cwd });
    expect(weighed.stdout).toMatch(/"code":"reading\/too-large","severity":"info"/);
  });

  test.each([["1"], ["2"]])(
    "a line that a rule throws at is one that is not checked, and no other; --jobs %s",
    async (jobs) => {
      const cwd = folderWith({
        "newsgraph.config.mjs": `export default { rules: [{
        code: "journal/x", severity: "error", source: "https://journal.example/", verified: "2026-11-24", looksAt: "nodes",
        types: ["Article"],
        check(node, report) { if (node.text("headline") === "boom") throw new Error("oh"); report(node, "Seen."); },
      }] };`,
        "a.ndjson": [SOUND, SOUND, { ...SOUND, headline: "boom" }, SOUND]
          .map((one) => JSON.stringify(one))
          .join("\n"),
      });
      const { errors, stdout, code } = await errorsOf(["a.ndjson", "--jobs", jobs], { cwd });
      expect(errors).toEqual([
        "a.ndjson:1 journal/x",
        "a.ndjson:2 journal/x",
        "a.ndjson:3 input/not-checked",
        "a.ndjson:4 journal/x",
      ]);
      expect(stdout).toContain("This was not checked. The rule journal/x has thrown: oh. Mend the rule.");
      expect(code).toBe(2);
    },
  );
});

describe("what is written", () => {
  test("is not written over what is read, by whatever name", async () => {
    const cwd = folderWith({ "a.json": LINE, "known.json": "", "newsgraph.config.json": "{}" });
    await newsgraph(["check", "a.json", "--baseline", "known.json", "--update-baseline"], { cwd });
    const before = readFileSync(join(cwd, "known.json"), "utf8");
    for (const [output, ...more] of [
      ["a.json"],
      ["known.json", "--baseline", "x/../known.json"],
      ["newsgraph.config.json"],
    ]) {
      const args = ["check", "./a.json", "-f", "json", "-o", output ?? "", ...more];
      const { code, stderr } = await newsgraph(args, { cwd });
      expect(stderr).toMatch(/is the (?:input|baseline|configuration) and (?:the|an) output\. Give /);
      expect(code).toBe(2);
    }
    const config = ["--baseline", "newsgraph.config.json", "--update-baseline"];
    expect((await newsgraph(["check", "a.json", ...config], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toBe(LINE);
    expect(readFileSync(join(cwd, "known.json"), "utf8")).toBe(before);
    expect(readFileSync(join(cwd, "newsgraph.config.json"), "utf8")).toBe("{}");
  });

  test.skipIf(process.platform === "win32")(
    "is not written twice to one file that has two names",
    async () => {
      const cwd = folderWith({ "a.json": LINE, "out/b.txt": "" });
      symlinkSync("out", join(cwd, "link"));
      const { code, stderr } = await newsgraph(
        ["check", "a.json", "-f", "json", "-o", "out/r", "-f", "html", "-o", "link/r"],
        { cwd },
      );
      expect(stderr).toContain("Two formats would go to");
      expect(code).toBe(2);
    },
  );

  test.skipIf(!existsSync("/dev/full"))("and what cannot be is said, with 2", async () => {
    const cwd = folderWith({ "a.json": LINE });
    const { code, stderr } = await newsgraph(["check", "a.json", "-f", "json", "-o", "/dev/full"], { cwd });
    expect(stderr).toMatch(/^newsgraph: \/dev\/full cannot be written: ENOSPC.*\n$/);
    expect(code).toBe(2);
  });

  test("says that the run was broken off where the reader of another format has gone", async () => {
    const cwd = folderWith({ "a.ndjson": LINE.repeat(20_000) });
    const args = ["check", "a.ndjson", "-f", "ndjson", "-f", "json", "-o", "r.json", "--jobs", "1"];
    const { child, ended, firstOutput } = start(args, cwd);
    await firstOutput;
    child.stdout.destroy();
    expect([0, 1]).toContain((await ended).code);
    const { summary } = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8"));
    expect(summary.isInterrupted).toBe(true);
    expect(summary.documents).toBeLessThan(20_000);
  });

  test("names what to mend as it is typed", async () => {
    const cwd = folderWith({ "-a.json": LINE });
    expect((await newsgraph(["check", "./-a.json"], { cwd })).stdout).toContain("convert ./-a.json --fix");
    expect((await newsgraph(["check", "-"], { input: LINE })).stdout).toContain("convert - --fix");
  });

  test("what a configuration says is no result", async () => {
    const cwd = folderWith({
      "a.json": LINE,
      "newsgraph.config.mjs": "console.log('oh'); export default {};",
    });
    const { stdout, stderr } = await newsgraph(["check", "a.json", "-f", "json"], { cwd });
    expect(JSON.parse(stdout)).toHaveProperty("documents");
    expect(stderr).toContain("oh\n");
  });
});

describe("a baseline", () => {
  test("knows a file wherever the program runs", async () => {
    const cwd = folderWith({
      "newsgraph.config.json": '{"baseline":"known.json"}',
      "deep/a.json": LINE,
    });
    await newsgraph(["check", "deep", ...NOW, "--update-baseline"], { cwd });
    expect(readFileSync(join(cwd, "known.json"), "utf8")).toContain('"input":"deep/a.json"');
    const { code, errors } = await errorsOf(["a.json"], { cwd: join(cwd, "deep") });
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const stdin = folderWith({});
    await newsgraph(["check", "-", "--baseline", "known.json", "--update-baseline"], {
      cwd: stdin,
      input: LINE,
    });
    const again = ["check", "-", "--baseline", "known.json"];
    expect((await newsgraph(again, { cwd: stdin, input: LINE })).code).toBe(0);
    expect((await newsgraph(again, { cwd: stdin, input: LINE + LINE })).code).toBe(1);
  });

  test("calls nothing gone that was not looked at", async () => {
    const cwd = folderWith({ "a.json": LINE, "b.json": LINE, "c.ndjson": LINE.repeat(4) });
    const known = ["--baseline", "known.json"];
    await newsgraph(["check", ".", ...NOW, ...known, "--update-baseline"], { cwd });
    const said = async (...args: readonly string[]) =>
      (await newsgraph(["check", ...args, ...NOW, ...known], { cwd })).stderr;
    expect(await said("a.json")).toBe("");
    expect(await said("c.ndjson", "--shard", "1/2")).toBe("");
    rmSync(join(cwd, "b.json"));
    expect(await said("b.json", "a.json")).toBe("");
    writeFileSync(join(cwd, "a.json"), JSON.stringify(SOUND));
    expect(await said("a.json")).toMatch(/\d+ known findings? did not come up/);
  });

  test.each([
    ["that is a folder", ["--baseline", "folder"], "cannot be read"],
    [
      "for a folder that is not there",
      ["--baseline", "no/k.json", "--update-baseline"],
      "k.json cannot be written",
    ],
    ["of a part", ["--baseline", "k.json", "--update-baseline", "--shard", "1/2"], "Give it without --shard"],
  ])("%s is refused before anything is done", async (_, args, message) => {
    const cwd = folderWith({ "a.json": LINE });
    mkdirSync(join(cwd, "folder"));
    const { code, stdout, stderr } = await newsgraph(["check", "a.json", ...args], { cwd });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("the program ends", () => {
  test.skipIf(process.platform === "win32")(
    "on Ctrl-C, though nobody writes to the pipe that it reads",
    async () => {
      const cwd = folderWith({ "first.jsonld": LINE });
      for (const name of ["nobody.html", "silent.html"]) spawnSync("mkfifo", [join(cwd, name)]);
      const nobody = start(["check", "first.jsonld", "nobody.html", "--jobs", "1"], cwd);
      const silent = start(["check", "silent.html"], cwd);
      // It says so when its reader is there.
      const writer = spawn("sh", ["-c", "exec 3> silent.html; echo open; exec sleep 100"], { cwd });
      onTestFinished(() => {
        writer.kill("SIGKILL");
      });
      await new Promise((resolve) => writer.stdout.once("data", resolve));
      silent.child.kill("SIGINT");
      await nobody.firstOutput;
      nobody.child.kill("SIGINT");
      expect(await silent.ended).toEqual({ code: 130, signal: null });
      expect(await nobody.ended).toEqual({ code: 130, signal: null });
    },
  );

  test("where the configuration waits for nothing", async () => {
    const cwd = folderWith({
      "a.json": LINE,
      "newsgraph.config.mjs": "await new Promise(() => {}); export default {};",
    });
    const { code, stderr } = await newsgraph(["check", "a.json"], { cwd });
    expect(stderr).toContain("It waits for something that never comes");
    expect(code).toBe(2);
  });

  test("with 2 where something throws that nobody waits for", async () => {
    const cwd = folderWith({
      "a.json": LINE,
      "newsgraph.config.mjs": "setImmediate(() => { throw new Error('oh'); }); export default {};",
    });
    const { code, stderr } = await newsgraph(["check", "a.json"], { cwd });
    expect(stderr).toMatch(/^newsgraph 0\.\S+ has a fault of its own\. Please report this:\nError: oh\n/);
    expect(code).toBe(2);
  });
});

test("no password of an address is written anywhere", async () => {
  for (const format of ["pretty", "json", "ndjson", "sarif", "github", "junit", "html"]) {
    const { stdout, stderr, code } = await newsgraph(["check", "https://amina:secret@[::1]/a", "-f", format]);
    expect(stdout + stderr).not.toContain("secret");
    expect(code).toBe(2);
  }
});

test("what is said on the command line counts before the configuration", async () => {
  const code = "schema.org/unknown-type";
  const cwd = folderWith({
    "a.jsonld": JSON.stringify(FAULTY),
    "newsgraph.config.json": JSON.stringify({
      ignore: ["schema.org/*"],
      severities: { "news/headline-site-suffix": "error" },
    }),
  });
  const found = async (...args: readonly string[]) =>
    (await newsgraph(["check", "a.jsonld", "-f", "ndjson", "--quiet", ...args], { cwd })).stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line).code);
  expect(await found()).toEqual(["news/headline-site-suffix"]);
  expect(await found("--severity", `${code}=error`)).toEqual([code, "news/headline-site-suffix"]);
  expect(await found("--ignore", "news/headline-site-suffix")).toEqual([]);
});

test("what is neither JSON nor a page is an error, and what is for tools is no input of a folder", async () => {
  const cwd = folderWith({
    "notes.txt": "only words",
    "site/package.json": "{}",
    "site/tsconfig.json": "{}",
    "site/a.jsonld": JSON.stringify(FAULTY),
  });
  const inputs = async (input: string) =>
    (await newsgraph(["check", input, "-f", "ndjson", "--quiet"], { cwd })).stdout
      .trim()
      .split("\n")
      .map((line) => `${JSON.parse(line).input} ${JSON.parse(line).code}`);
  expect(await inputs("notes.txt")).toEqual(["notes.txt reading/json-invalid"]);
  expect(await inputs("site")).toEqual(["site/a.jsonld schema.org/unknown-type"]);
});

test("what is called a gzip, and is neither that nor a text, is an error", async () => {
  const cwd = folderWith({ "a.html.gz": "only words", "b.html.gz": Buffer.from([0, 1, 2, 3]) });
  const { errors, code } = await errorsOf(["."], { cwd });
  expect(errors).toEqual(["a.html.gz:undefined input/not-packed", "b.html.gz:undefined input/not-packed"]);
  expect(code).toBe(2);
});

test("an address without its beginning is told so", async () => {
  for (const input of ["www.journal.example/a", "htp://journal.example/a"]) {
    const { stdout } = await newsgraph(["check", input]);
    expect(stdout).toContain("An address begins with http:// or https://.");
  }
});

test("a configuration that is a module in a package that is none is told what to be called", async () => {
  const cwd = folderWith({
    "a.jsonld": LINE,
    "package.json": '{ "type": "commonjs" }',
    "newsgraph.config.js": 'import { x } from "node:fs";\nexport default {};\n',
  });
  const { stderr, code } = await newsgraph(["check", "a.jsonld"], { cwd });
  expect(stderr).toContain("call it newsgraph.config.mjs");
  expect(code).toBe(2);
  const exported = folderWith({
    ...{ "a.jsonld": LINE, "package.json": "{}" },
    "newsgraph.config.js": "export default {};",
  });
  const other = await newsgraph(["check", "a.jsonld"], { cwd: exported });
  // Later versions of Node find out by themselves that it is a module.
  if (other.code === 2) expect(other.stderr).toContain("call it newsgraph.config.mjs");
  else expect(other.code).toBe(1);
});

test("explain lists a profile", async () => {
  for (const profile of ["news", "news/", "news/*"]) {
    const { stdout, code } = await newsgraph(["explain", profile]);
    expect(stdout).toContain("news/author-merged");
    expect(stdout).not.toContain("google/author-name");
    expect(code).toBe(0);
  }
});
