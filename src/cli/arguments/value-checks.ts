import { visible } from "../terminal/visible.js";
import { UsageError } from "./usage-error.js";

/** A whole number from `least` up. Throws a {@link UsageError} that names the option for anything else. */
export function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(
    `--${option} cannot be ${visible(JSON.stringify(value))}. Give a whole number from ${least} up.`,
  );
}

const UNITS: { readonly [unit: string]: number } = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A number of bytes: `5000`, `500k`, `20M`, `1G`. */
export function byteCount(option: string, value: string): number {
  const [, digits, unit = ""] = /^(\d{1,12})([kmg]?)b?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new UsageError(
    `--${option} cannot be ${visible(JSON.stringify(value))}. Give a number of bytes, as 500k, 20M or 1G.`,
  );
}

/** Whether it is an absolute address on the web. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value);
}
