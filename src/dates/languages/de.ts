import type { Language } from "./language.js";
import { type Point, withoutShared, words } from "./point.js";

const date = ({ day, month, year }: Point) => words(day === undefined ? undefined : `${day}.`, month, year);

/** German, of all countries. */
export const german: Language = {
  code: "de",
  months: [
    ["Januar", "Jänner", "Jan", "Jän"],
    ["Februar", "Feber", "Feb"],
    ["März", "Maerz", "Mär", "Mrz"],
    ["April", "Apr"],
    ["Mai"],
    ["Juni", "Jun"],
    ["Juli", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["Oktober", "Okt"],
    ["November", "Nov"],
    ["Dezember", "Dez"],
  ],
  weekdays: [
    ["Sonntag", "So"],
    ["Montag", "Mo"],
    ["Dienstag", "Di"],
    ["Mittwoch", "Mi"],
    ["Donnerstag", "Do"],
    ["Freitag", "Fr"],
    ["Samstag", "Sonnabend", "Sa"],
  ],
  words: {
    at: ["am", "im", "den", "dem", "im Jahr", "im Jahre"],
    open: ["vom", "von"],
    since: ["ab", "ab dem", "seit", "seit dem"],
    to: ["bis", "bis zum", "bis einschließlich"],
    and: ["und", "u", "&"],
    onward: ["an"],
  },
  numericOrder: () => "day",
  wording: () => ({
    on: date,
    range: (start, end) => `${date(withoutShared(start, end))} bis ${date(end)}`,
    since: (point) => `ab ${date(point)}`,
  }),
};
