import { readPage } from "../../../html/page/read-page.js";
import type { Location } from "../../../issue/issue.js";
import { lineIndex } from "../../../issue/line-index.js";

/** A text whose JSON stands in blocks: a page in its scripts, a JSON text in one that is all of it. */
export interface BlockedText {
  readonly text: string;
  readonly isPage: boolean;
  /** The text of each block. */
  readonly blocks: readonly string[];
  /** The text with others in the place of its blocks, and where each of those begins. */
  withBlocks(blocks: readonly string[]): { readonly text: string; readonly starts: readonly number[] };
  /** A stretch of a block, as a place in the text. */
  place(block: number, offset: number, length: number): Location;
}

/** A page, whose blocks are the texts of its JSON-LD scripts. */
export function blocksOfPage(html: string): BlockedText {
  const { blocks } = readPage(html);
  const starts = blocks.map((block) => block.place(0, 0).offset);
  return {
    text: html,
    isPage: true,
    blocks: blocks.map(({ text }) => text),
    withBlocks(texts) {
      const pieces: string[] = [];
      const newStarts: number[] = [];
      let [from, length] = [0, 0];
      blocks.forEach((block, at) => {
        const start = starts[at] ?? 0;
        const text = texts[at] ?? block.text;
        pieces.push(html.slice(from, start), text);
        newStarts.push(length + start - from);
        length += start - from + text.length;
        from = start + block.text.length;
      });
      return { text: [...pieces, html.slice(from)].join(""), starts: newStarts };
    },
    place: (block, offset, length) => ({
      block,
      ...(blocks[block]?.place(offset, length) ?? { line: 1, column: 1, offset, length }),
    }),
  };
}

/** A JSON text, which is its one block. */
export function blocksOfJson(json: string): BlockedText {
  const lines = lineIndex(json);
  return {
    text: json,
    isPage: false,
    blocks: [json],
    withBlocks: ([text = json]) => ({ text, starts: [0] }),
    place: (_, offset, length) => ({ ...lines(offset), offset, length }),
  };
}
