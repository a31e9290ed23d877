import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { enGB } from "date-fns/locale/en-GB";
import { es } from "date-fns/locale/es";
import { fr } from "date-fns/locale/fr";
import { it } from "date-fns/locale/it";
import { tr } from "date-fns/locale/tr";
import {
  compareDates,
  comparePeriods,
  daysIn,
  formatPeriod,
  fromDate,
  isOngoing,
  parsePeriod,
  periodsOverlap,
  toDate,
} from "newsgraph/dates";
import { holds } from "./holds.js";

const DAY = 86_400_000;
const locales = { ar, de, enGB, es, fr, it, tr };
/** Around what some zones skip or repeat: a leap day, summer time, Ramadan in Morocco, the 30th of December 2011 in Samoa. */
const stretches = [
  ["2011-12-28", "2012-01-02"],
  ["2024-02-27", "2024-04-02"],
  ["2024-10-24", "2024-11-05"],
] as const;
const zones = ["Africa/Casablanca", "America/Los_Angeles", "Europe/Istanbul", "Pacific/Apia", "Asia/Kolkata"];
const PRINTED = [
  "du 30 décembre au 2 janvier",
  "les 19 et 23 septembre 2024",
  "1er août",
  "du 31 au 2 février",
  "19-21/09",
];

/** Periods compared, counted, formatted, read back, and days turned into moments of several zones. */
export function dates(): unknown[] {
  const results: unknown[] = [];
  for (const [from, to] of stretches) {
    for (let time = Date.parse(from); time < Date.parse(to); time += DAY) {
      const start = new Date(time).toISOString().slice(0, 10);
      const period = { start, end: new Date(time + 3 * DAY).toISOString().slice(0, 10) };
      holds(daysIn(period) === 4, "four days are four days, whatever the clocks do");
      results.push(comparePeriods(period, { start }), periodsOverlap(period, { start }));
      results.push(compareDates(start, `${start}T23:30-05:00`));
      for (const locale of Object.values(locales)) {
        const text = formatPeriod(period, { locale });
        results.push(text, parsePeriod(text, { locale, published: start }));
      }
      for (const timeZone of zones) {
        const begins = toDate(start, { timeZone });
        results.push(begins, fromDate(begins, timeZone), fromDate(begins, timeZone, { precision: "day" }));
        results.push(isOngoing(period, new Date(time), { timeZone }) ?? "not known");
      }
    }
  }
  for (const text of PRINTED) results.push(parsePeriod(text, { locale: fr, published: "2024-12-28" }));
  return results;
}
