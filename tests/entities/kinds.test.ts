import { describe, expect, test } from "vitest";
import { fromJsonLd, type ThingLike, toJsonLd } from "../../src/index.js";
import { schemaOf } from "../arbitraries/index.js";

type Table = { readonly [word: string]: string | readonly string[] };

/** A thing that says the word in one place, and where its node says it. */
interface Place {
  thing(word: string): object;
  /** The property, or several on the way to it. */
  readonly at: readonly string[];
}

const schemaOrg = (table: { readonly [word: string]: string }): Table =>
  Object.fromEntries(Object.entries(table).map(([word, member]) => [word, `https://schema.org/${member}`]));
const own = (table: { readonly [word: string]: string }): Table =>
  Object.fromEntries(Object.entries(table).map(([word, name]) => [word, `urn:newsgraph:${name}`]));

const kindOf =
  (thing: object) =>
  (kind: string): object => ({ ...thing, kind });
const visit = {
  type: "Visit",
  visitors: [{ type: "Agent", name: "A" }],
  destination: { type: "Place", name: "T" },
  period: { start: "2024" },
};

const TABLES: readonly (readonly [what: string, place: Place, table: Table])[] = [
  [
    "the kinds of an article, as types",
    { thing: kindOf({ type: "Article", headline: "H" }), at: ["@type"] },
    {
      reportage: ["NewsArticle", "ReportageNewsArticle"],
      analysis: ["NewsArticle", "AnalysisNewsArticle"],
      background: ["NewsArticle", "BackgroundNewsArticle"],
      opinion: ["NewsArticle", "OpinionNewsArticle"],
      "ask-public": ["NewsArticle", "AskPublicNewsArticle"],
      review: ["NewsArticle", "ReviewNewsArticle"],
      "live-blog": "LiveBlogPosting",
      blog: "BlogPosting",
      advertiser: "AdvertiserContentArticle",
      satire: "SatiricalArticle",
      report: "Report",
      article: "Article",
    },
  ],
  [
    "the kinds of a place, as types",
    { thing: kindOf({ type: "Place", name: "P" }), at: ["@type"] },
    { country: "Country", region: "AdministrativeArea", city: "City", venue: "EventVenue" },
  ],
  [
    "the kinds of an organisation that schema.org has, as types",
    { thing: kindOf({ type: "Organisation", name: "O" }), at: ["@type"] },
    {
      "news-media": "NewsMediaOrganization",
      government: "GovernmentOrganization",
      company: "Corporation",
      ngo: "NGO",
      party: "PoliticalParty",
      education: "EducationalOrganization",
    },
  ],
  [
    "those that it has not, as addresses of our own",
    { thing: kindOf({ type: "Organisation", name: "O" }), at: ["additionalType"] },
    own({ international: "InternationalOrganisation", informal: "InformalGroup" }),
  ],
  [
    "the kinds of a visit",
    { thing: kindOf(visit), at: ["additionalType"] },
    own({
      state: "StateVisit",
      official: "OfficialVisit",
      "official-working": "OfficialWorkingVisit",
      working: "WorkingVisit",
      courtesy: "CourtesyVisit",
      private: "PrivateVisit",
      transit: "TransitVisit",
    }),
  ],
  [
    "the kinds of an event that schema.org has not",
    { thing: kindOf({ type: "Event", name: "E" }), at: ["additionalType"] },
    own({
      meeting: "Meeting",
      talks: "Talks",
      ceremony: "Ceremony",
      "press-conference": "PressConference",
      summit: "Summit",
      signing: "Signing",
      "site-visit": "SiteTour",
      election: "Election",
      demonstration: "Demonstration",
      attack: "Attack",
      accident: "Accident",
    }),
  ],
  [
    "a visit to a fair, with its fair",
    {
      thing: kindOf({ type: "Event", partOf: [{ type: "TradeShow", name: "F", period: { start: "2024" } }] }),
      at: ["additionalType"],
    },
    own({ "fair-visit": "FairAttendance" }),
  ],
  [
    "the one that it has, as a type",
    { thing: kindOf({ type: "Event", name: "E" }), at: ["@type"] },
    { conference: "ConferenceEvent" },
  ],
  [
    "the kinds of a source",
    { thing: kindOf({ type: "Source" }), at: ["additionalType"] },
    own({
      communique: "Communique",
      "press-release": "PressRelease",
      agency: "AgencyReport",
      interview: "Interview",
      statement: "Statement",
      "social-post": "SocialPost",
      document: "Document",
      other: "OtherSource",
    }),
  ],
  [
    "the kinds of a position",
    {
      thing: (kind) => ({ type: "Person", name: "P", positions: [{ title: "T", kind }] }),
      at: ["worksFor", "additionalType"],
    },
    own({
      head: "Head",
      minister: "Minister",
      "deputy-minister": "DeputyMinister",
      ambassador: "Ambassador",
      spokesperson: "Spokesperson",
      member: "Member",
      journalist: "Journalist",
    }),
  ],
  [
    "the kinds of a correction",
    {
      thing: (kind) => ({
        type: "Article",
        headline: "H",
        corrections: [{ kind, text: "T", date: "2024" }],
      }),
      at: ["correction", "additionalType"],
    },
    own({
      correction: "Correction",
      clarification: "Clarification",
      update: "Update",
      retraction: "Retraction",
    }),
  ],
  [
    "whether an event takes place",
    { thing: (status) => ({ type: "Event", name: "E", status }), at: ["eventStatus"] },
    schemaOrg({
      scheduled: "EventScheduled",
      cancelled: "EventCancelled",
      postponed: "EventPostponed",
      rescheduled: "EventRescheduled",
    }),
  ],
  [
    "how an event is attended",
    {
      thing: (attendanceMode) => ({ type: "Event", name: "E", attendanceMode }),
      at: ["eventAttendanceMode"],
    },
    schemaOrg({
      offline: "OfflineEventAttendanceMode",
      online: "OnlineEventAttendanceMode",
      mixed: "MixedEventAttendanceMode",
    }),
  ],
  [
    "how an image came to be",
    {
      thing: (digitalSourceType) => ({ type: "Image", url: "https://a.example/i.jpg", digitalSourceType }),
      at: ["digitalSourceType"],
    },
    schemaOrg({
      algorithmicMedia: "AlgorithmicMediaDigitalSource",
      algorithmicallyEnhanced: "AlgorithmicallyEnhancedDigitalSource",
      composite: "CompositeDigitalSource",
      compositeCapture: "CompositeCaptureDigitalSource",
      compositeSynthetic: "CompositeSyntheticDigitalSource",
      compositeWithTrainedAlgorithmicMedia: "CompositeWithTrainedAlgorithmicMediaDigitalSource",
      // schema.org has the IPTC's older word.
      computationalCapture: "MultiFrameComputationalCaptureDigitalSource",
      dataDrivenMedia: "DataDrivenMediaDigitalSource",
      digitalArt: "DigitalArtDigitalSource",
      digitalCapture: "DigitalCaptureDigitalSource",
      minorHumanEdits: "MinorHumanEditsDigitalSource",
      negativeFilm: "NegativeFilmDigitalSource",
      positiveFilm: "PositiveFilmDigitalSource",
      print: "PrintDigitalSource",
      screenCapture: "ScreenCaptureDigitalSource",
      trainedAlgorithmicMedia: "TrainedAlgorithmicMediaDigitalSource",
      virtualRecording: "VirtualRecordingDigitalSource",
    }),
  ],
];

describe.each(TABLES)("%s", (_, { thing, at }, table) => {
  test.each(Object.entries(table))("%s", (word, written) => {
    const given = thing(word) as ThingLike;
    expect(schemaOf(given.type).parse(given)).toEqual(given);
    const node: unknown = toJsonLd(given as never);
    const said = at.reduce(
      (value, property) => (value as { readonly [name: string]: unknown })[property],
      node,
    );
    expect(said).toEqual(written);
    const { main, issues } = fromJsonLd(node as object);
    expect(issues).toEqual([]);
    expect(main).toEqual(given);
  });
});

describe("a type of schema.org that more than one kind could be", () => {
  test.each<[types: string | string[], kind: string | undefined]>([
    ["NewsArticle", undefined],
    [["NewsArticle", "Article"], undefined],
    [["Article", "OpinionNewsArticle"], "opinion"],
    ["OpinionNewsArticle", "opinion"],
    ["Article", "article"],
  ])("%j is %s", (types, kind) => {
    const { main } = fromJsonLd({ "@type": types, headline: "H" } as never);
    expect(main).toEqual({ type: "Article", headline: "H", ...(kind !== undefined && { kind }) });
  });
});

describe("a dateline", () => {
  const withDateline = (kind: string | undefined) => ({
    type: "Article",
    headline: "H",
    kind,
    dateline: { text: "RABAT" },
  });

  test.each([undefined, "reportage", "analysis", "background", "opinion", "ask-public", "review"])(
    "goes with news: %s",
    (kind) => {
      expect(schemaOf("Article").safeParse(withDateline(kind)).success).toBe(true);
    },
  );

  test.each(["blog", "live-blog", "advertiser", "satire", "report", "article"])("not with %s", (kind) => {
    expect(schemaOf("Article").safeParse(withDateline(kind)).success).toBe(false);
  });
});

describe("what is like a word of a table, and is none", () => {
  test.each<[what: string, node: object, thing: object]>([
    [
      "a source type that does not begin with a capital",
      {
        "@type": "ImageObject",
        url: "https://a.example/i.jpg",
        digitalSourceType: "https://schema.org/digitalCapture",
      },
      { type: "Image", url: "https://a.example/i.jpg" },
    ],
    [
      "a source type with more behind it",
      {
        "@type": "ImageObject",
        url: "https://a.example/i.jpg",
        digitalSourceType: "https://schema.org/DigitalCaptureDigitalSourceType",
      },
      { type: "Image", url: "https://a.example/i.jpg" },
    ],
    [
      "a status of another event",
      { "@type": "Event", name: "E", eventStatus: "https://schema.org/EventMoved" },
      { type: "Event", name: "E" },
    ],
    [
      "an address that names no kind of ours",
      { "@type": "Organization", name: "O", additionalType: "urn:newsgraph:Choir" },
      { type: "Organisation", name: "O" },
    ],
  ])("%s", (_, node, thing) => {
    expect(fromJsonLd(node as never).main).toEqual(thing);
  });
});

describe("the scheme of a topic", () => {
  const topic = (scheme: string) => ({ type: "Topic", name: "T", scheme, code: "Q43" }) as const;

  test.each([
    ["iptc-mediatopic", "http://cv.iptc.org/newscodes/mediatopic/"],
    ["wikidata", "https://www.wikidata.org/"],
  ])("%s is an address", (scheme, address) => {
    const node = toJsonLd(topic(scheme));
    expect(node.inDefinedTermSet).toBe(address);
    expect(fromJsonLd(node).main).toEqual(topic(scheme));
  });

  test.each(["gnd", "toString", "__proto__"])("%s is a set of that name", (scheme) => {
    const node = toJsonLd(topic(scheme));
    expect(node.inDefinedTermSet).toEqual({ "@type": "DefinedTermSet", name: scheme });
    expect(fromJsonLd(node).main).toEqual(topic(scheme));
  });
});

test("a work that says no kind of source is none", () => {
  const work = { "@type": "CreativeWork", name: "W", additionalType: "https://example.org/terms/book" };
  expect(fromJsonLd({ "@type": "NewsArticle", headline: "H", isBasedOn: work } as never).main).toEqual({
    type: "Article",
    headline: "H",
  });
});
