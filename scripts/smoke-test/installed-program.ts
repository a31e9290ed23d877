import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isWindows } from "../environments/packed-package.js";

const PAGE = `<!doctype html>
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "newsArticle", "headline": "Visite" }
</script>
`;

/** Runs the installed program as npx does, and expects the code that it ends with. */
function program(folder: string, args: readonly string[], code: number): string {
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", "newsgraph", ...args], {
    cwd: folder,
    encoding: "utf8",
    shell: isWindows,
    env: { ...process.env, GITHUB_ACTIONS: "" },
  });
  if (status !== code)
    throw new Error(`newsgraph ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Tries the command line in a folder, as it is installed there. */
export function tryProgram(folder: string): void {
  writeFileSync(join(folder, "page.html"), PAGE);
  writeFileSync(
    join(folder, "feed.ndjson"),
    [...Array(3000).fill('{"type":"Article","headline":"V"}'), "{"].join("\n"),
  );
  const version = program(folder, ["--version"], 0);
  if (!/^newsgraph \d+\.\d+\.\d+\nschema\.org \d+/.test(version)) throw new Error(version);
  const found = program(
    folder,
    ["check", "page.html", "--format", "json", "-o", "report.json", "-o", "report.html", "-f", "pretty"],
    1,
  );
  if (!found.includes("page.html:3:46 at /@type schema.org/unknown-type")) throw new Error(found);
  const errors = program(folder, ["check", "feed.ndjson", "--jobs", "2", "--quiet", "--format", "ndjson"], 1);
  if (errors.trim().split("\n").length !== 1 || JSON.parse(errors).line !== 3001) throw new Error(errors);
  const mended = program(folder, ["convert", "page.html", "--fix"], 0);
  if (mended !== PAGE.replace("newsArticle", "NewsArticle")) throw new Error(mended);
  if (JSON.parse(program(folder, ["extract", "page.html"], 0)).main !== 0) throw new Error("extract");
  if (JSON.parse(program(folder, ["schema", "visit"], 0)).$id !== "urn:newsgraph:schema:visit")
    throw new Error("schema");
  if (!program(folder, ["explain", "news/author-merged"], 0).includes("Bad:")) throw new Error("explain");
  console.log("the command line works");
}
