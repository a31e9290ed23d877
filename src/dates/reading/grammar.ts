import { type Cursor, isMark, type PrintedDate, peek, plays, readDate } from "./points.js";
import type { Token } from "./tokens.js";

/** A period as it is printed. */
export interface PrintedPeriod {
  /** `one` date; one from which the period is `open`; the two of a `range`; each day of a `list`. */
  readonly shape: "one" | "open" | "range" | "list";
  readonly dates: readonly PrintedDate[];
}

/** What is printed; or the index of the token where reading stopped, which is the number of tokens at their end. */
export function readPrinted(tokens: readonly Token[]): PrintedPeriod | { readonly stopped: number } {
  const cursor: Cursor = { tokens, index: 0 };
  const begins = peek(cursor);
  const since = plays(begins, "since");
  if (since || plays(begins, "open")) cursor.index++;
  const dates: PrintedDate[] = [];
  let shape: PrintedPeriod["shape"] = "one";
  for (;;) {
    const date = readDate(cursor);
    if (date === undefined) break;
    dates.push(date);
    const joined = readJoint(cursor);
    if (joined === undefined)
      return close(cursor, { shape: shape === "one" && since ? "open" : shape, dates });
    if (joined === "open" && shape === "one") return { shape: "open", dates };
    if (joined === "open" || (shape !== "one" && joined !== shape) || (shape === "range" && dates.length > 1))
      break;
    shape = joined;
  }
  return { stopped: cursor.index };
}

/** What joins a date to the next. A dash that nothing follows leaves the end open. */
function readJoint(cursor: Cursor): "range" | "list" | "open" | undefined {
  const token = peek(cursor);
  if (isMark(token, "dash") || (plays(token, "to") && peek(cursor, 1) !== undefined)) {
    cursor.index++;
    return peek(cursor) === undefined ? "open" : "range";
  }
  const before = peek(cursor, -1);
  const ordinals = isMark(token, "slash") && before?.kind === "number" && before.dotted;
  if (plays(token, "and") || ordinals) {
    cursor.index++;
    return "list";
  }
  if (!isMark(token, "comma")) return undefined;
  cursor.index += plays(peek(cursor, 1), "and") ? 2 : 1;
  return "list";
}

/** Reads the words that may close the text. */
function close(cursor: Cursor, printed: PrintedPeriod): PrintedPeriod | { readonly stopped: number } {
  const token = peek(cursor);
  let { shape } = printed;
  if (plays(token, "onward") && (shape === "one" || shape === "open")) {
    shape = "open";
    cursor.index++;
  } else {
    while (plays(peek(cursor), "tail")) cursor.index++;
  }
  if (peek(cursor) !== undefined || (shape === "list" && plays(cursor.tokens[0], "since")))
    return { stopped: cursor.index };
  return { shape, dates: printed.dates };
}
