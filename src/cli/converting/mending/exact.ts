import { tokensOf } from "../json-tokens.js";

/** No number that can be exact is written in more characters. */
const LONGEST = 400;

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Whether every number in a JSON text says the same after it was parsed: writing it anew loses nothing. */
export function hasExactNumbers(json: string): boolean {
  for (const { offset, end } of tokensOf(json)) {
    if (/^[-\d]/.test(json[offset] ?? "") && !isExact(json.slice(offset, end))) return false;
  }
  return true;
}

function isExact(text: string): boolean {
  return text.length <= LONGEST && decimalOf(text) === decimalOf(String(Number(text)));
}

/** The digits that count and the power of ten behind them, however the number is written. */
function decimalOf(text: string): string | undefined {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = NUMBER.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return whole === "" ? undefined : "0";
  return `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}
