import { byLanguage, one } from "../../graph/fields.js";
import type { Entity, Value } from "../../graph/mapping.js";
import { text } from "../../graph/values.js";
import type { Names } from "../../values/text.js";
import { type ThingBase, thingFields } from "../thing/thing.js";

/**
 * A subject, as a term, with its code where a scheme has one for it.
 *
 * @example
 * { "type": "Topic", "name": "criminalité", "scheme": "iptc-mediatopic", "code": "20000082" }
 */
export interface Topic extends ThingBase {
  readonly type: "Topic";
  /** The term in the language of the document. */
  readonly name: string;
  /** The term in other languages, by language tag. */
  readonly names?: Names | undefined;
  /** `iptc-mediatopic`, `wikidata`, or the name of another scheme. */
  readonly scheme?: string | undefined;
  /** The term's code in the scheme: `20000082`. */
  readonly code?: string | undefined;
}

const SCHEMES: { readonly [scheme: string]: string } = {
  "iptc-mediatopic": "http://cv.iptc.org/newscodes/mediatopic/",
  wikidata: "https://www.wikidata.org/",
};

/** A known scheme by its address, another by its name: a bare text would be taken for an address. */
const scheme: Value<string> = {
  write: (value) =>
    Object.hasOwn(SCHEMES, value) ? SCHEMES[value] : { "@type": "DefinedTermSet", name: value },
  read(value, reader) {
    const known = Object.keys(SCHEMES).find((name) => SCHEMES[name] === value);
    return known ?? text.read(reader.node(value, {})?.name, reader);
  },
};

/** {@link Topic} as schema.org `DefinedTerm`. */
export const topic: Entity<Topic> = {
  type: "Topic",
  schemaTypes: ["DefinedTerm"],
  needs: ["name"],
  fields: {
    name: one("name", text),
    names: byLanguage("alternateName"),
    scheme: one("inDefinedTermSet", scheme),
    code: one("termCode", text),
    ...thingFields,
  },
};
