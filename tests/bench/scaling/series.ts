import { check } from "../../../dist/check.js";
import { fromHtml, jsonLdTag } from "../../../dist/html.js";
import { Article, accepts, fromJsonLd, toJsonLd } from "../../../dist/index.js";
import { articleBy, articles, pageOf } from "./inputs.js";

/** Work of a size, and what is done with it. */
export interface Series {
  readonly title: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** What can be done with work of that size, by name; each makes sure that it did something. */
  readonly operations: (size: number) => { readonly [name: string]: () => unknown };
}

const THINGS = [1, 10, 100, 1000, 10_000];
const AUTHORS = [1, 10, 100, 1000];
const BYTES = [1e3, 1e4, 1e5, 1e6, 9.9e6];

export const SERIES: readonly Series[] = [
  {
    title: "Things in a graph",
    unit: "thing",
    sizes: THINGS,
    operations(size) {
      const things = articles(size);
      const graph = toJsonLd(things);
      const text = JSON.stringify(graph);
      require("fromJsonLd", fromJsonLd(text).things.length >= size);
      return {
        toJsonLd: () => toJsonLd(things),
        jsonLdTag: () => jsonLdTag(graph),
        fromJsonLd: () => fromJsonLd(text),
        check: () => check(text),
      };
    },
  },
  {
    title: "Authors of one article",
    unit: "author",
    sizes: AUTHORS,
    operations(size) {
      const article = articleBy(size);
      const node = toJsonLd(article);
      const text = JSON.stringify(node);
      require("accepts", accepts(Article, article));
      require("fromJsonLd", Article.parse(fromJsonLd(text).main).authors?.length === size);
      return {
        "Article.parse": () => Article.parse(article),
        accepts: () => accepts(Article, article),
        toJsonLd: () => toJsonLd(article),
        fromJsonLd: () => fromJsonLd(text),
        check: () => check(text),
      };
    },
  },
  {
    title: "Kilobytes of a block in a page",
    unit: "KB",
    sizes: BYTES,
    operations(size) {
      const page = pageOf(size, (all) => jsonLdTag(toJsonLd(all)));
      require("fromHtml", fromHtml(page).things.length > 0);
      return {
        fromHtml: () => fromHtml(page),
        check: () => check(page),
      };
    },
  },
];

/** The size as it is counted in the unit. */
export function inUnits({ unit }: Series, size: number): number {
  return unit === "KB" ? size / 1000 : size;
}

function require(what: string, did: boolean): void {
  if (!did) throw new Error(`${what} did not do its work.`);
}
