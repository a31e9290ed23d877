import { CountryCode, Names, numberBetween, oneOf, Text, TimeZone } from "../../values/schema.js";
import { Address } from "../address/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { thingShape } from "../thing/schema.js";
import type { Geo as GeoModel, PlaceKind, Place as PlaceModel } from "./place.js";

export type Geo = GeoModel;
/** Accepts a {@link Geo}. */
export const Geo: Schema<GeoModel> = strict<GeoModel>("a point", { lat: 1, lon: 1 }, () => ({
  lat: numberBetween(-90, 90),
  lon: numberBetween(-180, 180),
}));

export type Place = PlaceModel;
/** Accepts a {@link Place}. */
export const Place: Schema<PlaceModel> = strict<PlaceModel>("a place", { name: 1 }, () => ({
  type: typeIs("Place"),
  ...thingShape(),
  name: Text,
  names: Names,
  kind: oneOf<PlaceKind>("a kind of place", { country: 1, region: 1, city: 1, venue: 1 }),
  countryCode: CountryCode,
  address: Address,
  geo: Geo,
  timeZone: TimeZone,
  within: Place,
}));
