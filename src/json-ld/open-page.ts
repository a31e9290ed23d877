import { readPage } from "../html/page/read-page.js";
import type { Issue } from "../issue/issue.js";
import { resolveAddress } from "../reading/addresses.js";
import { allLimits } from "../reading/limits.js";
import { readText } from "../reading/read-text.js";
import { noBlock, tooLarge } from "../reading/reading-issues.js";
import type { Source } from "../reading/way.js";
import type { FromHtmlOptions } from "./from-html.js";
import type { Opened } from "./opened.js";

/** Finds and parses the JSON-LD blocks of a page. */
export function openPage(html: string | Uint8Array, { contentType, limits, url }: FromHtmlOptions): Opened {
  const { size } = allLimits(limits);
  if (html.length > size) return { sources: [], issues: [tooLarge(html.length, size)], isText: true };
  const page = readPage(html, contentType === undefined ? {} : { contentType });
  const issues: Issue[] = [...page.issues];
  if (page.blocks.length === 0) return { sources: [], issues: [...issues, noBlock()], isText: true };
  const sources: Source[] = [];
  page.blocks.forEach((block, at) => {
    const text = readText(block.text, (offset, length) => ({ block: at, ...block.place(offset, length) }));
    issues.push(...text.issues);
    if (text.source) sources.push(text.source);
  });
  const { base, canonical, language } = page;
  return {
    sources,
    issues,
    isText: true,
    page: {
      base: base === undefined ? undefined : resolveAddress(base, url),
      canonical: canonical === undefined ? undefined : (resolveAddress(canonical, url) ?? canonical),
      language,
    },
  };
}
