import type { Said } from "../fields.js";
import type { Page } from "../pages/page.js";
import { requirePeer } from "./peer-packages.js";

type Scrape = (page: { html: string; url: string }) => Promise<{ readonly [field: string]: unknown }>;
type Rules = (options?: object) => unknown;

/** metascraper wants an address; a page without one gets this. */
const SOME_ADDRESS = "https://example.org/";

/**
 * Reads pages with metascraper and its rules for title, author, date and publisher. The date is `datePublished`, or,
 * kindly, `date`. It gives all authors as one text, joined by "and".
 */
export function metascraper(): (page: Page) => Promise<Said> {
  const rules = (name: string, options?: object): unknown => (requirePeer(name) as Rules)(options);
  const scrape = (requirePeer("metascraper") as (rules: readonly unknown[]) => Scrape)([
    rules("metascraper-title"),
    rules("metascraper-author"),
    rules("metascraper-date", { datePublished: true }),
    rules("metascraper-publisher"),
  ]);
  return async ({ html, url }) => {
    const found = await scrape({ html, url: url ?? SOME_ADDRESS });
    const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
    const author = text(found.author);
    return {
      headline: text(found.title),
      authors: author === undefined ? [] : [author],
      datePublished: text(found.datePublished) ?? text(found.date),
      publisher: text(found.publisher),
    };
  };
}
