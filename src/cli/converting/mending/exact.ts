import { tokensOf } from "../json-tokens.js";

/** So many digits come back from a number of JavaScript as they were written. */
const EXACT_DIGITS = 15;

/** Whether every number in a JSON text says the same after it was parsed: writing it anew loses nothing. */
export function hasExactNumbers(json: string): boolean {
  for (const { offset, end } of tokensOf(json)) {
    if (/^[-\d]/.test(json[offset] ?? "") && !isExact(json.slice(offset, end))) return false;
  }
  return true;
}

function isExact(text: string): boolean {
  const digits = text
    .replace(/[eE].*$/, "")
    .replace(/[-.]/g, "")
    .replace(/^0+/, "");
  const value = Number(text);
  const isLost = value === 0 && digits !== "";
  return digits.length <= EXACT_DIGITS && Number.isFinite(value) && !isLost;
}
