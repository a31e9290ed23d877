import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { lines, parsedLines } from "./feed-lines.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page, SOUND } from "./samples.js";
import { childrenOf, hasProcessTable, runs, type Started, start } from "./start.js";

const MANY = lines(Array.from({ length: 1000 }, () => FAULTY));

/** Writes to standard input as long as the program is there. */
async function feed({ child, ended }: Started): Promise<void> {
  let isOver = false;
  const over = ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const drained = new Promise<void>((resolve) => child.stdin.once("drain", resolve));
    if (child.stdin.write(MANY)) await new Promise((resolve) => setImmediate(resolve));
    else await Promise.race([drained, over]);
  }
}

describe("a reader that goes, as head does, ends a run that would have no end", () => {
  test.each([
    ["check", ["--format", "pretty"]],
    ["check", ["--format", "json"]],
    ["check", ["--format", "ndjson", "--jobs", "1"]],
    ["check", ["--format", "ndjson", "--jobs", "2"]],
    ["check", ["--format", "github"]],
    ["convert", ["--to", "model"]],
    ["convert", ["--fix"]],
    ["extract", []],
  ])("%s %j", async (command, args) => {
    const started = start([command, "-", "--kind", "ndjson", ...args]);
    const { child, said, ended, firstOutput } = started;
    const fed = feed(started);
    await firstOutput;
    child.stdout.destroy();
    const { code, signal } = await ended;
    await fed;
    expect(said.stderr.replace(/^<stdin>:\d+:\d+: (?:warning|mended): .*\n/gm, "")).toBe("");
    expect(signal).toBeNull();
    expect([0, 1]).toContain(code);
  });

  test("also while nothing more comes in", async () => {
    const { child, said, ended, firstOutput } = start(["extract", "-", "--kind", "ndjson"]);
    // More than a pipe holds; a line that is not whole keeps it waiting for the rest.
    child.stdin.write(MANY.repeat(3));
    await firstOutput;
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(said.stderr).toBe("");
  });

  test("of an explanation", async () => {
    const { child, said, ended, firstOutput } = start(["explain"]);
    await firstOutput;
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(said.stderr).toBe("");
  });

  test("nobody has to hear what is said besides", async () => {
    const cwd = folderWith({ "feed.ndjson": MANY });
    const { child, said, ended } = start(["convert", "feed.ndjson", "--fix"], cwd);
    child.stderr.destroy();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(parsedLines(said.stdout)).toHaveLength(1000);
  });
});

describe.skipIf(process.platform === "win32")("Ctrl-C", () => {
  test.each([
    [["check", "-"]],
    [["check", "-", "--jobs", "1"]],
    [["check", "-", "--jobs", "2", "--kind", "ndjson"]],
    [["convert", "-", "--to", "model"]],
    [["extract", "-"]],
  ])("ends %j while standard input stays open", async (args) => {
    const { child, said, ended } = start(args);
    // More than fits between two programs: once it is gone, it is being read.
    await new Promise((read) => child.stdin.write(" ".repeat(4_000_000), read));
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 130, signal: null });
    expect(said.stdout + said.stderr).toMatch(/Broken off/);
    expect(said.stderr).not.toContain("    at ");
  });

  test.each<["SIGINT" | "SIGTERM", "the program" | "all"]>([
    ["SIGINT", "the program"],
    ["SIGINT", "all"],
    ["SIGTERM", "the program"],
  ])(
    "%s to %s breaks off a long feed: what was written is whole, and no process is left",
    async (signal, whom) => {
      const cwd = folderWith({ "feed.ndjson": MANY.repeat(100) });
      const files = ["-f", "json", "-o", "a.json", "-f", "sarif", "-o", "b.sarif"];
      const started = start(["check", "feed.ndjson", "--jobs", "2", ...files, "-f", "ndjson"], cwd);
      const { child, said, ended, firstOutput } = started;
      await firstOutput;
      const workers = hasProcessTable ? childrenOf(child.pid) : [];
      if (hasProcessTable) expect(workers).toHaveLength(2);
      if (whom === "all") process.kill(-Number(child.pid), signal);
      else child.kill(signal);
      expect(await ended).toEqual({ code: 130, signal: null });
      expect(workers.filter(runs)).toEqual([]);

      expect(said.stderr).toMatch(/^[\d,]+ errors, .*\nBroken off: this is what was found until then\.\n$/);
      const count = parsedLines(said.stdout).length;
      const report = JSON.parse(readFileSync(join(cwd, "a.json"), "utf8"));
      expect(report.summary.isInterrupted).toBe(true);
      expect(report.summary.documents).toBeLessThan(100_000);
      const { error, warning, info } = report.summary.issues;
      expect(error + warning + info).toBe(count);
      expect(report.documents.flatMap(({ issues }: { issues: unknown[] }) => issues)).toHaveLength(count);
      expect(JSON.parse(readFileSync(join(cwd, "b.sarif"), "utf8")).runs).toHaveLength(1);
    },
  );

  test("does not leave half a file behind, nor a document half converted", async () => {
    const cwd = folderWith({ "feed.ndjson": MANY.repeat(20) });
    const { child, said, ended, firstOutput } = start(["convert", "feed.ndjson", "--to", "jsonld"], cwd);
    await firstOutput;
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    expect(said.stdout.endsWith("\n")).toBe(true);
    const converted = parsedLines(said.stdout).length;
    expect(converted).toBeGreaterThan(0);
    expect(converted).toBeLessThan(20_000);
    expect(said.stderr).toMatch(/^newsgraph: Broken off\. Not everything was done\.\n$/);
  });

  test.skipIf(!hasProcessTable)("and worse leave no worker behind", async () => {
    const cwd = folderWith({ "feed.ndjson": MANY.repeat(100) });
    const { child, ended, firstOutput } = start(["check", "feed.ndjson", "--jobs", "2", "-f", "ndjson"], cwd);
    await firstOutput;
    const workers = childrenOf(child.pid);
    expect(workers).toHaveLength(2);
    child.kill("SIGKILL");
    expect((await ended).signal).toBe("SIGKILL");
    await vi.waitFor(() => expect(workers.filter(runs)).toEqual([]), { timeout: 30_000 });
  });
});

test("a terminal is not needed: input that ends at once, and none, are no fault", async () => {
  expect(await newsgraph(["convert", "-", "--fix"], { input: page(SOUND) })).toMatchObject({
    code: 0,
    stdout: page(SOUND),
  });
  expect((await newsgraph(["extract", "-"], { input: "" })).code).toBe(0);
});

test.skipIf(process.platform !== "linux")("a disk that is full is said in a line", async () => {
  const cwd = folderWith({ "a.html": page(FAULTY) });
  for (const args of [
    ["convert", "a.html", "--fix", "-o", "/dev/full"],
    ["check", "a.html", "-f", "json", "-o", "/dev/full"],
  ]) {
    const { code, stderr } = await newsgraph(args, { cwd });
    expect(stderr.split("\n").filter((line) => line.startsWith("newsgraph: "))).toEqual([
      expect.stringMatching(/\/dev\/full cannot be written: ENOSPC/),
    ]);
    expect(stderr).not.toContain("    at ");
    expect(code).toBe(2);
  }
});
