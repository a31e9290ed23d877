import type { Role } from "../languages/language.js";
import type { Mark, Token } from "./tokens.js";

/** One date as it is printed: what is not printed is absent. */
export interface PrintedDate {
  readonly weekdays: readonly number[];
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** Tokens, and how far they have been read. */
export interface Cursor {
  readonly tokens: readonly Token[];
  index: number;
}

/** The token that is to be read, or one after it. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.index + ahead];
}

/** True when a token is a word that can play the role. */
export function plays(token: Token | undefined, role: Role): boolean {
  return token?.kind === "word" && token.meaning.roles.has(role);
}

/** True when a token is the mark. */
export function isMark(token: Token | undefined, mark: Mark): boolean {
  return token?.kind === "mark" && token.mark === mark;
}

/**
 * Reads one date with the words before it: `le jeudi 19 septembre 2024`, `September 19, 2024`, `21`, `2024`.
 * `undefined` when there is none; the cursor then stands where reading stopped.
 */
export function readDate(cursor: Cursor): PrintedDate | undefined {
  const weekdays = readWeekdays(cursor);
  const date = readNumbers(cursor);
  if (date === undefined) return undefined;
  const after = peek(cursor, 1);
  const next = peek(cursor);
  const closes =
    after === undefined || !(isDay(after) || monthOf(after) !== undefined || after.kind === "date");
  if (date.day !== undefined && weekdayOf(next) !== undefined && closes) {
    weekdays.push(weekdayOf(next) ?? 0);
    cursor.index++;
  }
  return weekdays.length > 0 && date.day === undefined ? undefined : { weekdays, ...date };
}

/** The words before a date. `mar` is Tuesday before a day (`mar, 24 set`), and March elsewhere. */
function readWeekdays(cursor: Cursor): number[] {
  const weekdays: number[] = [];
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    const weekday = weekdayOf(token);
    const width = isMark(peek(cursor, 1), "comma") ? 2 : 1;
    const after = peek(cursor, width);
    if (weekday !== undefined && (monthOf(token) === undefined || isDay(after) || plays(after, "at"))) {
      weekdays.push(weekday);
      cursor.index += width;
    } else if (plays(token, "at") && !isDay(token)) {
      cursor.index++;
    } else break;
  }
  return weekdays;
}

function readNumbers(cursor: Cursor): Omit<PrintedDate, "weekdays"> | undefined {
  const token = peek(cursor);
  if (token?.kind === "date") {
    cursor.index++;
    return { day: token.day, month: token.month, year: token.year };
  }
  if (isDay(token)) {
    const day = readDay(cursor);
    const month = readMonth(cursor);
    return { day, month, year: readYear(cursor) };
  }
  const month = readMonth(cursor);
  if (month !== undefined) {
    const day = isDay(peek(cursor)) ? readDay(cursor) : undefined;
    return { day, month, year: readYear(cursor) };
  }
  const year = readYear(cursor);
  return year === undefined ? undefined : { year };
}

function readDay(cursor: Cursor): number {
  const token = peek(cursor);
  cursor.index++;
  return token?.kind === "number" ? token.value : 1;
}

/** A month, perhaps after `of`; and a second name for it: `أيلول/سبتمبر`, `أيلول (سبتمبر)`. */
function readMonth(cursor: Cursor): number | undefined {
  const skipped = monthOf(peek(cursor)) === undefined && plays(peek(cursor), "of") ? 1 : 0;
  const month = monthOf(peek(cursor, skipped));
  if (month === undefined) return undefined;
  cursor.index += skipped + 1;
  if (monthOf(peek(cursor, 1)) === month) {
    if (isMark(peek(cursor), "slash")) cursor.index += 2;
    else if (isMark(peek(cursor), "opening") && isMark(peek(cursor, 2), "closing")) cursor.index += 3;
  }
  return month;
}

/** A year of four digits, perhaps after `of` or a comma, and before a word that says no more: `2024 г.`. */
function readYear(cursor: Cursor): number | undefined {
  const next = peek(cursor);
  const skipped = plays(next, "of") || isMark(next, "comma") ? 1 : 0;
  const year = peek(cursor, skipped);
  if (year?.kind !== "number" || year.digits !== 4) return undefined;
  cursor.index += skipped + 1;
  if (plays(peek(cursor), "tail")) cursor.index++;
  return year.value;
}

function isDay(token: Token | undefined): boolean {
  return plays(token, "first") || (token?.kind === "number" && token.digits <= 2);
}

function monthOf(token: Token | undefined): number | undefined {
  return token?.kind === "word" ? token.meaning.month : undefined;
}

function weekdayOf(token: Token | undefined): number | undefined {
  return token?.kind === "word" ? token.meaning.weekday : undefined;
}
