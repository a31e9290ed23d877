/** A comment, or a mark that is to be passed over. Without a length it has no end. */
export interface Markup {
  readonly kind: "comment" | "cdata";
  readonly length: number | undefined;
}

const CDATA = "<![CDATA[";

/**
 * What stands at this place that is no JSON but means nothing: a comment of JavaScript or HTML, and the marks of a
 * comment or a CDATA section that is wrapped around a value.
 */
export function markupAt(text: string, at: number): Markup | undefined {
  if (text.startsWith("//", at)) return lineComment(text, at);
  if (text.startsWith("/*", at)) return until("*/", text, at, 2);
  if (text.startsWith(CDATA, at)) return { kind: "cdata", length: CDATA.length };
  if (text.startsWith("]]>", at)) return { kind: "cdata", length: 3 };
  if (text.startsWith("-->", at)) return { kind: "comment", length: 3 };
  if (!text.startsWith("<!--", at)) return undefined;
  // In front of a value the mark alone is passed over: what it hides from old browsers is meant to be read.
  return isBeforeValue(text, at + 4) ? { kind: "comment", length: 4 } : until("-->", text, at, 4);
}

function until(end: string, text: string, at: number, skip: number): Markup {
  const found = text.indexOf(end, at + skip);
  if (found < 0) return { kind: "comment", length: undefined };
  const length = found + end.length - at;
  return { kind: kindOf(text.slice(at, at + Math.min(length, 40))), length };
}

/** Up to the end of the line, or, in front of a CDATA section, up to its beginning. */
function lineComment(text: string, at: number): Markup {
  const opening = /^\/\/[ \t]{0,20}<!\[CDATA\[/.exec(text.slice(at, at + 40));
  if (opening) return { kind: "cdata", length: opening[0].length };
  LINE_END.lastIndex = at;
  const end = LINE_END.exec(text)?.index ?? text.length;
  return { kind: kindOf(text.slice(at, Math.min(end, at + 40))), length: end - at };
}

const LINE_END = /[\n\r]/g;

function kindOf(beginning: string): Markup["kind"] {
  return beginning.includes(CDATA) || beginning.includes("]]>") ? "cdata" : "comment";
}

const NEXT = /\S/g;

function isBeforeValue(text: string, at: number): boolean {
  NEXT.lastIndex = at;
  const next = NEXT.exec(text)?.[0];
  return next === "{" || next === "[";
}
