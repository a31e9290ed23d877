import {
  flag,
  LanguageTag,
  listOf,
  NewsDate,
  oneOf,
  Text,
  WebUrl,
  wholeNumber,
} from "../../../values/schema.js";
import { Agent } from "../../agent/schema.js";
import { Image } from "../../image/schema.js";
import { Place } from "../../place/schema.js";
import { notEmpty, type Schema, strict } from "../../schema.js";
import type { Dateline as DatelineModel, Publication as PublicationModel } from "../article.js";
import type { Access as AccessModel, Rights as RightsModel, Speakable as SpeakableModel } from "./access.js";
import type {
  Contributor as ContributorModel,
  CorrectionKind,
  Correction as CorrectionModel,
  Quote as QuoteModel,
} from "./credits.js";
import type { LiveUpdate as LiveUpdateModel } from "./live-update.js";

export type Contributor = ContributorModel;
/** Accepts a {@link Contributor}. */
export const Contributor: Schema<ContributorModel> = strict<ContributorModel>(
  "a contributor",
  { role: 1, agent: 1 },
  () => ({
    role: Text,
    agent: Agent,
  }),
);

export type Dateline = DatelineModel;
/** Accepts a {@link Dateline}. */
export const Dateline: Schema<DatelineModel> = strict<DatelineModel>("a dateline", { text: 1 }, () => ({
  text: Text,
  place: Place,
}));

export type Quote = QuoteModel;
/** Accepts a {@link Quote}. */
export const Quote: Schema<QuoteModel> = strict<QuoteModel>("a quote", { text: 1 }, () => ({
  text: Text,
  speaker: Agent,
  language: LanguageTag,
}));

export type Correction = CorrectionModel;
/** Accepts a {@link Correction}. */
export const Correction: Schema<CorrectionModel> = strict<CorrectionModel>(
  "a correction",
  { kind: 1, text: 1, date: 1 },
  () => ({
    kind: oneOf<CorrectionKind>("a kind of correction", {
      correction: 1,
      clarification: 1,
      update: 1,
      retraction: 1,
    }),
    text: Text,
    date: NewsDate,
    url: WebUrl,
  }),
);

export type Access = AccessModel;
/** Accepts an {@link Access}. */
export const Access: Schema<AccessModel> = strict<AccessModel>(
  "an access",
  { free: 1 },
  () => ({ free: flag(), gatedSelectors: listOf(Text) }),
  {
    code: "gated-but-free",
    reads: ["free", "gatedSelectors"],
    find: ({ free, gatedSelectors }) =>
      free && gatedSelectors
        ? [
            {
              path: ["gatedSelectors"],
              message: "The article is free, but has gated parts: remove them, or set free to false.",
            },
          ]
        : [],
  },
);

export type Speakable = SpeakableModel;
/** Accepts a {@link Speakable}. */
export const Speakable: Schema<SpeakableModel> = strict<SpeakableModel>(
  "an object of speakable parts",
  {},
  () => ({ cssSelectors: listOf(Text), xpaths: listOf(Text) }),
  {
    code: "speakable-by-one",
    reads: ["cssSelectors", "xpaths"],
    find: ({ cssSelectors, xpaths }) =>
      (cssSelectors === undefined) === (xpaths === undefined)
        ? [{ path: [], message: "Speakable parts are named one way: give either cssSelectors or xpaths." }]
        : [],
  },
);

export type Rights = RightsModel;
/** Accepts {@link Rights}. */
export const Rights: Schema<RightsModel> = strict<RightsModel>(
  "an object of rights",
  {},
  () => ({
    holder: Agent,
    year: wholeNumber(1),
    notice: Text,
    licence: WebUrl,
  }),
  notEmpty("empty-rights", "a holder, a year, a notice or a licence"),
);

export type LiveUpdate = LiveUpdateModel;
/** Accepts a {@link LiveUpdate}. */
export const LiveUpdate: Schema<LiveUpdateModel> = strict<LiveUpdateModel>(
  "a live update",
  { headline: 1, published: 1 },
  () => ({
    headline: Text,
    body: Text,
    published: NewsDate,
    modified: NewsDate,
    authors: listOf(Agent),
    images: listOf(Image),
    url: WebUrl,
  }),
);

export type Publication = PublicationModel;
/** Accepts a {@link Publication}. */
export const Publication: Schema<PublicationModel> = strict<PublicationModel>(
  "a publication",
  { name: 1 },
  () => ({
    name: Text,
    url: WebUrl,
  }),
);
