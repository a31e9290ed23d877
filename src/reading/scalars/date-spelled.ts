import { once } from "../../issue/once.js";
import type { NewsDate } from "../../values/news-date.js";
import { dateOf } from "./date-parts.js";
import type { Found } from "./found.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?";
const OFFSET = "(?:(z|utc|gmt)|(?:gmt|utc)? ?([+-])(\\d{2}):?(\\d{2}))(?: \\([^()]*\\))?";
/** A time that cannot be placed: without an offset, or with the letters of a zone. */
const LOCAL_TIME = "(?:,? (?:at )?\\d{1,2}(?::\\d{2}){1,2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?)?";

/** The same in front: `04:25:06 PM IST Apr 08, 2020`. */
const TIME_BEFORE = "(?:\\d{1,2}(?::\\d{2}){1,2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?,? )?";

/** `Fri, 20 Sep 2024 10:00:00 +0200`, as mail and feeds have it. */
const dayFirstWithTime = /* @__PURE__ */ once(
  () => new RegExp(`^${WEEKDAY}${DAY}[ -]${MONTH}[ -](\\d{4}) ${TIME} ${OFFSET}$`, "i"),
);
/** `Fri Sep 20 2024 10:00:00 GMT+0200 (CEST)`, as JavaScript prints it. */
const monthFirstWithTime = /* @__PURE__ */ once(
  () => new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? (\\d{4}),? ${TIME} ${OFFSET}$`, "i"),
);
/** `20 September 2024`. */
const onlyDayFirst = /* @__PURE__ */ once(
  () => new RegExp(`^${TIME_BEFORE}${WEEKDAY}${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})${LOCAL_TIME}$`, "i"),
);
/** `September 20, 2024`. */
const onlyMonthFirst = /* @__PURE__ */ once(
  () => new RegExp(`^${TIME_BEFORE}${WEEKDAY}${MONTH} ${DAY},? (\\d{4})${LOCAL_TIME}$`, "i"),
);

const MENDED = "it was written in words";

/** A date with the name of its month in English, short or whole. */
export function readSpelledDate(text: string): Found<NewsDate> | undefined {
  const dayFirst = dayFirstWithTime().exec(text);
  if (dayFirst) {
    const [, day, month, year, ...time] = dayFirst;
    return withTime(year, month, day, time);
  }
  const monthFirst = monthFirstWithTime().exec(text);
  if (monthFirst) {
    const [, month, day, year, ...time] = monthFirst;
    return withTime(year, month, day, time);
  }
  const [, day, month, year] = onlyDayFirst().exec(text) ?? [];
  if (day !== undefined) return withTime(year, month, day, []);
  const [, firstMonth, laterDay, lastYear] = onlyMonthFirst().exec(text) ?? [];
  return firstMonth === undefined ? undefined : withTime(lastYear, firstMonth, laterDay, []);
}

function withTime(
  year: string | undefined,
  monthName: string | undefined,
  day: string | undefined,
  [hour, minute, second, zero, sign, offsetHour, offsetMinute]: readonly (string | undefined)[],
): Found<NewsDate> {
  const month = String(MONTHS.indexOf(monthName?.slice(0, 3).toLowerCase() ?? "") + 1);
  return dateOf({ year, month, day, hour, minute, second, zero, sign, offsetHour, offsetMinute }, MENDED);
}
