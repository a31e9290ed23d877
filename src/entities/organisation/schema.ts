import { sayNot } from "../../issue/wording.js";
import {
  CalendarDate,
  CountryCode,
  EmailAddress,
  LanguageTag,
  listOf,
  Names,
  oneOf,
  Text,
  WebUrl,
} from "../../values/schema.js";
import { Address } from "../address/schema.js";
import { Image } from "../image/schema.js";
import { notEmpty, type Schema, strict, typeIs } from "../schema.js";
import { thingShape } from "../thing/schema.js";
import type {
  ContactPoint as ContactPointModel,
  OrganisationKind,
  Organisation as OrganisationModel,
} from "./organisation.js";
import type { Policies as PoliciesModel } from "./policies.js";

/** The policies that schema.org knows of a NewsMediaOrganization alone. */
const NEWS_MEDIA_POLICIES: readonly (keyof PoliciesModel)[] = [
  "masthead",
  "mission",
  "noBylines",
  "factChecking",
];

export type ContactPoint = ContactPointModel;
/** Accepts a {@link ContactPoint}. */
export const ContactPoint: Schema<ContactPointModel> = strict<ContactPointModel>(
  "a contact point",
  {},
  () => ({
    contactType: Text,
    email: EmailAddress,
    telephone: Text,
    url: WebUrl,
    languages: listOf(LanguageTag),
  }),
  notEmpty("empty-contact-point", "an email, a telephone or a url"),
);

export type Policies = PoliciesModel;
/** Accepts {@link Policies}. */
export const Policies: Schema<PoliciesModel> = strict<PoliciesModel>(
  "an object of policies",
  {},
  () => ({
    publishingPrinciples: WebUrl,
    ethics: WebUrl,
    corrections: WebUrl,
    diversity: WebUrl,
    diversityStaffing: WebUrl,
    feedback: WebUrl,
    masthead: WebUrl,
    mission: WebUrl,
    noBylines: WebUrl,
    ownership: WebUrl,
    unnamedSources: WebUrl,
    factChecking: WebUrl,
  }),
  notEmpty("empty-policies", "the address of at least one policy"),
);

export type Organisation = OrganisationModel;
/** Accepts an {@link Organisation}. */
export const Organisation: Schema<OrganisationModel> = strict<OrganisationModel>(
  "an organisation",
  { name: 1 },
  () => ({
    type: typeIs("Organisation"),
    ...thingShape(),
    name: Text,
    names: Names,
    acronym: Text,
    legalName: Text,
    kind: oneOf<OrganisationKind>("a kind of organisation", {
      "news-media": 1,
      government: 1,
      company: 1,
      ngo: 1,
      party: 1,
      international: 1,
      education: 1,
      informal: 1,
    }),
    country: CountryCode,
    parent: Organisation,
    logo: Image,
    address: Address,
    foundingDate: CalendarDate,
    dissolutionDate: CalendarDate,
    contactPoints: listOf(ContactPoint),
    policies: Policies,
  }),
  {
    code: "informal-with-same-as",
    reads: ["kind", "sameAs"],
    find: ({ kind, sameAs }) =>
      kind === "informal" && sameAs
        ? [
            {
              path: ["sameAs"],
              message:
                "An informal group is no body that another page could be about: remove sameAs, or the kind.",
            },
          ]
        : [],
  },
  {
    code: "policy-of-news-media",
    reads: ["kind", "policies"],
    find: ({ kind, policies }) =>
      !policies || kind === "news-media"
        ? []
        : NEWS_MEDIA_POLICIES.filter((policy) => policies[policy] !== undefined).map((policy) => ({
            path: ["policies", policy],
            message: sayNot(
              policy,
              "a policy of every organisation",
              'the kind "news-media", or remove the policy',
            ),
          })),
  },
);
