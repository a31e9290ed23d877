import type { Language, Wording } from "./language.js";
import { dashed, type Point, withoutShared, words } from "./point.js";

/** The countries whose texts print the day before the month in numbers. Canada and South Africa print both. */
const DAY_FIRST = new Set(["GB", "IE", "AU", "NZ", "IN"]);

/** English. The locale tells whether the month (`September 19`) or the day (`19 September`) comes first. */
export const english: Language = {
  code: "en",
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  weekdays: [
    ["Sunday", "Sun"],
    ["Monday", "Mon"],
    ["Tuesday", "Tues", "Tue"],
    ["Wednesday", "Wed"],
    ["Thursday", "Thurs", "Thur", "Thu"],
    ["Friday", "Fri"],
    ["Saturday", "Sat"],
  ],
  words: {
    at: ["on", "the", "in"],
    since: ["from", "since", "starting", "starting on", "starting from", "beginning", "as of", "as from"],
    to: ["to", "until", "till", "through", "thru", "up to"],
    and: ["and", "&"],
    of: ["of"],
    ordinal: ["st", "nd", "rd", "th"],
    onward: ["onwards", "onward", "on"],
  },
  numericOrder: (code) =>
    code === "en-US" ? "month" : DAY_FIRST.has(code.slice("en-".length)) ? "day" : undefined,
  wording: (locale) => (locale.formatLong.date({ width: "long" }).startsWith("M") ? monthFirst : dayFirst),
};

const dayFirst: Wording = {
  on: britishDate,
  range: (start, end) => dashed(start, end, britishDate, "–"),
  since: (point) => `from ${britishDate(point)}`,
};

const monthFirst: Wording = {
  on: americanDate,
  range(start, end) {
    const sharesMonth = start.month !== undefined && withoutShared(start, end).month === undefined;
    return sharesMonth
      ? `${start.month} ${start.day}–${end.day}, ${end.year}`
      : dashed(start, end, americanDate, "–");
  },
  since: (point) => `from ${americanDate(point)}`,
};

function britishDate({ day, month, year }: Point): string {
  return words(day, month, year);
}

function americanDate({ day, month, year }: Point): string {
  return day === undefined || year === undefined ? words(month, day, year) : `${month} ${day}, ${year}`;
}
