import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { expectedCounts, feedLines } from "../../../scripts/feed/feed.js";
import { folderWith, newsgraph, type RunOptions } from "./run.js";

const COUNT = 2000;
const SEED = 7;
const NOW = "2026-11-24";

const lines = [...feedLines(COUNT, SEED)];
const expected = expectedCounts(COUNT, SEED);
const cwd = folderWith({
  "feed.ndjson": lines.join("\n"),
  "feed.ndjson.gz": gzipSync(lines.join("\n")),
  "windows.ndjson": `\ufeff${lines.join("\r\n\r\n")}\r\n`,
});

interface Finding {
  readonly input: string;
  readonly line: number;
  readonly code: string;
}

/** Checks a feed, and returns what it prints, as text and as findings. */
async function checkFeed(args: readonly string[], options: RunOptions = {}) {
  const { code, stdout, stderr } = await newsgraph(
    ["check", "--format", "ndjson", "--quiet", "--now", NOW, ...args],
    { cwd, ...options },
  );
  const findings: Finding[] = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return { code, stdout, stderr, findings };
}

function counted(findings: readonly Finding[]): { readonly [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

let alone: Awaited<ReturnType<typeof checkFeed>>;
beforeAll(async () => {
  alone = await checkFeed(["feed.ndjson", "--jobs", "1"]);
});

test("every fault is found once, under its code, at its line, and nothing else", () => {
  expect(Object.keys(expected).length).toBeGreaterThan(5);
  expect(counted(alone.findings)).toEqual(expected);
  expect(alone.code).toBe(1);
  const at = alone.findings.map(({ line }) => line);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  // A line that is no JSON is known by itself.
  const broken = lines.flatMap((line, number) => (isJson(line) ? [] : [number + 1]));
  expect(broken.length).toBe(expected["reading/json-invalid"]);
  expect(
    alone.findings.filter(({ code }) => code === "reading/json-invalid").map(({ line }) => line),
  ).toEqual(broken);
});

test.each([["2"], ["3"]])("%s processes say the same, byte for byte", async (jobs) => {
  const shared = await checkFeed(["feed.ndjson", "--jobs", jobs]);
  expect(shared.stdout).toBe(alone.stdout);
  expect(shared.code).toBe(1);
});

test("a packed feed, a piped one and one with Windows' line ends say the same", async () => {
  const packed = await checkFeed(["feed.ndjson.gz"]);
  expect(packed.stdout.replaceAll(".ndjson.gz", ".ndjson")).toBe(alone.stdout);
  const piped = await checkFeed(["-", "--stdin-filename", "feed.ndjson"], { input: lines.join("\n") });
  expect(piped.stdout).toBe(alone.stdout);
  const windows = await checkFeed(["windows.ndjson"]);
  expect(counted(windows.findings)).toEqual(expected);
  // Every second line is blank.
  expect(windows.findings.map(({ line }) => (line + 1) / 2)).toEqual(alone.findings.map(({ line }) => line));
});

test("eight parts are together the whole, with true line numbers", async () => {
  const parts = [];
  for (let part = 1; part <= 8; part++) parts.push(await checkFeed(["feed.ndjson", "--shard", `${part}/8`]));
  expect(parts.map(({ stdout }) => stdout).join("")).toBe(alone.stdout);
  const documents = parts.map(({ stderr }) =>
    Number(/(?:of|in) ([\d,]+) documents/.exec(stderr)?.[1]?.replace(",", "")),
  );
  expect(documents.reduce((sum, count) => sum + count, 0)).toBe(COUNT);
  expect(parts[1]?.stderr).toContain("part 2/8 of the input");
  const packed = await checkFeed(["feed.ndjson.gz", "--shard", "1/2"]);
  expect(packed.findings.map(({ code }) => code)).toEqual(["input/not-splittable"]);
  expect(packed.code).toBe(2);
});

test("files are shared out by their number", async () => {
  const files = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.json`, "{"]));
  const folder = folderWith(files);
  const inputs = async (part: string) =>
    (await checkFeed([".", "--shard", part], { cwd: folder })).findings.map(({ input }) => input);
  expect(await inputs("1/2")).toEqual(["a.json", "c.json", "e.json"]);
  expect(await inputs("2/2")).toEqual(["b.json", "d.json"]);
});

describe.skipIf(!existsSync("/proc/self/children") && !existsSync("/proc/self/task"))(
  "a worker that is killed",
  () => {
    test("loses nothing and doubles nothing", async () => {
      let killed = 0;
      const shared = await checkFeed(["feed.ndjson", "--jobs", "2"], {
        onStart(child) {
          const timer = setInterval(() => {
            const [worker] = workersOf(child.pid ?? 0);
            if (worker === undefined || killed >= 3) return;
            try {
              process.kill(worker, "SIGKILL");
              killed++;
            } catch {
              // It has ended by itself.
            }
          }, 500);
          child.on("close", () => clearInterval(timer));
        },
      });
      expect(killed).toBeGreaterThan(0);
      const whole = shared.findings.filter(({ code }) => code !== "input/not-checked");
      // One slice that was met twice may be given up, and is then said to be; else all is as without.
      if (whole.length === shared.findings.length) expect(shared.stdout).toBe(alone.stdout);
      else expect(shared.code).toBe(2);
      expect(new Set(whole.map(({ line, code }) => `${line} ${code}`)).size).toBe(whole.length);
    });

    test("leaves no process behind, and none is left when all is done", async () => {
      let pid = 0;
      const seen = new Set<number>();
      await checkFeed(["feed.ndjson", "--jobs", "2"], {
        onStart(child) {
          pid = child.pid ?? 0;
          const timer = setInterval(() => {
            for (const one of workersOf(pid)) seen.add(one);
          }, 50);
          child.on("close", () => clearInterval(timer));
        },
      });
      expect(seen.size).toBe(2);
      for (const one of seen) expect(isAlive(one)).toBe(false);
    });
  },
);

test("what is on the line before and behind does not matter: every line is checked for itself", async () => {
  const strange = folderWith({
    "feed.ndjson": Buffer.concat([
      Buffer.from(`${lines[0]}\n{\n"x"\n[1]\nnull\n`),
      Buffer.from('{"type":"Article","headline":"Ang\xe9le"}\n', "latin1"),
      Buffer.from(`\n\n${lines[0]}`),
    ]),
  });
  const { stdout } = await newsgraph(["check", "feed.ndjson", "--format", "ndjson", "--now", NOW], {
    cwd: strange,
  });
  const found: (Finding & { severity: string })[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(
    found.filter(({ severity }) => severity === "error").map(({ line, code }) => `${line} ${code}`),
  ).toEqual(["2 reading/json-invalid", "3 reading/no-node", "4 reading/no-node", "5 reading/no-node"]);
  expect(found.filter(({ code }) => code === "reading/undecodable").map(({ line }) => line)).toEqual([6]);
});

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** The child processes of a process. */
function workersOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(join("/proc", String(pid), "task", thread, "children"), "utf8")
        .split(" ")
        .filter((one) => one !== "")
        .map(Number),
    );
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  return spawnSync("kill", ["-0", String(pid)]).status === 0;
}
