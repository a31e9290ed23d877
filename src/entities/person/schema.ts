import { CalendarDate, CountryCode, listOf, Names, Text } from "../../values/schema.js";
import { Image } from "../image/schema.js";
import { Position } from "../position/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { thingShape } from "../thing/schema.js";
import type { Person as PersonModel } from "./person.js";

export type Person = PersonModel;
/** Accepts a {@link Person}. */
export const Person: Schema<PersonModel> = strict<PersonModel>("a person", { name: 1 }, () => ({
  type: typeIs("Person"),
  ...thingShape(),
  name: Text,
  names: Names,
  givenName: Text,
  familyName: Text,
  additionalName: Text,
  honorificPrefix: Text,
  honorificSuffix: Text,
  jobTitle: Text,
  positions: listOf(Position),
  nationality: listOf(CountryCode),
  birthDate: CalendarDate,
  deathDate: CalendarDate,
  gender: Text,
  image: Image,
}));
