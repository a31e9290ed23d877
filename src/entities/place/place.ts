import { byLanguage, kinds, one } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { number, part, text, thing, wrapped } from "../../graph/values.js";
import type { CountryCode } from "../../values/country-code.js";
import type { Names } from "../../values/text.js";
import { type Address, address, country } from "../address/address.js";
import { type ThingBase, thingFields } from "../thing/thing.js";

/** What sort of place; absent where none of these fits or the source does not say. */
export type PlaceKind = "country" | "region" | "city" | "venue";

/** A point on the globe, WGS 84. */
export interface Geo {
  /** Degrees north, -90 to 90. */
  readonly lat: number;
  /** Degrees east, -180 to 180. */
  readonly lon: number;
}

/**
 * Somewhere: a country, a city, a venue, or a place of another sort.
 *
 * @example
 * { "type": "Place", "name": "Ankara", "kind": "city", "countryCode": "TR", "identifiers": [{ "scheme": "wikidata", "value": "Q3640" }] }
 */
export interface Place extends ThingBase {
  readonly type: "Place";
  /** The name in the language of the document. */
  readonly name: string;
  /** The name in other languages, by language tag. */
  readonly names?: Names | undefined;
  readonly kind?: PlaceKind | undefined;
  /** The country that it is, or lies in. */
  readonly countryCode?: CountryCode | undefined;
  readonly address?: Address | undefined;
  readonly geo?: Geo | undefined;
  /** IANA name: `Europe/Istanbul`. */
  readonly timeZone?: string | undefined;
  /** The larger place that holds it. */
  readonly within?: Place | undefined;
}

/** {@link Place} as schema.org `Place`, `Country`, `AdministrativeArea`, `City` or `EventVenue`. */
export const place: Entity<Place> = {
  type: "Place",
  schemaTypes: ["Place", "Country", "AdministrativeArea", "City", "EventVenue"],
  needs: ["name"],
  fields: {
    kind: kinds<PlaceKind>({
      country: "Country",
      region: "AdministrativeArea",
      city: "City",
      venue: "EventVenue",
    }),
    name: one("name", text),
    names: byLanguage("alternateName"),
    address,
    countryCode: country,
    geo: one(
      "geo",
      part<Geo>(
        "GeoCoordinates",
        { lat: one("latitude", number), lon: one("longitude", number) },
        "lat",
        "lon",
      ),
    ),
    timeZone: one(
      "additionalProperty",
      wrapped({ "@type": "PropertyValue", propertyID: "urn:newsgraph:time-zone" }, one("value", text)),
    ),
    within: one("containedInPlace", thing<Place>("Place")),
    ...thingFields,
  },
};
