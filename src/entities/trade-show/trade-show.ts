import { many, one, spread } from "../../graph/fields.js";
import type { Entity, Field, Value } from "../../graph/mapping.js";
import { flag, number, part, plainText, text, thing, url, wrapped } from "../../graph/values.js";
import type { Period } from "../../values/period.js";
import type { WebUrl } from "../../values/web-url.js";
import { type Agent, agent } from "../agent/agent.js";
import type { Event } from "../event/event.js";
import { attendanceMode } from "../occasion/attendance-mode.js";
import { type AttendanceMode, type Occasion, occasionFields } from "../occasion/occasion.js";
import type { Place } from "../place/place.js";
import type { Topic } from "../topic/topic.js";
import { type Statistics, statistics } from "./statistics.js";

/** The run of shows that one show is an edition of. */
export interface Series {
  readonly name: string;
  readonly url?: WebUrl | undefined;
}

/** Which edition it is: as printed, as a number, or both. */
export interface Edition {
  /** `12e édition`. */
  readonly label?: string | undefined;
  /** From 1. */
  readonly number?: number | undefined;
}

/** A way in, and its price. */
export interface Offer {
  readonly name?: string | undefined;
  readonly price?: number | undefined;
  /** ISO 4217: `EUR`. */
  readonly currency?: string | undefined;
  readonly url?: WebUrl | undefined;
}

/** Whom the show is for. */
export type Audience = "trade" | "public" | "mixed";

/**
 * A fair at which an industry shows what it makes.
 *
 * @example
 * { "type": "TradeShow", "name": "Salon de la sécurité", "acronym": "SDS24", "period": { "start": "2024-09-19", "end": "2024-09-21" }, "place": { "type": "Place", "name": "Ankara", "kind": "city", "countryCode": "TR" } }
 */
export interface TradeShow extends Occasion {
  readonly type: "TradeShow";
  readonly name: string;
  readonly period: Period;
  readonly series?: Series | undefined;
  readonly edition?: Edition | undefined;
  /** As printed: `IGEF24`. */
  readonly acronym?: string | undefined;
  readonly place?: Place | undefined;
  readonly organisers?: readonly Agent[] | undefined;
  readonly sponsors?: readonly Agent[] | undefined;
  readonly exhibitors?: readonly Agent[] | undefined;
  readonly attendees?: readonly Agent[] | undefined;
  readonly sectors?: readonly Topic[] | undefined;
  readonly audience?: Audience | undefined;
  /** Whether one gets in without paying. */
  readonly free?: boolean | undefined;
  readonly offers?: readonly Offer[] | undefined;
  readonly statistics?: Statistics | undefined;
  readonly programme?: readonly Event[] | undefined;
  readonly attendanceMode?: AttendanceMode | undefined;
}

function editionValue<V>(propertyID: string, value: Value<V>): Field<V> {
  return one("identifier", wrapped({ "@type": "PropertyValue", propertyID }, one("value", value)));
}

/** {@link TradeShow} as schema.org `ExhibitionEvent`, marked as a trade fair: the type is for art exhibitions too. */
export const tradeShow: Entity<TradeShow> = {
  type: "TradeShow",
  schemaTypes: ["ExhibitionEvent"],
  mark: "http://www.wikidata.org/entity/Q57305",
  needs: ["name", "period"],
  fields: {
    ...occasionFields,
    acronym: one("alternateName", plainText),
    series: one(
      "superEvent",
      part<Series>("EventSeries", { name: one("name", text), url: one("url", url) }, "name"),
    ),
    edition: spread<Edition>({
      label: editionValue("urn:newsgraph:edition-label", text),
      number: editionValue("urn:newsgraph:edition-number", number),
    }),
    place: one("location", thing<Place>("Place")),
    organisers: many("organizer", agent),
    sponsors: many("sponsor", agent),
    exhibitors: many(
      "contributor",
      wrapped({ "@type": "Role", roleName: "exhibitor" }, one("contributor", agent)),
    ),
    attendees: many("attendee", agent),
    sectors: many("about", thing<Topic>("Topic")),
    audience: one("audience", wrapped("Audience", one("audienceType", text))) as Field<Audience>,
    free: one("isAccessibleForFree", flag),
    offers: many(
      "offers",
      part<Offer>("Offer", {
        name: one("name", text),
        price: one("price", number),
        currency: one("priceCurrency", text),
        url: one("url", url),
      }),
    ),
    statistics,
    programme: many("subEvent", thing<Event>("Event")),
    attendanceMode,
  },
};
