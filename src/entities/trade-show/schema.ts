import { Amount, CurrencyCode, Flag, listOf, oneOf, Text, WebUrl, wholeNumber } from "../../values/schema.js";
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
export const Series: Schema<SeriesModel> = strict<SeriesModel>("a series", {
  name: Text,
  url: WebUrl.optional(),
});

export type Edition = EditionModel;
/** Accepts an {@link Edition}. */
export const Edition: Schema<EditionModel> = strict<EditionModel>(
  "an edition",
  { label: Text.optional(), number: wholeNumber(1).optional() },
  notEmpty("empty-edition", "a label or a number"),
);

export type Offer = OfferModel;
/** Accepts an {@link Offer}. */
export const Offer: Schema<OfferModel> = strict<OfferModel>(
  "an offer",
  {
    name: Text.optional(),
    price: Amount.optional(),
    currency: CurrencyCode.optional(),
    url: WebUrl.optional(),
  },
  notEmpty("empty-offer", "a name, a price or a url"),
);

export type Statistics = StatisticsModel;
/** Accepts {@link Statistics}. */
export const Statistics: Schema<StatisticsModel> = strict<StatisticsModel>(
  "an object of statistics",
  {
    exhibitors: wholeNumber(0).optional(),
    countries: wholeNumber(0).optional(),
    visitors: wholeNumber(0).optional(),
    areaM2: Amount.optional(),
  },
  notEmpty("empty-statistics", "at least one figure"),
);

/** The schema of a {@link TradeShow}, given that of the events in its programme. */
export function tradeShowWith(event: () => Schema<Event>): Schema<TradeShow> {
  return strict<TradeShow>(
    "a trade show",
    {
      type: typeIs("TradeShow"),
      ...occasionShape,
      name: Text,
      period: Period,
      series: Series.optional(),
      edition: Edition.optional(),
      acronym: Text.optional(),
      place: Place.optional(),
      organisers: listOf(Agent).optional(),
      sponsors: listOf(Agent).optional(),
      exhibitors: listOf(Agent).optional(),
      attendees: listOf(Agent).optional(),
      sectors: listOf(Topic).optional(),
      audience: oneOf<Audience>("an audience", { trade: 1, public: 1, mixed: 1 }).optional(),
      free: Flag.optional(),
      offers: listOf(Offer).optional(),
      statistics: Statistics.optional(),
      get programme() {
        return listOf(event()).optional();
      },
      attendanceMode: AttendanceMode.optional(),
    },
    movedOnly,
  );
}
