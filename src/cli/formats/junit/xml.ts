import { visible } from "../../terminal/visible.js";

/** What XML 1.0 cannot say at all; the rest of it, control characters and half surrogates, `visible` has escaped. */
const UNSAYABLE = /[\ufffe\uffff]/g;

/** A line of text between tags. */
export function xmlText(line: string): string {
  return visible(line)
    .replace(UNSAYABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** ` name="value"` for each that has a value, so that a reader gets the tab back and not a space. */
export function xmlAttributes(values: { readonly [name: string]: string | number | undefined }): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeValue(String(value))}"`)
    .join("");
}

function attributeValue(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;");
}
