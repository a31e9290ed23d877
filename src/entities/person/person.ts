import { byLanguage, many, one, sameName } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { calendarDate, countryCode, text, thing, wrapped } from "../../graph/values.js";
import type { CountryCode } from "../../values/country-code.js";
import type { NewsDate } from "../../values/news-date.js";
import type { Names } from "../../values/text.js";
import type { Image } from "../image/image.js";
import { type Position, position } from "../position/position.js";
import { type ThingBase, thingFields } from "../thing/thing.js";

/**
 * A human being named in the news: author, speaker, visitor or host.
 *
 * @example
 * { "type": "Person", "name": "Amina Idrissi", "jobTitle": "ministre de la Santé", "positions": [{ "kind": "minister", "organisation": { "type": "Organisation", "name": "Ministère de la Santé", "kind": "government" } }] }
 */
export interface Person extends ThingBase {
  readonly type: "Person";
  /** Full name as printed, in the language of the document. */
  readonly name: string;
  /** The name in other languages, by language tag. */
  readonly names?: Names | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  /** A middle name, a patronymic. */
  readonly additionalName?: string | undefined;
  /** `Dr`, `Mme`. */
  readonly honorificPrefix?: string | undefined;
  /** `MD`, `OBE`. */
  readonly honorificSuffix?: string | undefined;
  /** The title as printed. */
  readonly jobTitle?: string | undefined;
  /** The offices behind the title, in order. */
  readonly positions?: readonly Position[] | undefined;
  readonly nationality?: readonly CountryCode[] | undefined;
  /** Without a time: a year, a month or a day. */
  readonly birthDate?: NewsDate | undefined;
  /** Without a time: a year, a month or a day. */
  readonly deathDate?: NewsDate | undefined;
  /** As the person or the source puts it. */
  readonly gender?: string | undefined;
  readonly image?: Image | undefined;
}

/** {@link Person} as schema.org `Person`. */
export const person: Entity<Person> = {
  type: "Person",
  schemaTypes: ["Person"],
  needs: ["name"],
  fields: {
    name: one("name", text),
    names: byLanguage("alternateName"),
    ...sameName(
      text,
      "givenName",
      "familyName",
      "additionalName",
      "honorificPrefix",
      "honorificSuffix",
      "jobTitle",
      "gender",
    ),
    positions: many("worksFor", position),
    nationality: many(
      "nationality",
      wrapped("Country", one("address", wrapped("PostalAddress", one("addressCountry", countryCode)))),
    ),
    ...sameName(calendarDate, "birthDate", "deathDate"),
    image: one("image", thing<Image>("Image")),
    ...thingFields,
  },
};
