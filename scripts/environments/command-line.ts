import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type NodeVersion, surroundingsOf } from "./node-versions.js";
import { ROOT } from "./packed-package.js";
import { endOf } from "./process.js";

/** How many lines the feed has. Each seventh is an article of the wrong shape, each thousandth is no JSON. */
const LINES = 6000;

const THING = {
  type: "Article",
  headline: "</script><script>alert(1)</script>",
  authors: [{ type: "Person", name: "Amina Idrissi" }],
  datePublished: "2024-09-20T10:00+01:00",
};

/** What the command line is asked, every command of it. */
const CALLS: readonly (readonly string[])[] = [
  ["--version"],
  ["check", "--help"],
  ["check", "pages", "--now", "2026-11-24", "--format", "json"],
  ["check", "pages/headline-long.html", "thing.json", "--now", "2026-11-24"],
  ["check", "feed.ndjson", "--jobs", "2", "--now", "2026-11-24", "--format", "ndjson", "--quiet"],
  ["convert", "visit.html", "--to", "model"],
  ["convert", "thing.json", "--to", "script"],
  ["convert", "pages/type-wrong-case.html", "--fix"],
  ["extract", "pages"],
  ["schema", "visit"],
  ["explain", "news/author-merged", "schema.org/date"],
];

/** Puts the files that it is asked about into a folder. */
export function writeInputs(folder: string, pages: readonly { name: string; base64: string }[]): void {
  mkdirSync(join(folder, "pages"));
  for (const { name, base64 } of pages) {
    if (!name.endsWith(".gz"))
      writeFileSync(join(folder, "pages", `${name}.html`), Buffer.from(base64, "base64"));
  }
  copyFileSync(join(ROOT, "examples/hammouchi-visit/out/page.html"), join(folder, "visit.html"));
  writeFileSync(join(folder, "thing.json"), JSON.stringify(THING));
  const lines = Array.from({ length: LINES }, (_, at) => {
    if (at % 1000 === 999) return `{ "type": "Article", "headline": "${at}`;
    const wrong = at % 7 === 0 ? { datePublished: `20/09/${2000 + (at % 30)}` } : {};
    return JSON.stringify({ type: "Article", headline: `Ankara’da görüşme ${at}`, ...wrong });
  });
  writeFileSync(join(folder, "feed.ndjson"), lines.join("\n"));
}

/** What the installed program answers under a version of Node: the texts and the exit code of each call, as JSON. */
export async function answersOf(node: NodeVersion, project: string, timeZone: string): Promise<string> {
  const program = join(project, "node_modules/newsgraph/dist/cli.js");
  const answers: unknown[] = [];
  for (const args of CALLS) {
    const ended = await endOf(node.program, [program, ...args], {
      cwd: project,
      env: { ...surroundingsOf(node, timeZone), NO_COLOR: "1" },
    });
    if (ended.code !== 0 && ended.code !== 1)
      throw new Error(`newsgraph ${args.join(" ")} ended with ${ended.code}:\n${ended.stderr}`);
    const { code, stdout, stderr } = ended;
    answers.push({ args, code, stdout: withoutTimes(stdout), stderr: withoutTimes(stderr) });
  }
  return JSON.stringify(answers);
}

/** How long it took is another figure each time. */
function withoutTimes(text: string): string {
  return text
    .replace(/"seconds":[\d.]+/g, '"seconds":0')
    .replace(/In [\d,]+ s: [\d,]+ a second\./g, "In 0 s: 0 a second.");
}
