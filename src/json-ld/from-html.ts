import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { checkOptions } from "../reading/options.js";
import type { Reading } from "../reading/reading.js";
import type { FromJsonLdOptions } from "./from-json-ld.js";
import { openPage } from "./open-page.js";
import { readOpened } from "./opened.js";

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
  checkOptions(options);
  if (typeof html !== "string" && !ArrayBuffer.isView(html)) {
    refuse(
      "html/page",
      `The page ${showValue(html)} is neither text nor bytes. Give a string or a Uint8Array.`,
    );
  }
  return readOpened(openPage(html, options), options).reading;
}
