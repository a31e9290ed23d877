import { many, one } from "../../graph/fields.js";
import type { Fields, Table, ThingLike, Value } from "../../graph/mapping.js";
import { part, text, url } from "../../graph/values.js";
import { type Identifier, OWN_NAMESPACE } from "../../values/identifier.js";
import type { WebUrl } from "../../values/web-url.js";

/** What every thing may have. */
export interface ThingBase extends ThingLike {
  /** An absolute IRI, or a name inside the document, which goes out as `<base>#name`. */
  readonly id?: string | undefined;
  /** What it is, in a sentence or two, in the language of the document. */
  readonly description?: string | undefined;
  /** Its own page. */
  readonly url?: WebUrl | undefined;
  /** Pages elsewhere that are about exactly this. */
  readonly sameAs?: readonly WebUrl[] | undefined;
  /** Its numbers in schemes that others keep. */
  readonly identifiers?: readonly Identifier[] | undefined;
}

const propertyValue: Value<Identifier> = part<Identifier>(
  "PropertyValue",
  { scheme: one("propertyID", text), value: one("value", text), url: one("url", url) },
  "scheme",
  "value",
);

/** An identifier in a scheme of others; a PropertyValue of our own concepts is none. */
const identifier: Value<Identifier> = {
  write: propertyValue.write,
  read(value, reader) {
    const scheme = reader.node(value, {})?.propertyID;
    const isOwn = typeof scheme === "string" && scheme.startsWith(OWN_NAMESPACE);
    return isOwn ? undefined : propertyValue.read(value, reader);
  },
};

/** The fields that every thing has but its description, for those to which a description is something of their own. */
export const identityFields: Table<Pick<ThingBase, "sameAs" | "identifiers">> = {
  sameAs: many("sameAs", url),
  identifiers: many("identifier", identifier),
};

/** The fields of {@link ThingBase}. */
export const thingFields: Fields<ThingBase> = {
  description: one("description", text),
  url: one("url", url),
  ...identityFields,
};
