import type { Agreement } from "./agreement.js";

export const DAY = 86_400_000;

/** A date as it was printed: its day, and the moment where there is a time. */
interface Moment {
  /** The printed day at midnight UTC, in milliseconds. */
  readonly day: number;
  /** In milliseconds; a time without a zone is taken as UTC. */
  readonly at?: number | undefined;
}

const FORM =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Reads `2024-09-20`, with or without a time and a zone (`+02:00`, `+0200`, `+02`). Anything else is no date here. */
export function readMoment(text: string): Moment | undefined {
  const [, year, month, date, hour, minute, second = "0", zone = "Z"] = FORM.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (hour === undefined) return { day };
  const local = day + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  return { day, at: local - offset(zone) };
}

function offset(zone: string): number {
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
}

/** How far apart two dates are in milliseconds: moments where both have a time, printed days otherwise. */
export function apart(said: string, truth: string): number | undefined {
  const [left, right] = [readMoment(said), readMoment(truth)];
  if (!left || !right) return undefined;
  if (left.at !== undefined && right.at !== undefined) return Math.abs(left.at - right.at);
  return Math.abs(left.day - right.day);
}

/** `same`: the same moment, or the same printed day where one has no time. `close`: at most 24 hours or a day apart. */
export function compareDates(said: string, truth: string): Agreement {
  if (said.trim() === "") return "nothing";
  const distance = apart(said, truth);
  if (distance === undefined) return "differs";
  if (distance === 0) return "same";
  return distance <= DAY ? "close" : "differs";
}
