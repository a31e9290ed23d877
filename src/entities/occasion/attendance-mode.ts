import { one } from "../../graph/fields.js";
import type { Field } from "../../graph/mapping.js";
import { term } from "../../graph/values.js";
import type { AttendanceMode } from "./occasion.js";

/** {@link AttendanceMode} as schema.org `eventAttendanceMode`. */
export const attendanceMode: Field<AttendanceMode> = one(
  "eventAttendanceMode",
  term<AttendanceMode>({
    offline: "OfflineEventAttendanceMode",
    online: "OnlineEventAttendanceMode",
    mixed: "MixedEventAttendanceMode",
  }),
);
