/** A page around raw blocks: nothing in it but them and the language. */
export function buildPage(blocks: readonly string[], language: string | undefined): string {
  const lang = language === undefined || language === "und" ? "" : ` lang="${language}"`;
  const scripts = blocks.map((raw) => `<script type="application/ld+json">${raw}</script>`);
  return `<!doctype html><html${lang}><head>${scripts.join("\n")}</head><body></body></html>`;
}

/** Line ends and NUL as an HTML parser gives them. */
export function asParsed(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
}
