import { amount, CurrencyCode, flag, listOf, oneOf, Text, WebUrl, wholeNumber } from "../../values/schema.js";
import { Agent } from "../agent/schema.js";
import type { Event } from "../event/event.js";
import { AttendanceMode, movedOnly, occasionShape, Period } from "../occasion/schema.js";
import { Place } from "../place/schema.js";
import { notEmpty, type Schema, strict, typeIs } from "../schema.js";
import { Topic } from "../topic/schema.js";
import type { Statistics as StatisticsModel } from "./statistics.js";
import type {
  Audience,
  Edition as EditionModel,
  Offer as OfferModel,
  Series as SeriesModel,
  TradeShow,
} from "./trade-show.js";

export type Series = SeriesModel;
/** Accepts a {@link Series}. */
export const Series: Schema<SeriesModel> = strict<SeriesModel>("a series", { name: 1 }, () => ({
  name: Text,
  url: WebUrl,
}));

export type Edition = EditionModel;
/** Accepts an {@link Edition}. */
export const Edition: Schema<EditionModel> = strict<EditionModel>(
  "an edition",
  {},
  () => ({ label: Text, number: wholeNumber(1) }),
  notEmpty("empty-edition", "a label or a number"),
);

export type Offer = OfferModel;
/** Accepts an {@link Offer}. */
export const Offer: Schema<OfferModel> = strict<OfferModel>(
  "an offer",
  {},
  () => ({
    name: Text,
    price: amount(),
    currency: CurrencyCode,
    url: WebUrl,
  }),
  notEmpty("empty-offer", "a name, a price or a url"),
);

export type Statistics = StatisticsModel;
/** Accepts {@link Statistics}. */
export const Statistics: Schema<StatisticsModel> = strict<StatisticsModel>(
  "an object of statistics",
  {},
  () => ({
    exhibitors: wholeNumber(0),
    countries: wholeNumber(0),
    visitors: wholeNumber(0),
    areaM2: amount(),
  }),
  notEmpty("empty-statistics", "at least one figure"),
);

/** The schema of a {@link TradeShow}, given that of the events in its programme. */
export function tradeShowWith(event: () => Schema<Event>): Schema<TradeShow> {
  return strict<TradeShow>(
    "a trade show",
    { name: 1, period: 1 },
    () => ({
      type: typeIs("TradeShow"),
      ...occasionShape(),
      name: Text,
      period: Period,
      series: Series,
      edition: Edition,
      acronym: Text,
      place: Place,
      organisers: listOf(Agent),
      sponsors: listOf(Agent),
      exhibitors: listOf(Agent),
      attendees: listOf(Agent),
      sectors: listOf(Topic),
      audience: oneOf<Audience>("an audience", { trade: 1, public: 1, mixed: 1 }),
      free: flag(),
      offers: listOf(Offer),
      statistics: Statistics,
      programme: listOf(event()),
      attendanceMode: AttendanceMode,
    }),
    movedOnly,
  );
}
