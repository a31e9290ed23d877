// Packs the package, installs the tarball into an empty project, and uses it there as a stranger would.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = mkdtempSync(join(tmpdir(), "newsgraph-smoke-"));
const isWindows = process.platform === "win32";

function run(command, args, cwd) {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: isWindows,
  });
}

const ESM = `
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { Article, fromJsonLd, toIssues, toJsonLd } from "newsgraph";
import { toJsonLd as alone } from "newsgraph/jsonld";
import { fromHtml, jsonLdTag } from "newsgraph/html";
import { applyFixes, check, rules } from "newsgraph/check";
import { daysIn, parsePeriod } from "newsgraph/dates";
import { fr } from "date-fns/locale/fr";

const article = Article.parse({ type: "Article", headline: "</script>", authors: [{ type: "Agent", name: "A" }] });
assert.deepEqual(Article.parse(fromJsonLd(JSON.stringify(toJsonLd(article))).main), article);
assert.deepEqual(alone(article), toJsonLd(article));
assert.equal(jsonLdTag(toJsonLd(article)).split("</script>").length, 2);
const page = "<p>" + jsonLdTag(toJsonLd(article)).replace('"name"', '"Name"');
const reading = fromHtml(new TextEncoder().encode(page), { url: "https://journal.example/a" });
assert.deepEqual(Article.parse(reading.main).headline, "</script>");
assert.equal(fromHtml(jsonLdTag(toJsonLd(article)).replace("}<", ",}<")).issues[0].location.line, 1);
assert.equal(toIssues(Article.safeParse({ type: "Article", headlin: "x" }).error).length, 2);
const broken = { "@context": "https://schema.org", "@type": "newsArticle", headline: "x", isAccessibleForFree: "False" };
const found = check(broken, { profiles: ["schema.org"] });
assert.deepEqual(found.map(({ code }) => code), ["schema.org/unknown-type", "schema.org/boolean-as-text"]);
assert.deepEqual(applyFixes(broken, found), { ...broken, "@type": "NewsArticle", isAccessibleForFree: false });
assert.equal(check('<script type="application/ld+json">\\n{ "@type": "Prson" }</script>')[0].location.line, 2);
assert.equal(rules.length > 50, true);
const { period } = parsePeriod("du 19 au 21 septembre", { locale: fr, published: "2024-09-20" });
assert.deepEqual(period, { start: "2024-09-19", end: "2024-09-21" });
assert.equal(daysIn(period), 3);
const schema = createRequire(import.meta.url)("newsgraph/schema/article.json");
assert.equal(schema.$id, "urn:newsgraph:schema:article");
console.log("ESM works on Node " + process.version);
`;

const CJS = `
const assert = require("node:assert/strict");
const { Article, fromJsonLd, toJsonLd } = require("newsgraph");
const { fromHtml, jsonLdTag } = require("newsgraph/html");
const article = Article.parse({ type: "Article", headline: "H" });
assert.deepEqual(fromJsonLd(toJsonLd(article)).main, article);
assert.deepEqual(fromHtml(jsonLdTag(toJsonLd(article))).main, article);
assert.match(jsonLdTag(toJsonLd(article)), /^<script type="application\\/ld\\+json">/);
assert.equal(require("newsgraph/check").check(article, { profiles: ["model"] }).length, 0);
require("newsgraph/dates");
require("newsgraph/jsonld");
console.log("require works on Node " + process.version);
`;

const TYPESCRIPT = `
import { Article, type Person, fromJsonLd, toIssues, toJsonLd, Visit } from "newsgraph";
import { fromHtml, jsonLdHead, jsonLdScriptProps, jsonLdTag, type Reading } from "newsgraph/html";
import { defineEntity, entities, one, text } from "newsgraph/jsonld";
import { type CheckOptions, check, type NodeRule, type Rule, rules } from "newsgraph/check";
import { type Config, defineConfig } from "newsgraph/config";
import { parsePeriod } from "newsgraph/dates";

const config: Config = defineConfig({ rules, profiles: ["google"], severities: { "google/headline-long": "off" }, failOn: "warning" });
// @ts-expect-error There is no such level.
defineConfig({ failOn: "info" });
const shouting: NodeRule = { code: "journal/shouting", severity: "info", source: "https://journal.example/style", verified: "2026-11-24", looksAt: "nodes", types: ["Article"], check: (node, report) => report(node.at("headline"), "x") };
const checking: CheckOptions = { rules: [...rules, shouting satisfies Rule], profiles: ["journal", "google"], severities: { "google/headline-long": "off" } };
const codes: string[] = check({ "@type": "Article" }, checking).map(({ code }) => code);
const author: Person = { type: "Person", name: "Amina Idrissi" };
const article: Article = Article.parse({ type: "Article", headline: "H", authors: [author] });
const tag: string = jsonLdTag(toJsonLd(article));
const reading: Reading = fromHtml(new Uint8Array(), { url: "https://journal.example/", limits: { size: 1000 } });
const line: number | undefined = reading.issues[0]?.location?.line;
const visit: Visit | undefined = Visit.safeParse(fromJsonLd(tag).main).data;
const issues: readonly { path: string }[] = toIssues(Article.safeParse({}).error);
const poll = defineEntity<{ type: "Poll"; name: string }>({ type: "Poll", schemaTypes: ["Event"], mark: "https://a.example/Poll", fields: { name: one("name", text) } });
const written = toJsonLd({ type: "Poll", name: "x" }, { entities: [...entities, poll] });
// @ts-expect-error An article has no such field.
const wrong: Article = { type: "Article", headline: "H", headlin: "H" };
export { article, codes, config, issues, line, jsonLdHead, jsonLdScriptProps, parsePeriod, tag, visit, written, wrong };
`;

const PAGE = `<!doctype html>
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "newsArticle", "headline": "Visite" }
</script>
`;

/** Runs the installed program as npx does, and expects the code that it ends with. */
function program(folder, args, code) {
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

/** The command line, as it is installed. */
function tryProgram(folder) {
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

const TSCONFIG = {
  compilerOptions: {
    module: "nodenext",
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  },
  files: ["consumer.ts"],
};

/** Compiles the consumer, our declarations included; what is wrong inside of other packages is theirs. */
function compile(folder, version) {
  let output = "";
  try {
    run(
      process.execPath,
      [join(folder, "node_modules", `typescript-${version}`, "bin", "tsc"), "-p", "."],
      folder,
    );
  } catch (error) {
    output = String(error.stdout);
  }
  const ours = output.split("\n").filter((line) => /^(?:consumer|node_modules\/newsgraph)/.test(line));
  if (ours.length > 0) throw new Error(`TypeScript ${version}:\n${ours.join("\n")}`);
  const others = output.split("\n").filter((line) => /^node_modules/.test(line)).length;
  console.log(
    `TypeScript ${version} accepts it with skipLibCheck: false${others ? ` (${others} errors in other packages)` : ""}`,
  );
}

try {
  run("npm", ["run", "--silent", "build"], process.cwd());
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", root], process.cwd()),
  );
  console.log(
    `${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB packed`,
  );
  const strays = packed.files.filter(
    ({ path }) => !/^(?:dist\/|docs\/|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$)/.test(path),
  );
  if (strays.length > 0) throw new Error(`The package holds ${strays.map(({ path }) => path).join(", ")}`);

  for (const zod of ["4.4.0", "latest"]) {
    const folder = join(root, `zod-${zod}`);
    mkdirSync(folder);
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "smoke", private: true, type: "module" }),
    );
    const compilers =
      zod === "latest" ? ["typescript-5.9@npm:typescript@5.9", "typescript-7@npm:typescript@7"] : [];
    run(
      "npm",
      [
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        join(root, packed.filename),
        `zod@${zod}`,
        ...compilers,
      ],
      folder,
    );
    writeFileSync(join(folder, "esm.js"), ESM);
    writeFileSync(join(folder, "cjs.cjs"), CJS);
    console.log(`with zod ${zod}:`);
    const nodes = zod === "latest" ? [[], ["-y", "-p", "node@24"]] : [[]];
    for (const node of nodes) {
      for (const file of ["esm.js", "cjs.cjs"]) {
        const output =
          node.length > 0
            ? run("npx", [...node, "node", file], folder)
            : run(process.execPath, [file], folder);
        process.stdout.write(output);
      }
    }
    tryProgram(folder);
    if (compilers.length === 0) continue;
    writeFileSync(join(folder, "consumer.ts"), TYPESCRIPT);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
    for (const version of ["5.9", "7"]) compile(folder, version);
  }
  console.log("The packed package works.");
} finally {
  rmSync(root, { recursive: true, force: true });
}
