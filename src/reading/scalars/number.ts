import type { Found } from "./found.js";

const DECIMAL = /^[+-]?\d{1,300}(?:\.\d{1,300})?$/;

/** A number; also as text, without a unit and without marks between thousands. */
export function readNumber(value: unknown): Found<number> {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value } : { reason: "is no number" };
  }
  const text = typeof value === "string" ? value.trim() : "";
  return DECIMAL.test(text) && Number.isFinite(Number(text))
    ? { value: Number(text), mended: "it was a text" }
    : { reason: "is no plain number" };
}

const PIXELS = /^(\d{1,9})(?:\.0{1,9})? ?(?:px)?$/i;

/** A number of pixels: `800`, `"800"`, `"800px"`. */
export function readPixels(value: unknown): Found<number> {
  const [, digits] = PIXELS.exec(String(value).trim()) ?? [];
  const pixels = typeof value === "number" || typeof value === "string" ? Number(digits) : Number.NaN;
  return pixels >= 1 ? { value: pixels } : { reason: "is no whole number of pixels" };
}
