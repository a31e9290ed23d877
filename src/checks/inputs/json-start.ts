/** A bracket, also behind the marks that some put around JSON in a page. */
const JSON_START = /^[\s\ufeff]*(?:[[{]|\/[/*]|<!\[CDATA\[|<!--\s{0,100}[[{])/;

/** Whether a text begins as JSON does, whatever markup is in its texts. */
export function beginsAsJson(text: string): boolean {
  return JSON_START.test(text);
}
