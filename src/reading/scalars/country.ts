import { COUNTRY_CODE, type CountryCode } from "../../values/country-code.js";
import type { Found } from "./found.js";

/** A country by its two letters, in any case. A name is not looked up: it is in a language, and may be of another place. */
export function readCountry(text: string): Found<CountryCode> {
  if (COUNTRY_CODE.test(text)) return { value: text };
  const code = text.length < 20 ? text.trim().toUpperCase() : "";
  return COUNTRY_CODE.test(code)
    ? { value: code, mended: "the code is written in capital letters" }
    : { reason: "is no code of two letters" };
}
