import { nl } from "date-fns/locale/nl";
import {
  compareDates,
  comparePeriods,
  daysIn,
  formatPeriod,
  fromDate,
  isOngoing,
  parsePeriod,
  toDate,
} from "../../src/dates.js";
import { locales } from "./locales.js";

/** Run in processes of different zones: prints what every function gives around days that some zones lack. */
const DAY = 86_400_000;
const results: unknown[] = [];
const stretches = [
  ["1994-12-01", "1995-02-01"],
  ["2011-12-01", "2012-01-31"],
  ["2024-02-25", "2024-04-20"],
  ["2024-09-01", "2024-11-10"],
] as const;
const zones = [
  "Africa/Casablanca",
  "America/Santiago",
  "Atlantic/Azores",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];

for (const [from, to] of stretches) {
  for (let time = Date.parse(from); time < Date.parse(to); time += DAY) {
    const start = new Date(time).toISOString().slice(0, 10);
    const period = { start, end: new Date(time + 3 * DAY).toISOString().slice(0, 10) };
    results.push(
      daysIn(period),
      comparePeriods(period, { start }),
      compareDates(start, `${start}T10:00+01:00`),
    );
    for (const locale of [...Object.values(locales), nl]) {
      const text = formatPeriod(period, { locale });
      results.push(text, parsePeriod(text.replaceAll(/,? (?:de )?\d{4}/g, ""), { locale, published: start }));
    }
    for (const timeZone of zones) {
      const begins = toDate(start, { timeZone });
      results.push(
        begins.toISOString(),
        fromDate(begins, timeZone),
        fromDate(begins, timeZone, { precision: "day" }),
      );
      results.push(isOngoing(period, new Date(time), { timeZone }) ?? "not known");
    }
  }
}

const { timeZone: host } = new Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ host, results: results.map((result) => JSON.stringify(result)) }));
