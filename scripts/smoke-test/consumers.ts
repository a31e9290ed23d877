/** A stranger's program that imports every entry. */
export const ESM: string = `
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

/** The same by `require`. */
export const CJS: string = `
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

/** A program that is only compiled. */
export const TYPESCRIPT: string = `
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

/** How it is compiled: our declarations included. */
export const TSCONFIG: object = {
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
