import type { Language } from "./language.js";
import { type Point, withoutShared, words } from "./point.js";

const date = ({ day, month, year }: Point) => words(day === 1 ? "1º" : day, month, year);

/** The article melts into `otto` and `undici`: `dall’8 all’11`. */
const melted = (article: string, melting: string, point: Point) =>
  `${point.day === 8 || point.day === 11 ? `${melting}’` : `${article} `}${date(point)}`;

/** `dal 19 settembre`, `da settembre`, `dal 2024`. */
function from(point: Point): string {
  return point.day === undefined && point.month !== undefined
    ? `da ${date(point)}`
    : melted("dal", "dall", point);
}

/** `al 21 settembre`, `a ottobre`, `ad agosto`, `al 2024`. */
function to(point: Point): string {
  if (point.day !== undefined || point.month === undefined) return melted("al", "all", point);
  return `${/^a/i.test(point.month) ? "ad" : "a"} ${date(point)}`;
}

/** Italian, of all countries. */
export const italian: Language = {
  code: "it",
  months: [
    ["gennaio", "genn", "gen"],
    ["febbraio", "febb", "feb"],
    ["marzo", "mar"],
    ["aprile", "apr"],
    ["maggio", "magg", "mag"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "sett", "set"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ],
  weekdays: [
    ["domenica", "dom"],
    ["lunedì", "lun"],
    ["martedì", "mar"],
    ["mercoledì", "mer"],
    ["giovedì", "gio"],
    ["venerdì", "ven"],
    ["sabato", "sab"],
  ],
  words: {
    at: ["il", "l’", "i", "in", "nel", "a", "ad", "giorno", "il giorno", "i giorni", "nei giorni"],
    open: ["del", "dell’", "di"],
    since: ["dal", "dall’", "da", "a partire dal", "a partire dall’", "a partire da"],
    to: ["al", "all’", "a", "ad", "fino al", "fino all’", "fino a"],
    and: ["e", "ed"],
    of: ["del", "di"],
    first: ["primo"],
    ordinal: ["º", "°", "o"],
  },
  numericOrder: () => "day",
  wording: () => ({
    on: (point) => (point.day === undefined ? date(point) : melted("il", "l", point)),
    range: (start, end) => `${from(withoutShared(start, end))} ${to(end)}`,
    since: from,
  }),
};
