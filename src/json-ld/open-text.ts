import { lineIndex } from "../issue/line-index.js";
import { allLimits } from "../reading/limits.js";
import { readText } from "../reading/read-text.js";
import type { Limits } from "../reading/reading.js";
import { tooLarge } from "../reading/reading-issues.js";
import type { Opened } from "./opened.js";

/** Parses a text that is JSON-LD. */
export function openText(text: string, limits: Limits | undefined): Opened {
  const { size } = allLimits(limits);
  if (text.length > size) return { sources: [], issues: [tooLarge(text.length, size)], isText: true };
  const lines = lineIndex(text);
  const { source, issues } = readText(text, (offset, length) => ({ ...lines(offset), offset, length }));
  return { sources: source ? [source] : [], issues, isText: true };
}
