import type { Spread } from "../measuring/spread.js";

/** Three digits that count: 0.382, 12.4, 1,540. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** A time in milliseconds, in the unit that it is read in. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${figure(ms / 1000)} s`;
  return ms >= 1 ? `${figure(ms)} ms` : `${figure(ms * 1000)} µs`;
}

/** The middle half of the rounds. */
export function middleHalf({ low, high }: Spread): string {
  return `${figure(low)}–${figure(high)}`;
}

export function count(value: number): string {
  return value.toLocaleString("en");
}
