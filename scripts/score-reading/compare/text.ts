import { parseFragment } from "parse5";

/** Decodes HTML character references, once: what `&amp;amp;` stands for is `&amp;`. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  const area = parseFragment(`<textarea>\n${text.replaceAll("<", "&lt;")}</textarea>`).childNodes[0];
  const child = area && "childNodes" in area ? area.childNodes[0] : undefined;
  return child && "value" in child ? child.value : "";
}

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const QUOTES = /["'`´‘’‚‛“”„‟′″«»‹›＂＇]+/g;
const DASHES = /[‐‑‒–—―−]/g;

/**
 * A text as it is compared: references decoded once, NFC, one kind of quote, dash and ellipsis, single spaces, lower
 * case.
 */
export function normalise(text: string): string {
  return decodeReferences(text)
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(QUOTES, "'")
    .replace(DASHES, "-")
    .replaceAll("…", "...")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
