import { inside, one, spread } from "../../graph/fields.js";
import type { Field } from "../../graph/mapping.js";
import { countryCode, text } from "../../graph/values.js";
import type { CountryCode } from "../../values/country-code.js";

/** A postal address. Its country is a field of the place or organisation itself. */
export interface Address {
  /** Street and number. */
  readonly street?: string | undefined;
  /** City, town or village. */
  readonly locality?: string | undefined;
  /** State, province or other first-level division. */
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
}

const POSTAL_ADDRESS = { "@type": "PostalAddress" };

/** {@link Address}, in the node's one PostalAddress. */
export const address: Field<Address> = inside(
  "address",
  POSTAL_ADDRESS,
  spread<Address>({
    street: one("streetAddress", text),
    locality: one("addressLocality", text),
    region: one("addressRegion", text),
    postalCode: one("postalCode", text),
  }),
);

/** The country, in the same PostalAddress. */
export const country: Field<CountryCode> = inside(
  "address",
  POSTAL_ADDRESS,
  one("addressCountry", countryCode),
);
