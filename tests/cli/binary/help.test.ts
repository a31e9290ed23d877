import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPackage } from "./built.js";
import { lines } from "./feed-lines.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page, SOUND, WRONG_THING } from "./samples.js";

const COMMANDS = ["check", "convert", "extract", "schema", "explain"];
const THING = { type: "Article", headline: "Visite à Ankara" };

/** The commands under "Examples:" in a help. */
function examplesIn(help: string): readonly string[] {
  const [, examples = ""] = help.split("\nExamples:\n");
  return [...examples.matchAll(/^ {2}(newsgraph .+)$/gm)].map(([, command = ""]) => command);
}

describe("the overview", () => {
  test.each([[["--help"]], [["-h"]], [["help"]]])("%j", async (args) => {
    const { code, stdout, stderr } = await newsgraph(args);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +[A-Z]`, "m"));
    expect(stdout).toContain("newsgraph check page.html");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("is what comes of no arguments, as wrong use", async () => {
    const { stdout } = await newsgraph(["--help"]);
    expect(await newsgraph([])).toEqual({ code: 2, signal: null, stdout: "", stderr: stdout });
  });
});

test.each([[["--version"]], [["-V"]], [["check", "--version"]]])("%j", async (args) => {
  const { version } = JSON.parse(readFileSync(join(builtPackage(), "package.json"), "utf8"));
  const { code, stdout, stderr } = await newsgraph(args);
  const [, own, ...rest] =
    /^newsgraph (.+)\nschema\.org (\d+\.\d+)\nGoogle's rules as of (\d{4}-\d\d-\d\d)\n$/.exec(stdout) ?? [];
  expect(own).toBe(version);
  expect(rest).toHaveLength(2);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

describe.each(COMMANDS)("%s --help", (command) => {
  test("says how it is used, each option in its own words, and gives examples", async () => {
    const { code, stdout, stderr } = await newsgraph([command, "--help"]);
    expect(stdout).toMatch(new RegExp(`^Usage: newsgraph ${command} `));
    const names = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)(?: [A-Z=/]+)?\n {6}\S/gm)].map(
      ([, name]) => name,
    );
    expect(names).toContain("--help");
    expect(new Set(names).size).toBe(names.length);
    // No head of an option without words below it.
    expect(stdout.match(/^ {2}(?:-\w, )?--/gm)).toHaveLength(names.length);
    expect(examplesIn(stdout).length).toBeGreaterThan(1);
    const prose = stdout.split("\n").filter((line) => !line.startsWith("  newsgraph "));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toMatch(/\n\n\n|undefined/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("comes by every name, whatever else was given", async () => {
    const { stdout } = await newsgraph([command, "--help"]);
    for (const args of [
      [command, "-h"],
      ["help", command],
      [command, "x", "--help"],
    ]) {
      expect(await newsgraph(args)).toMatchObject({ code: 0, stdout, stderr: "" });
    }
  });
});

describe.skipIf(process.platform === "win32")("the examples", async () => {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page(SOUND));
  });
  beforeAll(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
  });
  afterAll(() => server.close());

  const files = {
    "page.html": page(FAULTY),
    "public/index.html": page(FAULTY),
    "public/2024/ankara.html": page(SOUND),
    "feed.ndjson": lines([THING, WRONG_THING]),
    "article.json": JSON.stringify(THING),
    "bin/newsgraph": `#!/bin/sh\nexec "${process.execPath}" "${join(builtPackage(), "dist/cli.js")}" "$@"\n`,
  };

  /** Types a command, as a user does. */
  function typed(
    command: string,
    cwd: string,
  ): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const path = `${join(cwd, "bin")}${delimiter}${process.env.PATH}`;
    const child = spawn("sh", ["-c", command], {
      cwd,
      env: { ...process.env, PATH: path, GITHUB_ACTIONS: undefined, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    });
  }

  const all = await Promise.all(
    COMMANDS.map(async (command) => examplesIn((await newsgraph([command, "--help"])).stdout)),
  );

  test.each(all.flat().map((example) => [example]))("%s", async (example) => {
    const cwd = folderWith(files);
    chmodSync(join(cwd, "bin/newsgraph"), 0o755);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
    const [own = ""] = example.split(" | ");
    const { code, stdout, stderr } = await typed(
      own.replace("https://journal.example/article", `${address} --allow-private-network`),
      cwd,
    );
    expect(stderr).not.toMatch(/^newsgraph: /m);
    expect(code).toBe(/^newsgraph (?:check (?!http|.*--update)|convert feed)/.test(own) ? 1 : 0);
    const [, target] = /(?:> |-o |--baseline )(\S+)/.exec(own) ?? [];
    if (target !== undefined) expect(statSync(join(cwd, target)).size).toBeGreaterThan(0);
    else expect(stdout.length > 0).toBe(!own.includes("--write"));
    if (own.includes("--write")) {
      expect(readFileSync(join(cwd, "public/index.html"), "utf8")).toContain('"NewsArticle"');
    }
  });
});

describe("what is no command", () => {
  const cwd = folderWith({ "page.html": page(SOUND), "public/a.html": page(SOUND), "my page.html": "" });

  test.each([
    [["chekc"], 'There is no command "chekc". Did you mean newsgraph check?'],
    [["Convert", "x"], 'There is no command "Convert". Did you mean newsgraph convert?'],
    [["validate"], 'There is no command "validate". There are check, convert, extract, schema, explain;'],
    [["page.html"], 'There is no command "page.html". To check it: newsgraph check page.html'],
    [["public"], 'There is no command "public". To check it: newsgraph check public'],
    [["my page.html"], "To check it: newsgraph check 'my page.html'"],
    [["https://journal.example/a"], "To check it: newsgraph check https://journal.example/a"],
    [["-"], 'There is no command "-". To check it: newsgraph check -'],
    [["--hepl"], "There is no option --hepl. Did you mean --help?"],
    [["-x"], "There is no option -x."],
    [["--version=2"], "--version is a switch."],
    [[""], 'There is no command "".'],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await newsgraph(args, { cwd });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("and what it says to do is right", async () => {
    const { stderr } = await newsgraph(["public"], { cwd });
    const [, advice = ""] = /: newsgraph (check .+)$/m.exec(stderr) ?? [];
    expect((await newsgraph(advice.split(" "), { cwd })).code).toBe(0);
  });
});
