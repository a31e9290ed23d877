import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { PageSource } from "./page-source.js";
import type { Block } from "./read-page.js";
import type { Stretch } from "./tag.js";

const SOURCE = "https://encoding.spec.whatwg.org/#names-and-labels";

/** What is wrong with the charset of a page, for the sake of its blocks. */
export function findCharsetIssues(
  source: PageSource,
  scripts: readonly Stretch[],
  blocks: readonly Block[],
): Issue[] {
  if (blocks.length === 0) return [];
  const undecodable = blocks.flatMap((block, index): Issue[] => {
    const script = scripts[index];
    if (script === undefined || source.charset === undefined || !block.text.includes("\ufffd")) return [];
    const offset = source.undecodableIn(script);
    return offset === undefined ? [] : [sayUndecodable(block, index, offset, source.charset)];
  });
  return source.unknownCharset === undefined
    ? undecodable
    : [sayUnknownCharset(source.unknownCharset), ...undecodable];
}

function sayUndecodable(block: Block, index: number, offset: number, charset: string): Issue {
  const length = /^\ufffd+/.exec(block.text.slice(offset))?.[0].length ?? 1;
  return {
    code: "reading/undecodable",
    severity: "warning",
    message: `Bytes of the block are no text in ${showValue(charset)} and were read as U+FFFD. Save the page in the charset that it names, or name the one that it is saved in.`,
    path: "",
    location: { block: index, ...block.place(offset, length) },
  };
}

function sayUnknownCharset(label: string): Issue {
  return {
    code: "reading/unknown-charset",
    severity: "warning",
    message: `${showValue(label)} is not the name of a known charset, so that the page was read as UTF-8. Save the page in UTF-8 and name it "utf-8".`,
    path: "",
    source: SOURCE,
  };
}
