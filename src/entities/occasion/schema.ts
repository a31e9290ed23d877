import type * as z from "zod";
import { showValue } from "../../issue/show-value.js";
import { isOrdered, type Period as PeriodModel } from "../../values/period.js";
import { listOf, Names, NewsDate, oneOf, Text, type TextSchema } from "../../values/schema.js";
import { type Fields, type Finding, type Rule, type Schema, strict } from "../schema.js";
import { thingShape } from "../thing/schema.js";
import type { AttendanceMode as AttendanceModeModel, Occasion, Status } from "./occasion.js";

/** An end that lies before its start. */
export function findDisorder(start: string | undefined, end: string | undefined): Finding[] {
  if (!start || !end || isOrdered({ start, end })) return [];
  const message = `The end ${showValue(end)} lies before the start ${showValue(start)}: give an end on or after the start.`;
  return [{ path: ["end"], message }];
}

export type Period = PeriodModel;
/** Accepts a {@link Period}. */
export const Period: Schema<PeriodModel> = periodOf(NewsDate);

/** The schema of a period between dates of one sort. */
export function periodOf(date: TextSchema): Schema<PeriodModel> {
  return strict<PeriodModel>("a period", { start: 1 }, () => ({ start: date, end: date }), {
    code: "end-before-start",
    reads: ["start", "end"],
    find: ({ start, end }) => findDisorder(start, end),
  });
}

export type AttendanceMode = AttendanceModeModel;
/** Accepts an {@link AttendanceMode}. */
export const AttendanceMode: z.ZodType<AttendanceModeModel, AttendanceModeModel> = oneOf<AttendanceModeModel>(
  "an attendance mode",
  { offline: 1, online: 1, mixed: 1 },
);

/** What visits, trade shows and other events share. */
export const occasionShape: () => Fields<Omit<Occasion, "type">> = () => ({
  ...thingShape(),
  name: Text,
  names: Names,
  period: Period,
  status: oneOf<Status>("a status", { scheduled: 1, cancelled: 1, postponed: 1, rescheduled: 1 }),
  previousStarts: listOf(NewsDate),
});

/** An earlier start is known only of what was moved. */
export const movedOnly: Rule<Pick<Occasion, "status" | "previousStarts">> = {
  code: "previous-start-of-unmoved",
  reads: ["status", "previousStarts"],
  find: ({ status, previousStarts }) =>
    previousStarts && status !== "rescheduled" && status !== "postponed"
      ? [
          {
            path: ["previousStarts"],
            message: `The status is ${showValue(status)}, but there are previousStarts: give the status "rescheduled" or "postponed", or remove them.`,
          },
        ]
      : [],
};
