import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { enGB } from "date-fns/locale/en-GB";
import { fr } from "date-fns/locale/fr";
import { Article, fromJsonLd, toIssues } from "newsgraph";
import { check } from "newsgraph/check";
import { daysIn, formatPeriod } from "newsgraph/dates";
import { article, base } from "./article.js";
import { broken } from "./broken.js";
import { countWith } from "./count.js";
import { printedDates, published } from "./dates.js";
import { outputs } from "./outputs.js";
import { visit } from "./visit.js";

/** `npm run example` writes beside this file; `npm run example -- <folder>` elsewhere. Anything unexpected throws. */
const [folder = fileURLToPath(new URL("out", import.meta.url))] = process.argv.slice(2);

const say = (...lines: string[]) => console.log(lines.join("\n"));
const size = (text: string) => `${Buffer.byteLength(text).toLocaleString("en")} bytes`;

say(article.headline, "");

Article.parse(article);
say(
  `1. Valid: ${countWith("type", article)} things, among them a visit, a fair, people, bodies, places, topics.`,
  "",
);

const files = outputs();
mkdirSync(folder, { recursive: true });
say("2. Written:");
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const nodes = name.endsWith(".jsonld") ? `, ${countWith("@type", JSON.parse(text))} nodes` : "";
  say(`   ${relative(process.cwd(), path)}  ${size(text)}${nodes}`);
}

const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(files["page.html"])?.[1];
const reading = fromJsonLd(script, { base });
assert.deepEqual(reading.issues, []);
assert.deepEqual(Article.parse(reading.main), article);
say("", "3. Read back from the page: equal to the article, to the last field.", "");

const { period } = visit;
say(
  `4. « ${printedDates} », published ${published}, is ${period.start} to ${period.end}, ${daysIn(period)} days:`,
  `   fr  ${formatPeriod(period, { locale: fr })}`,
  `   en  ${formatPeriod(period, { locale: enGB })}`,
  "",
);

const found = check(files["page.html"], { now: "2024-09-22" });
const serious = found.filter(({ severity }) => severity !== "info");
assert.deepEqual(
  serious.map(({ code }) => code),
  ["news/date-without-offset"],
);
say("5. The page, checked against schema.org, Google's search features and newsroom sense:");
for (const { severity, code, location, message } of serious) {
  say(`   ${severity}  ${code}, line ${location?.line}, column ${location?.column}`, `     ${message}`);
}
say(`   and ${found.length - serious.length} that are good to know`, "");

const issues = toIssues(Article.safeParse(broken).error);
assert.equal(issues.length, 3);
say("6. A copy with three slips in it gets three issues:");
for (const { code, path, message } of issues) say(`   ${code}  ${path}`, `     ${message}`);
