import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { FIELDS, type Field, type Said } from "../fields.js";
import { asParsed, buildPage } from "./build-page.js";
import { decodePage } from "./decode-page.js";
import type { Page } from "./page.js";
import { scriptTexts } from "./script-texts.js";

/** A row of the manifest, as far as it is used. */
interface Row {
  readonly id: string;
  readonly form: "blocks" | "html" | "example";
  readonly path: string;
  readonly blocksPath?: string;
  readonly url?: string | null;
  readonly language?: string;
  readonly groundTruth?: { readonly [field: string]: unknown };
  readonly groundTruthSource?: { readonly [field in Field]?: string };
}

interface BlocksFile {
  readonly canonical?: string | null;
  readonly scripts: readonly { readonly raw: string }[];
}

/** The pages of the corpora below a folder: those with blocks first, then the whole ones. */
export function* loadPages(folder: string, only: string | undefined): Generator<Page> {
  const rows = readFileSync(join(folder, "manifest.jsonl"), "utf8").split("\n").filter(Boolean);
  for (const line of rows) {
    const row = JSON.parse(line) as Row;
    if (row.form === "example" || !isAsked(corpusOf(row), only)) continue;
    yield row.form === "html" ? wholePage(row, folder) : builtPage(row, folder);
  }
}

function corpusOf(row: Row): string {
  const path = row.form === "html" ? `html:${row.blocksPath}` : row.path;
  return path.replace(/blocks\/([^/]+)\/.*$/, "$1");
}

function isAsked(corpus: string, only: string | undefined): boolean {
  return only === undefined || corpus === only || (only === "html" && corpus.startsWith("html:"));
}

function wholePage(row: Row, folder: string): Page {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, row.path))));
  const html = decodePage(bytes);
  return { ...shared(row), isWhole: true, html, bytes, blocks: scriptTexts(html), isFaithful: true };
}

function builtPage(row: Row, folder: string): Page {
  const file = JSON.parse(readFileSync(join(folder, row.path), "utf8")) as BlocksFile;
  const raws = file.scripts.map(({ raw }) => raw);
  const html = buildPage(raws, row.language);
  const blocks = scriptTexts(html);
  const isFaithful = blocks.length === raws.length && raws.every((raw, at) => asParsed(raw) === blocks[at]);
  const { url = file.canonical ?? undefined, ...rest } = shared(row);
  return { ...rest, url, isWhole: false, html, bytes: undefined, blocks, isFaithful };
}

function shared(row: Row): Pick<Page, "id" | "corpus" | "url" | "truth" | "truthSource"> {
  return {
    id: row.id,
    corpus: corpusOf(row),
    url: row.url ?? undefined,
    truth: truthOf(row.groundTruth ?? {}),
    truthSource: row.groundTruthSource ?? {},
  };
}

/** The truth of a row; null and empty values are not known. */
function truthOf(given: { readonly [field: string]: unknown }): Said {
  const known = FIELDS.filter((field) =>
    Array.isArray(given[field]) ? given[field].length > 0 : given[field],
  );
  return Object.fromEntries(known.map((field) => [field, given[field]]));
}
