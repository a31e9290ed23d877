import { byLanguage, many, one, spread } from "../../graph/fields.js";
import type { Fields } from "../../graph/mapping.js";
import { date, term, text } from "../../graph/values.js";
import type { NewsDate } from "../../values/news-date.js";
import type { Period } from "../../values/period.js";
import type { Names } from "../../values/text.js";
import { type ThingBase, thingFields } from "../thing/thing.js";

/** What was announced of it. "Ongoing" and "held" follow from the period and the time of asking; they are not stored. */
export type Status = "scheduled" | "cancelled" | "postponed" | "rescheduled";

/** Whether one goes there, logs in, or can do either. */
export type AttendanceMode = "offline" | "online" | "mixed";

/** What visits, trade shows and other events share. */
export interface Occasion extends ThingBase {
  /** The name in the language of the document. */
  readonly name?: string | undefined;
  /** The name in other languages, by language tag. */
  readonly names?: Names | undefined;
  /** When; the end is inclusive. */
  readonly period?: Period | undefined;
  readonly status?: Status | undefined;
  /** When it was to start before it was moved. Only with `rescheduled` or `postponed`. */
  readonly previousStarts?: readonly NewsDate[] | undefined;
}

/** The fields of {@link Occasion}. */
export const occasionFields: Fields<Occasion> = {
  name: one("name", text),
  names: byLanguage("alternateName"),
  period: spread<Period>({ start: one("startDate", date), end: one("endDate", date) }, "start"),
  status: one(
    "eventStatus",
    term<Status>({
      scheduled: "EventScheduled",
      cancelled: "EventCancelled",
      postponed: "EventPostponed",
      rescheduled: "EventRescheduled",
    }),
  ),
  previousStarts: many("previousStartDate", date),
  ...thingFields,
};
