/** The text, or as many UTF-16 code units of a longer one and `…`. Never ends within a surrogate pair. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
