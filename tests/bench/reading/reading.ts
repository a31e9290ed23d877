import { Parser, Tokenizer } from "htmlparser2";
import metascraper from "metascraper";
import author from "metascraper-author";
import date from "metascraper-date";
import publisher from "metascraper-publisher";
import title from "metascraper-title";
import { parse } from "parse5";
import { fromHtml } from "../../../dist/html.js";
import { fromJsonLd } from "../../../dist/jsonld.js";
import { makePage } from "./page.js";

const ROUNDS = 15;
const { html, block } = makePage();
const bytes = new TextEncoder().encode(html);
const url = "https://journal.example/ankara";
const scrape = metascraper([author(), date(), publisher(), title()]);

const CALLBACKS = new Proxy({}, { get: () => () => {} }) as never;

/** Each does its work once; the first is what the others are measured by. */
const TASKS: { readonly [name: string]: () => unknown } = {
  "JSON.parse of the block": () => JSON.parse(block),
  "newsgraph: fromJsonLd of the block": () => fromJsonLd(block, { url }),
  "newsgraph: fromHtml of the bytes": () => fromHtml(bytes, { url }),
  "newsgraph: fromHtml of the text": () => fromHtml(html, { url }),
  "htmlparser2 Tokenizer, the text, no reading": () => {
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, CALLBACKS);
    tokenizer.write(html);
    tokenizer.end();
  },
  "htmlparser2 Parser, the text, no reading": () => {
    const parser = new Parser({});
    parser.write(html);
    parser.end();
  },
  "parse5, the text, no reading": () => parse(html),
  "metascraper: four fields, the text": () => scrape({ html, url: "https://www.example.com/ankara" }),
};

const times = new Map<string, number[]>(Object.keys(TASKS).map((name) => [name, []]));
for (let round = -3; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(TASKS)) {
    const repeats = name.startsWith("JSON") || name.includes("fromJsonLd") ? 20 : 3;
    const start = performance.now();
    for (let at = 0; at < repeats; at++) await task();
    if (round >= 0) times.get(name)?.push((performance.now() - start) / repeats);
  }
}
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const floor = median(times.get("JSON.parse of the block") ?? []);
console.log(
  `Page ${bytes.length} bytes, block ${block.length} characters; medians of ${ROUNDS} rounds, interleaved.`,
);
console.table(
  Object.fromEntries(
    [...times].map(([name, all]) => [
      name,
      {
        ms: Number(median(all).toFixed(3)),
        "× JSON.parse": Number((median(all) / floor).toFixed(1)),
        spread: `${(Math.min(...all) / floor).toFixed(1)}–${(Math.max(...all) / floor).toFixed(1)}`,
      },
    ]),
  ),
);
