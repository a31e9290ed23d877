import { entities as all } from "../entities/index.js";
import { readPage } from "../html/page/read-page.js";
import { type Issue, refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { resolveAddress } from "../reading/addresses.js";
import { allLimits } from "../reading/limits.js";
import type { Source } from "../reading/notes.js";
import { checkOptions } from "../reading/options.js";
import { readSources } from "../reading/read-sources.js";
import { readText } from "../reading/read-text.js";
import type { Reading } from "../reading/reading.js";
import { emptyReading, noBlock, tooLarge } from "../reading/reading-issues.js";
import type { FromJsonLdOptions } from "./from-json-ld.js";

export interface FromHtmlOptions extends FromJsonLdOptions {
  /** The value of the `Content-Type` header that came with bytes: `text/html; charset=iso-8859-1`. */
  readonly contentType?: string | undefined;
}

/**
 * Reads the JSON-LD of a whole page, as text or as the bytes that came, back into drafts of things: every block, with
 * references between them. Never throws on input and never fetches: what could not be read, and what was mended, is in
 * the reading's `issues`, with its place in the page. Microdata and RDFa are not read.
 * Throws a {@link NewsgraphError} for a wrong option only.
 *
 * @example
 * const page = '<script type="application/ld+json">{ "@type": "Person", "name": "Amina Idrissi" }</script>';
 * fromHtml(page).things; //=> [{ type: "Person", name: "Amina Idrissi" }]
 */
export function fromHtml(html: string | Uint8Array, options: FromHtmlOptions = {}): Reading {
  const { entities = all, url, contentType } = options;
  checkOptions(options);
  if (typeof html !== "string" && !ArrayBuffer.isView(html)) {
    refuse(
      "html/page",
      `The page ${showValue(html)} is neither text nor bytes. Give a string or a Uint8Array.`,
    );
  }
  const { size } = allLimits(options.limits);
  if (html.length > size) return emptyReading(tooLarge(html.length, size));
  const page = readPage(html, contentType === undefined ? {} : { contentType });
  const issues: Issue[] = [...page.issues];
  if (page.blocks.length === 0) return emptyReading(...issues, noBlock());
  const sources: Source[] = [];
  page.blocks.forEach((block, at) => {
    const text = readText(block.text, (offset, length) => ({ block: at, ...block.place(offset, length) }));
    issues.push(...text.issues);
    if (text.source) sources.push(text.source);
  });
  const { base, canonical, language } = page;
  const reading = readSources(sources, entities, options, {
    base: base === undefined ? undefined : resolveAddress(base, url),
    canonical: canonical === undefined ? undefined : (resolveAddress(canonical, url) ?? canonical),
    language,
  });
  return { ...reading, issues: [...issues, ...reading.issues] };
}
