import { byLanguage, kinds, many, one, sameName } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { valuesOf } from "../../graph/node.js";
import { calendarDate, email, language, part, plainText, text, thing, url } from "../../graph/values.js";
import type { CountryCode } from "../../values/country-code.js";
import type { LanguageTag } from "../../values/language-tag.js";
import type { NewsDate } from "../../values/news-date.js";
import type { Names } from "../../values/text.js";
import type { WebUrl } from "../../values/web-url.js";
import { type Address, address, country } from "../address/address.js";
import type { Image } from "../image/image.js";
import { type ThingBase, thingFields } from "../thing/thing.js";
import { type Policies, policies } from "./policies.js";

/** What sort of organisation; `informal` is a group that is no body of its own: "the Turkish authorities". */
export type OrganisationKind =
  | "news-media"
  | "government"
  | "company"
  | "ngo"
  | "party"
  | "international"
  | "education"
  | "informal";

/** A way to reach an organisation. */
export interface ContactPoint {
  /** What it is for: `newsroom`, `corrections`. */
  readonly contactType?: string | undefined;
  readonly email?: string | undefined;
  /** With the country's prefix: `+212 5 22 00 00 00`. */
  readonly telephone?: string | undefined;
  readonly url?: WebUrl | undefined;
  readonly languages?: readonly LanguageTag[] | undefined;
}

/**
 * A body that publishes, governs, sells, invites or exhibits.
 *
 * @example
 * { "type": "Organisation", "name": "Le Journal", "kind": "news-media", "country": "MA", "url": "https://journal.example/" }
 */
export interface Organisation extends ThingBase {
  readonly type: "Organisation";
  /** The name in the language of the document. */
  readonly name: string;
  /** The name in other languages, by language tag. */
  readonly names?: Names | undefined;
  /** As printed: `DGSN`. */
  readonly acronym?: string | undefined;
  readonly legalName?: string | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly country?: CountryCode | undefined;
  /** The larger organisation that it belongs to. */
  readonly parent?: Organisation | undefined;
  readonly logo?: Image | undefined;
  readonly address?: Address | undefined;
  /** Without a time: a year, a month or a day. */
  readonly foundingDate?: NewsDate | undefined;
  /** Without a time: a year, a month or a day. */
  readonly dissolutionDate?: NewsDate | undefined;
  readonly contactPoints?: readonly ContactPoint[] | undefined;
  readonly policies?: Policies | undefined;
}

/** Marks those who travel along on a visit: an Organization for schema.org, but none of the model. */
export const DELEGATION = "urn:newsgraph:Delegation";

/** {@link Organisation} as schema.org `Organization` or the subtype that its kind has there. */
export const organisation: Entity<Organisation> = {
  type: "Organisation",
  schemaTypes: [
    "Organization",
    "NewsMediaOrganization",
    "GovernmentOrganization",
    "Corporation",
    "NGO",
    "PoliticalParty",
    "EducationalOrganization",
  ],
  needs: ["name"],
  matches: (node) => !valuesOf(node, "additionalType").includes(DELEGATION),
  fields: {
    kind: kinds<OrganisationKind>({
      "news-media": "NewsMediaOrganization",
      government: "GovernmentOrganization",
      company: "Corporation",
      ngo: "NGO",
      party: "PoliticalParty",
      international: "urn:newsgraph:InternationalOrganisation",
      education: "EducationalOrganization",
      informal: "urn:newsgraph:InformalGroup",
    }),
    name: one("name", text),
    acronym: one("alternateName", plainText),
    names: byLanguage("alternateName"),
    legalName: one("legalName", text),
    parent: one("parentOrganization", thing<Organisation>("Organisation")),
    logo: one("logo", thing<Image>("Image")),
    address,
    country,
    ...sameName(calendarDate, "foundingDate", "dissolutionDate"),
    contactPoints: many(
      "contactPoint",
      part<ContactPoint>("ContactPoint", {
        ...sameName(text, "contactType", "telephone"),
        email: one("email", email),
        url: one("url", url),
        languages: many("availableLanguage", language),
      }),
    ),
    policies,
    ...thingFields,
  },
};
