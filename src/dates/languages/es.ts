import type { Language } from "./language.js";
import { type Point, withoutShared } from "./point.js";

const date = ({ day, month, year }: Point) =>
  [day, month, year].filter((part) => part !== undefined).join(" de ");

/** Spanish, of all countries. */
export const spanish: Language = {
  code: "es",
  months: [
    ["enero", "ene"],
    ["febrero", "feb"],
    ["marzo", "mar"],
    ["abril", "abr"],
    ["mayo", "may"],
    ["junio", "jun"],
    ["julio", "jul"],
    ["agosto", "ago"],
    ["septiembre", "setiembre", "sept", "sep", "set"],
    ["octubre", "oct"],
    ["noviembre", "nov"],
    ["diciembre", "dic"],
  ],
  weekdays: [
    ["domingo", "dom"],
    ["lunes", "lun"],
    ["martes", "mar"],
    ["miércoles", "mié"],
    ["jueves", "jue"],
    ["viernes", "vie"],
    ["sábado", "sáb"],
  ],
  words: {
    at: ["el", "los", "en", "el día", "los días", "día", "días"],
    open: ["del", "de"],
    since: ["desde el", "desde", "a partir del", "a partir de"],
    to: ["al", "a", "hasta el", "hasta"],
    and: ["y", "e"],
    of: ["de", "del", "del año"],
    first: ["primero"],
    ordinal: ["º", "°", "o", "ro"],
  },
  numericOrder: () => "day",
  wording: () => ({
    on: (point) => (point.day === undefined ? date(point) : `el ${date(point)}`),
    range(start, end) {
      const from = `${start.day === undefined ? "de" : "del"} ${date(withoutShared(start, end))}`;
      return `${from} ${end.day === undefined ? "a" : "al"} ${date(end)}`;
    },
    since: (point) => `desde ${point.day === undefined ? "" : "el "}${date(point)}`,
  }),
};
