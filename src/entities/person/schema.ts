import { CalendarDate, CountryCode, listOf, Names, Text } from "../../values/schema.js";
import { Image } from "../image/schema.js";
import { Position } from "../position/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { thingShape } from "../thing/schema.js";
import type { Person as PersonModel } from "./person.js";

export type Person = PersonModel;
/** Accepts a {@link Person}. */
export const Person: Schema<PersonModel> = strict<PersonModel>("a person", {
  type: typeIs("Person"),
  ...thingShape,
  name: Text,
  names: Names.optional(),
  givenName: Text.optional(),
  familyName: Text.optional(),
  additionalName: Text.optional(),
  honorificPrefix: Text.optional(),
  honorificSuffix: Text.optional(),
  jobTitle: Text.optional(),
  positions: listOf(Position).optional(),
  nationality: listOf(CountryCode).optional(),
  birthDate: CalendarDate.optional(),
  deathDate: CalendarDate.optional(),
  gender: Text.optional(),
  image: Image.optional(),
});
