const BANG = 0x21;
const DASH = 0x2d;
const GREATER = 0x3e;

/** Where what begins with `<!` ends: a comment, a doctype, a CDATA section where there are any, or a bogus comment. */
export function endOfDeclared(html: string, at: number, hasCdata: boolean): number {
  if (html.startsWith("--", at + 2)) return endOfComment(html, at + 4);
  if (hasCdata && html.startsWith("[CDATA[", at + 2)) return behind(html, "]]>", at + 9);
  return behind(html, ">", at + 2);
}

/** Where a bogus comment (`<?x>`, `</ x>`) or a tag that nobody reads ends. */
export function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** `-->` or `--!>`; right behind `<!--`, also `>` and `->`. */
function endOfComment(html: string, from: number): number {
  if (html.charCodeAt(from) === GREATER) return from + 1;
  if (html.charCodeAt(from) === DASH && html.charCodeAt(from + 1) === GREATER) return from + 2;
  for (let at = html.indexOf("--", from); at >= 0; at = html.indexOf("--", at + 1)) {
    const next = html.charCodeAt(at + 2);
    if (next === GREATER) return at + 3;
    if (next === BANG && html.charCodeAt(at + 3) === GREATER) return at + 4;
  }
  return html.length;
}
