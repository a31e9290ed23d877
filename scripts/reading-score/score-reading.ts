import { parseArgs } from "node:util";
import { readPage } from "../../src/html/page/read-page.js";
import { type Answer, agrees, FIELDS, type FieldName, folded, isKnown } from "./compare.js";
import { type Page, readCorpora } from "./corpora.js";
import { keyOf, readWithMetascraper } from "./metascraper.js";
import { type OurReading, readOurs } from "./ours.js";
import { countReferences } from "./references.js";
import { causeOf, isLastChange, VERDICTS } from "./why.js";

/** How well our reading agrees with what is known of real pages, beside metascraper: `npm run score:reading -- DIR`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: "boolean", default: false }, only: { type: "string" } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    "Give the folder of the corpora: npm run score:reading -- ../shared/corpora [--why] [--only CORPUS]",
  );
  process.exit(2);
}

/** A corpus of so many pages is large enough to say who is ahead. */
const LARGE = 30;

const pages = readCorpora(folder).filter(({ corpus }) => values.only === undefined || corpus === values.only);
const theirs = await readWithMetascraper(pages);

interface Scored {
  readonly page: Page;
  readonly blocks: number;
  readonly ours: OurReading | undefined;
  readonly theirs: Answer | undefined;
}

const scored: Scored[] = pages.map((page) => {
  let ours: OurReading | undefined;
  try {
    ours = readOurs(page);
  } catch (error) {
    console.error(page.id, error);
  }
  return { page, blocks: readPage(page.bytes()).blocks.length, ours, theirs: theirs?.get(keyOf(page)) };
});

const ofBlocks = scored.filter(({ page }) => !page.isWhole);
const rows = [
  ...groupByCorpus(scored),
  ["blocks: all", ofBlocks] as const,
  ["html: all", scored.filter(({ page }) => page.isWhole)] as const,
];

console.log("\nPages and blocks. Nothing may be thrown.");
console.table(
  Object.fromEntries(
    rows.map(([name, all]) => {
      const sum = (count: (one: Scored) => number) => all.reduce((total, one) => total + count(one), 0);
      const [blocks, mended, refused] = [
        sum((one) => one.blocks),
        sum(({ ours }) => ours?.mended ?? 0),
        sum(({ ours }) => ours?.refused ?? 0),
      ];
      return [
        name,
        {
          pages: all.length,
          thrown: sum(({ ours }) => (ours ? 0 : 1)),
          blocks,
          strict: blocks - mended - refused,
          repaired: mended,
          refused,
          article: sum(({ ours }) => (ours?.hasArticle ? 1 : 0)),
          "that its schema accepts": sum(({ ours }) => (ours?.isValid ? 1 : 0)),
        },
      ];
    }),
  ),
);

console.log(`Agreement with the ground truth: ours / metascraper of what is known. ✓ ours is ahead or level, ✗ behind.
The pages of blocks hold nothing but their JSON-LD. Of whole pages (html:) metascraper reads the meta tags and the text as well, we the
JSON-LD alone. Recipes, and pages that say no more than that they
are pages, are read by entities of one's own, as a user would add them (a recipe has its article's publisher). metascraper's author is right if it is the one author.`);
console.table(
  Object.fromEntries(
    rows.map(([name, all]) => [
      name,
      { pages: all.length, ...Object.fromEntries(FIELDS.map((field) => [field, compare(all, field)])) },
    ]),
  ),
);

for (const [name, all] of rows) {
  const changed = all.filter((one) => isLastChange(one.page));
  const count = changed.filter((one) => agreesWith(one, one.theirs, "datePublished")).length;
  if (count > 0 && all.length >= LARGE) {
    console.log(
      `${name}: of metascraper's dates that agree, ${count} are those of the last change; the JSON-LD gives another for the publication.`,
    );
  }
}

const references = pages.map(countReferences);
const total = (count: "known" | "found") => references.reduce((all, one) => all + one[count], 0);
console.log(
  `Authors and publishers that an article only refers to and that the page names: ${total("found")} of ${total("known")} found.`,
);

console.log(
  `Pages of blocks whose JSON-LD has an article, read with the library as it is, without entities of one's own:`,
);
const ofArticles = ofBlocks.filter(({ ours }) => ours?.hasArticle);
const asShipped = ofArticles.map((one) => ({
  ...one,
  ours: one.ours && { ...one.ours, answer: one.ours.ofArticle },
}));
console.table(
  Object.fromEntries(
    [...groupByCorpus(asShipped), ["all", asShipped] as const]
      .filter(([, all]) => all.length >= LARGE)
      .map(([name, all]) => [
        name,
        { pages: all.length, ...Object.fromEntries(FIELDS.map((field) => [field, compare(all, field)])) },
      ]),
  ),
);

if (values.why) explain();

function compare(all: readonly Scored[], field: FieldName): string {
  const known = all.filter(({ page }) => isKnown(page.truth, field));
  if (known.length === 0) return "";
  const [mine, other] = [
    known.filter((one) => agreesWith(one, one.ours?.answer, field)),
    known.filter((one) => agreesWith(one, one.theirs, field)),
  ];
  if (theirs === undefined) return `${mine.length} of ${known.length}`;
  const mark = known.length < LARGE ? "" : mine.length >= other.length ? " ✓" : " ✗";
  return `${mine.length} / ${other.length} of ${known.length}${mark}`;
}

function agreesWith({ page }: Scored, answer: Answer | undefined, field: FieldName): boolean {
  if (answer === undefined) return false;
  if (agrees(page.truth, answer, field)) return true;
  // A reader that gives one text for all authors is right if it gives them all, in order.
  const { authors = [] } = page.truth;
  const [text = "", ...others] = answer.authors ?? [];
  if (field !== "authors" || !authors || authors.length < 2 || others.length > 0) return false;
  return [", ", " and "].some((join) => folded(authors.join(join)) === folded(text));
}

function explain(): void {
  const found = scored.flatMap((one) =>
    FIELDS.filter((field) => isKnown(one.page.truth, field) && !agreesWith(one, one.ours?.answer, field)).map(
      (field) => ({
        one,
        field,
        cause: causeOf(one.page, one.ours?.answer ?? {}, one.ours?.main !== undefined, field),
        isTheirs: agreesWith(one, one.theirs, field),
      }),
    ),
  );
  const counts = new Map<
    string,
    { disagreements: number; "metascraper agrees": number; "who is right": string }
  >();
  for (const { field, cause, isTheirs } of found) {
    const key = `${field}: ${cause}`;
    const count = counts.get(key) ?? {
      disagreements: 0,
      "metascraper agrees": 0,
      "who is right": VERDICTS[cause],
    };
    count.disagreements++;
    if (isTheirs) count["metascraper agrees"]++;
    counts.set(key, count);
  }
  console.log("Why ours does not agree, and who is right as far as the page's JSON-LD tells.");
  console.table(Object.fromEntries([...counts].sort()));
  for (const { one, field, cause, isTheirs } of found.sort((a, b) => (a.cause < b.cause ? -1 : 1))) {
    const show = (value: unknown) => JSON.stringify(value ?? null)?.slice(0, 120);
    console.log(
      `${cause} | ${field} | ${one.page.corpus} ${one.page.id}\n  ours ${show(one.ours?.answer[field])}\n  truth ${show(one.page.truth[field])}${isTheirs ? `\n  metascraper agrees: ${show(one.theirs?.[field])}` : ""}`,
    );
  }
}

function groupByCorpus(all: readonly Scored[]): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of all) groups.set(one.page.corpus, [...(groups.get(one.page.corpus) ?? []), one]);
  return groups;
}
