import { listOf, oneOf, Text } from "../../values/schema.js";
import { Agent } from "../agent/schema.js";
import { AttendanceMode, movedOnly, occasionShape } from "../occasion/schema.js";
import { Place } from "../place/schema.js";
import { oneOfThings, type Schema, strict, typeIs } from "../schema.js";
import { Topic } from "../topic/schema.js";
import { tradeShowWith } from "../trade-show/schema.js";
import type { TradeShow as TradeShowModel } from "../trade-show/trade-show.js";
import type { EventKind, Event as EventModel } from "./event.js";

export type Event = EventModel;
/** Accepts an {@link Event}. */
export const Event: Schema<EventModel> = strict<EventModel>(
  "an event",
  {},
  () => ({
    type: typeIs("Event"),
    ...occasionShape(),
    kind: oneOf<EventKind>("a kind of event", {
      meeting: 1,
      talks: 1,
      ceremony: 1,
      conference: 1,
      "press-conference": 1,
      summit: 1,
      signing: 1,
      "site-visit": 1,
      "fair-visit": 1,
      election: 1,
      demonstration: 1,
      attack: 1,
      accident: 1,
    }),
    place: Place,
    organisers: listOf(Agent),
    participants: listOf(Agent),
    topics: listOf(Topic),
    outcomes: listOf(Text),
    partOf: listOf(
      oneOfThings<EventModel | TradeShowModel>("an event or a trade show", { Event, TradeShow }),
    ),
    programme: listOf(Event),
    attendanceMode: AttendanceMode,
  }),
  movedOnly,
  {
    code: "nameless-event",
    reads: ["name", "kind"],
    find: ({ name, kind }) =>
      name === undefined && kind === undefined
        ? [{ path: [], message: "The event has neither a name nor a kind: give one of them." }]
        : [],
  },
  {
    code: "fair-visit-without-fair",
    reads: ["partOf", "kind"],
    find: ({ kind, partOf = [] }) =>
      kind === "fair-visit" && !partOf.some(({ type }) => type === "TradeShow")
        ? [
            {
              path: ["partOf"],
              message: "The fair-visit does not say which fair: name the TradeShow in partOf.",
            },
          ]
        : [],
  },
);

export type TradeShow = TradeShowModel;
/** Accepts a {@link TradeShow}. Made here, since its programme holds events and an event can be part of it. */
export const TradeShow: Schema<TradeShowModel> = tradeShowWith(() => Event);
