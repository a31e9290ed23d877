import fc, { type Arbitrary } from "fast-check";
import type { Address } from "../../src/entities/address/address.js";
import type { Agent, UnknownAgent } from "../../src/entities/agent/agent.js";
import type { Event } from "../../src/entities/event/event.js";
import type { Image, ImageCreator } from "../../src/entities/image/image.js";
import type { Organisation } from "../../src/entities/organisation/organisation.js";
import type { Person } from "../../src/entities/person/person.js";
import type { Place } from "../../src/entities/place/place.js";
import type { Position } from "../../src/entities/position/position.js";
import type { Source } from "../../src/entities/source/source.js";
import type { ThingBase } from "../../src/entities/thing/thing.js";
import type { Topic } from "../../src/entities/topic/topic.js";
import type { TradeShow } from "../../src/entities/trade-show/trade-show.js";
import type { Visit } from "../../src/entities/visit/visit.js";
import { compareNewsDates } from "../../src/values/news-date.js";
import { isWithin } from "../../src/values/period.js";
import {
  calendarDate,
  countryCode,
  identifier,
  languageTag,
  list,
  names,
  newsDate,
  period,
  text,
  webUrl,
} from "./values.js";

/** An arbitrary for each key: a key that the model gains does not compile here until it is generated too. */
export type Arbitraries<T> = { readonly [K in keyof T]-?: Arbitrary<Exclude<T[K], undefined>> };

/** An object with the required keys and any of the others, each once in four. */
export function some<T extends object>(
  fields: Arbitraries<T>,
  ...required: readonly (keyof T)[]
): Arbitrary<T> {
  const entries = Object.entries<Arbitrary<unknown>>(fields).map(([key, value]) => [
    key,
    required.includes(key as keyof T)
      ? value
      : fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, value),
  ]);
  return fc
    .record(Object.fromEntries(entries), { noNullPrototype: true })
    .map(withoutUndefined) as Arbitrary<T>;
}

/** As {@link some}, with at least one key. */
export function atLeastOne<T extends object>(fields: Arbitraries<T>): Arbitrary<T> {
  return some(fields).filter((object) => Object.keys(object).length > 0);
}

export const identity: Arbitraries<Pick<ThingBase, "id" | "sameAs" | "identifiers">> = {
  id: fc.constant("placeholder"),
  sameAs: list(webUrl),
  identifiers: list(identifier),
};

export const common: Arbitraries<Omit<ThingBase, "type">> = { ...identity, description: text, url: webUrl };

const address: Arbitrary<Address> = atLeastOne<Address>({
  street: text,
  locality: text,
  region: text,
  postalCode: text,
});

const smallInteger = fc.integer({ min: 1, max: 100_000 });
const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Math.abs(value));

function placeOf(levels: number): Arbitrary<Place> {
  return some<Place>(
    {
      type: fc.constant("Place"),
      ...common,
      name: text,
      names,
      kind: fc.constantFrom("country", "region", "city", "venue"),
      countryCode,
      address,
      geo: fc
        .record({
          lat: fc.double({ min: -90, max: 90, noNaN: true }),
          lon: fc.double({ min: -180, max: 180, noNaN: true }),
        })
        .map(({ lat, lon }) => ({ lat: lat + 0, lon: lon + 0 })),
      timeZone: fc.constantFrom("Africa/Casablanca", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+1"),
      within: levels > 0 ? placeOf(levels - 1) : fc.constant(undefined as never),
    },
    "type",
    "name",
  ).map(withoutUndefined);
}

export const place: Arbitrary<Place> = placeOf(2);

const imageCreator: Arbitrary<ImageCreator> = some<ImageCreator>(
  { type: fc.constantFrom("Person", "Organisation"), name: text, url: webUrl },
  "type",
  "name",
);

export const image: Arbitrary<Image> = some<Image>(
  {
    type: fc.constant("Image"),
    ...identity,
    url: webUrl,
    width: smallInteger,
    height: smallInteger,
    caption: text,
    alt: text,
    creators: list(imageCreator),
    creditText: text,
    copyrightNotice: text,
    licence: webUrl,
    acquireLicencePage: webUrl,
    digitalSourceType: fc.constantFrom(
      "digitalCapture",
      "trainedAlgorithmicMedia",
      "computationalCapture",
      "print",
    ),
  },
  "type",
  "url",
);

export const topic: Arbitrary<Topic> = some<Topic>(
  {
    type: fc.constant("Topic"),
    ...common,
    name: text,
    names,
    scheme: fc.oneof(
      fc.constantFrom("iptc-mediatopic", "http://cv.iptc.org/newscodes/mediatopic/"),
      text.filter((scheme) => scheme !== "wikidata"),
    ),
    code: text,
  },
  "type",
  "name",
);

function organisationOf(levels: number): Arbitrary<Organisation> {
  return some<Organisation>(
    {
      type: fc.constant("Organisation"),
      ...common,
      name: text,
      names,
      acronym: text,
      legalName: text,
      kind: fc.constantFrom(
        "news-media",
        "government",
        "company",
        "ngo",
        "party",
        "international",
        "education",
        "informal",
      ),
      country: countryCode,
      parent: levels > 0 ? organisationOf(levels - 1) : fc.constant(undefined as never),
      logo: image,
      address,
      foundingDate: calendarDate,
      dissolutionDate: calendarDate,
      contactPoints: list(
        atLeastOne({
          contactType: text,
          email: fc.constant("desk@example.org"),
          telephone: text,
          url: webUrl,
          languages: list(languageTag),
        }),
      ),
      policies: atLeastOne({
        publishingPrinciples: webUrl,
        ethics: webUrl,
        corrections: webUrl,
        diversity: webUrl,
        diversityStaffing: webUrl,
        feedback: webUrl,
        masthead: webUrl,
        mission: webUrl,
        noBylines: webUrl,
        ownership: webUrl,
        unnamedSources: webUrl,
        factChecking: webUrl,
      }),
    },
    "type",
    "name",
  ).map((thing) => {
    const { policies, sameAs, ...rest } = withoutUndefined(thing);
    return {
      ...rest,
      ...(policies && rest.kind === "news-media" ? { policies } : undefined),
      ...(policies?.ethics && rest.kind !== "news-media"
        ? { policies: { ethics: policies.ethics } }
        : undefined),
      ...(sameAs && rest.kind !== "informal" ? { sameAs } : undefined),
    };
  });
}

export const organisation: Arbitrary<Organisation> = organisationOf(2);

const position: Arbitrary<Position> = some<Position>({
  title: text,
  titles: names,
  organisation,
  kind: fc.constantFrom(
    "head",
    "minister",
    "deputy-minister",
    "ambassador",
    "spokesperson",
    "member",
    "journalist",
  ),
  start: newsDate,
  end: newsDate,
})
  .filter(({ title, organisation }) => title !== undefined || organisation !== undefined)
  .filter(({ start, end }) => start === undefined || end === undefined || compareNewsDates(start, end) <= 0);

export const person: Arbitrary<Person> = some<Person>(
  {
    type: fc.constant("Person"),
    ...common,
    name: text,
    names,
    givenName: text,
    familyName: text,
    additionalName: text,
    honorificPrefix: text,
    honorificSuffix: text,
    jobTitle: text,
    positions: list(position),
    nationality: list(countryCode),
    birthDate: calendarDate,
    deathDate: calendarDate,
    gender: text,
    image,
  },
  "type",
  "name",
);

const unknownAgent: Arbitrary<UnknownAgent> = some<UnknownAgent>(
  { type: fc.constant("Agent"), id: fc.constant("placeholder"), name: text, url: webUrl },
  "type",
  "name",
);

export const agent: Arbitrary<Agent> = fc.oneof(
  unknownAgent,
  { weight: 1, arbitrary: person },
  { weight: 1, arbitrary: organisation },
);

export const source: Arbitrary<Source> = some<Source>(
  {
    type: fc.constant("Source"),
    ...common,
    kind: fc.constantFrom(
      "communique",
      "press-release",
      "agency",
      "interview",
      "statement",
      "social-post",
      "document",
      "other",
    ),
    name: text,
    issuers: list(agent),
    date: newsDate,
    language: languageTag,
  },
  "type",
  "kind",
);

const occasion = {
  ...common,
  name: text,
  names,
  period,
  status: fc.constantFrom(
    "scheduled" as const,
    "cancelled" as const,
    "postponed" as const,
    "rescheduled" as const,
  ),
  previousStarts: list(newsDate),
};

const attendanceMode = fc.constantFrom("offline" as const, "online" as const, "mixed" as const);

/** An earlier start only of what was moved. */
function moved<T extends Pick<Event, "status" | "previousStarts">>(thing: T): T {
  if (thing.status === "rescheduled" || thing.status === "postponed") return thing;
  const { previousStarts: _, ...rest } = thing;
  return rest as T;
}

/** Events hold events; without a bound, a generated one would hold thousands. */
function eventOf(levels: number): Arbitrary<Event> {
  const inner = levels > 0 ? eventOf(levels - 1) : undefined;
  const larger = levels > 0 ? fc.oneof(eventOf(levels - 1), tradeShowOf(levels - 1)) : undefined;
  return some<Event>(
    {
      type: fc.constant("Event"),
      ...occasion,
      kind: fc.constantFrom(
        "meeting",
        "talks",
        "ceremony",
        "conference",
        "press-conference",
        "summit",
        "signing",
        "site-visit",
        "fair-visit",
        "election",
        "demonstration",
        "attack",
        "accident",
      ),
      place,
      organisers: list(agent, 2),
      participants: list(agent, 2),
      topics: list(topic, 2),
      outcomes: list(text),
      partOf: larger ? list(larger, 2) : fc.constant(undefined as never),
      programme: inner ? list(inner, 2) : fc.constant(undefined as never),
      attendanceMode,
    },
    "type",
  ).map((thing) => {
    const event = withoutUndefined(moved(thing));
    const isFairVisit =
      event.kind === "fair-visit" && !event.partOf?.some(({ type }) => type === "TradeShow");
    const kind = isFairVisit ? "site-visit" : event.kind;
    const isNameless = event.name === undefined && kind === undefined;
    return { ...event, ...(kind && { kind }), ...(isNameless && { name: "nameless" }) };
  });
}

function withoutUndefined<T extends object>(thing: T): T {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T;
}

function tradeShowOf(levels: number): Arbitrary<TradeShow> {
  return some<TradeShow>(
    {
      type: fc.constant("TradeShow"),
      ...occasion,
      series: some({ name: text, url: webUrl }, "name"),
      edition: atLeastOne({ label: text, number: smallInteger }),
      acronym: text,
      place,
      organisers: list(agent, 2),
      sponsors: list(agent, 2),
      exhibitors: list(agent, 2),
      attendees: list(agent, 2),
      sectors: list(topic, 2),
      audience: fc.constantFrom("trade", "public", "mixed"),
      free: fc.boolean(),
      offers: list(
        atLeastOne({ name: text, price: amount, currency: fc.constantFrom("EUR", "MAD"), url: webUrl }),
      ),
      statistics: atLeastOne({
        exhibitors: fc.nat(),
        countries: fc.nat(),
        visitors: fc.nat(),
        areaM2: amount,
      }),
      programme: levels > 0 ? list(eventOf(levels - 1), 2) : fc.constant(undefined as never),
      attendanceMode,
    },
    "type",
    "name",
    "period",
  ).map((thing) => withoutUndefined(moved(thing)));
}

export const event: Arbitrary<Event> = eventOf(2);
export const tradeShow: Arbitrary<TradeShow> = tradeShowOf(2);

export const visit: Arbitrary<Visit> = some<Visit>(
  {
    type: fc.constant("Visit"),
    ...occasion,
    visitors: list(agent),
    destination: place,
    kind: fc.constantFrom(
      "state",
      "official",
      "official-working",
      "working",
      "courtesy",
      "private",
      "transit",
    ),
    kindsAsPublished: list(text),
    origin: place,
    places: list(place),
    hosts: list(agent, 2),
    invitedBy: list(agent, 2),
    delegation: atLeastOne({ size: smallInteger, description: text, members: list(agent) }),
    purposes: list(text),
    topics: list(topic),
    engagements: list(eventOf(1), 2),
    outcomes: list(text),
  },
  "type",
  "visitors",
  "destination",
  "period",
).map((thing) => ({
  ...moved(thing),
  ...(thing.engagements && {
    engagements: thing.engagements.map((engagement) => insideOf(engagement, thing)),
  }),
}));

function insideOf(engagement: Event, { period }: Visit): Event {
  if (engagement.period === undefined || isWithin(engagement.period, period)) return engagement;
  return { ...engagement, period };
}
