import { tzOffset } from "@date-fns/tz/tzOffset";
import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes to add to UTC in a zone at an instant (in milliseconds since 1970), with a fraction where clocks once
 * followed the sun. Throws for a zone that is not known.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const format = formatOf(timeZone);
  const minutes = tzOffset(timeZone, new Date(instant));
  // tzOffset 1.5 loses the sign of -00:44:30 (Liberia until 1972).
  return minutes > 0 && minutes < 60 && format.format(instant).includes("GMT-") ? -minutes : minutes;
}

/** The clock of a zone at an instant, as milliseconds since 1970-01-01T00:00 on that clock. */
export function wallClockAt(instant: number, timeZone: string): number {
  return instant + Math.round(offsetAt(instant, timeZone) * 60_000);
}

/** Throws unless the value is an IANA time zone. Intl and tzOffset take more: `undefined` for the host's, `x+01`. */
function formatOf(timeZone: unknown): Intl.DateTimeFormat {
  if (typeof timeZone === "string") {
    const known = formats.get(timeZone);
    if (known !== undefined) return known;
    if (/^[A-Za-z]/.test(timeZone)) {
      try {
        const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
        formats.set(timeZone, format);
        return format;
      } catch {
        // Falls through to the one error.
      }
    }
  }
  return refuse(
    "dates/unknown-time-zone",
    `${showValue(timeZone)} is not a time zone; pass an IANA name, such as "Africa/Casablanca".`,
    "/timeZone",
  );
}
