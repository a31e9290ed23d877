/** What could end a script, or mean something to a reader of XML or JavaScript, and half surrogates. */
const UNSAFE = /[<>&\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A JSON text that is safe inside a script element, whatever its texts: it means the same. */
export function safeInScript(json: string): string {
  return json.replace(UNSAFE, escaped);
}

/** A JSON text in ASCII: it means the same, whatever charset it is read in. */
export function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, escaped);
}

/** A JSON text as a script element, in one line, or with the text in lines of its own. */
export function scriptOf(json: string): string {
  const text = safeInScript(json);
  const around = text.includes("\n") ? "\n" : "";
  return `<script type="application/ld+json">${around}${text}${around}</script>`;
}

/** A code unit as JSON escapes it. */
export function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
