import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Said } from "../fields.js";
import type { Page } from "../pages/page.js";
import { metascraper } from "./metascraper.js";

const FOLDER = new URL("../../../node_modules/.cache/newsgraph-score-reading/", import.meta.url);

/** Raise it when `metascraper.ts` changes. */
const FORM = 1;

/** What metascraper says about each page of a corpus, from the cache where the same versions read the same pages before. */
export async function readWithPeer(
  pages: readonly Page[],
  versions: { readonly [name: string]: string },
): Promise<ReadonlyMap<string, Said>> {
  const file = new URL(`${keyOf(pages, versions)}.json`, FOLDER);
  const before = readCache(file);
  if (before) return before;
  const read = metascraper();
  const said = new Map<string, Said>();
  for (const page of pages) said.set(page.id, await read(page).catch(() => ({})));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify([...said]));
  return said;
}

function keyOf(pages: readonly Page[], versions: { readonly [name: string]: string }): string {
  const hash = createHash("sha256").update(JSON.stringify([FORM, process.version, versions]));
  for (const { id, url = "", html } of pages) hash.update(`\0${id}\0${url}\0${html}`);
  return hash.digest("hex").slice(0, 32);
}

function readCache(file: URL): ReadonlyMap<string, Said> | undefined {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")) as [string, Said][]);
  } catch {
    return undefined;
  }
}
