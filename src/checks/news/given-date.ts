import { readDate } from "../../reading/scalars/date.js";
import { compareNewsDates, instantOf, type NewsDate } from "../../values/news-date.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";

/** A date of a document that can be read. */
export interface GivenDate {
  readonly place: CheckedValue;
  /** As it stands in the document. */
  readonly text: string;
  /** What it says, without a time that has no offset: `2024-09-20` for `2024-09-20T10:00`. */
  readonly date: NewsDate;
  /** Whether it has a time without an offset, in the form of ISO 8601. */
  readonly isLocal: boolean;
  /** Whether it has a time that cannot be placed, in whatever form. */
  readonly hasLostTime: boolean;
}

/** A date with a time and nothing behind it. One in other words, or with the letters of a zone, is no ISO 8601 at all. */
const LOCAL_TIME = /^\s*\d{4}-\d\d-\d\d(?:T|\s+)\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*$|^\s*\d{8}T\d{4,6}\s*$/i;

const TIME = /\d:\d\d|\dT\d{4}/i;

/** What programs write for a date that they do not have: the first day of .NET, of PHP and of MySQL. */
const NO_DATE = /^\s*(?:0001-01-01|0000-00-00|-0001-11-30)/;

/** The dates of a property that can be read. */
export function datesOf(node: CheckedNode, property: string): readonly GivenDate[] {
  return node
    .values(property)
    .map(dateIn)
    .filter((date) => date !== undefined);
}

/** The date of a property that has only one. */
export function dateOf(node: CheckedNode, property: string): GivenDate | undefined {
  const values = node.values(property);
  const [only] = values;
  return values.length === 1 && only ? dateIn(only) : undefined;
}

/** The date that a value is, if it can be read; several rules ask. */
export function dateIn(value: CheckedValue): GivenDate | undefined {
  const known = value.node.document.once(noDates);
  if (!known.has(value)) known.set(value, readDateIn(value));
  return known.get(value);
}

function noDates(): Map<CheckedValue, GivenDate | undefined> {
  return new Map();
}

function readDateIn(value: CheckedValue): GivenDate | undefined {
  const { text } = value;
  const found = text === undefined ? undefined : readDate(text);
  if (text === undefined || !found || !("value" in found)) return undefined;
  return {
    place: value,
    text,
    date: found.value,
    isLocal: found.value.length === 10 && text.length < 50 && LOCAL_TIME.test(text),
    hasLostTime: found.value.length === 10 && TIME.test(text),
  };
}

/** True for what programs write for a date that they do not have. */
export function isNoDate(text: string): boolean {
  return NO_DATE.test(text);
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/**
 * True if a date is certainly earlier than another: as far as both are known, and by more than programs make of it that
 * know no seconds (10:00:00 for 10:00:27), or of a time whose place is not said.
 */
export function isBefore(one: GivenDate, other: GivenDate): boolean {
  if (one.date.length > 10 && other.date.length > 10) {
    const between = instantOf(other.date) - instantOf(one.date);
    return between > 0 && between >= Math.max(unitOf(one.date), unitOf(other.date));
  }
  const isApart = one.hasLostTime !== other.hasLostTime && (one.date.length > 10 || other.date.length > 10);
  return isApart
    ? midnightOf(other.date) - midnightOf(one.date) > DAY
    : compareNewsDates(one.date, other.date) < 0;
}

/** What a date-time is given in, in milliseconds. Seconds that are zero may be none. */
function unitOf(dateTime: NewsDate): number {
  const seconds = Number(/^:(\d\d(?:\.\d+)?)/.exec(dateTime.slice(16))?.[1] ?? "0");
  if (seconds === 0) return MINUTE;
  return Number.isInteger(seconds) ? SECOND : 0;
}

function midnightOf(date: NewsDate): number {
  return instantOf(`${date.slice(0, 10)}T00:00Z`);
}
