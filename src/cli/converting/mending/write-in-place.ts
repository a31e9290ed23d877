/**
 * A value as JSON, to stand in the place of a stretch of a text: on one line where the stretch is, else in lines that are
 * indented like those.
 */
export function writeInPlace(value: unknown, text: string, offset: number, length: number): string {
  const stretch = text.slice(offset, offset + length);
  const [, lineEnd, inner] = /(\r?\n)([ \t]*)/.exec(stretch) ?? [];
  if (lineEnd === undefined || inner === undefined) return JSON.stringify(value);
  const outer = /^[ \t]*/.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? "";
  const isDeeper = inner.length > outer.length && inner.startsWith(outer);
  const unit = isDeeper ? inner.slice(outer.length) : "  ";
  return JSON.stringify(value, undefined, unit).replaceAll("\n", lineEnd + outer);
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
