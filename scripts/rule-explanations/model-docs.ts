/** What each finding of the model's schemas says. A test holds the codes against those in the source. */
export const MODEL_DOCS: { readonly [code: string]: string } = {
  "model/missing": "A field that the thing cannot be without.",
  "model/unknown-key":
    "A key that the thing has no field for. Often a slip: the message says what it is near.",
  "model/unknown-value": "A word that is none of those that the field takes.",
  "model/unknown-type": "A `type` that is none of the model's, or none that can stand in this place.",
  "model/wrong-type":
    "A value of another sort than the field takes: a text for a list, a number in quotation marks.",
  "model/wrong-format":
    "A text in another form than the field takes: a date, an address, a language or a country that is none.",
  "model/wrong-key": "A key that is no language, where texts stand by language.",
  "model/too-small": "A number that is too small, or a list without a member.",
  "model/too-big": "A number that is too big.",
  "model/invalid": "A value that the field does not take, for another reason.",

  "model/cycle": "A thing that contains itself, as an object or by its `id`.",
  "model/too-deep": "A thing that nests deeper than 100 levels.",
  "model/too-many": "A thing that unfolds to more than 100,000 objects.",
  "model/unsafe-key": "A key that would change what an object is: `__proto__`.",

  "model/end-before-start": "A period that ends before it begins.",
  "model/previous-start-of-unmoved": "Earlier starts of what was neither rescheduled nor postponed.",
  "model/nameless-event": "An event with neither a name nor a kind.",
  "model/fair-visit-without-fair": "A visit to a fair that does not say which.",
  "model/engagement-outside-visit": "An engagement before a visit begins or after it has ended.",
  "model/informal-with-same-as": "An informal group with a page elsewhere that is about it, as about a body.",
  "model/policy-of-news-media":
    "A policy that only news media have, of an organisation that is not of the kind `news-media`.",
  "model/modified-before-published": "An article that was changed before it was published.",
  "model/live-blog-only": "Updates or a time of coverage in an article that is no live blog.",
  "model/dateline-without-news": "A dateline in an article of a kind that has none in schema.org.",
  "model/gated-but-free": "Parts behind a paywall in an article that is free.",
  "model/speakable-by-one": "Speakable parts that are named in two ways at once, or in none.",
  "model/own-scheme": "An identifier in a scheme that is this library's own, and not a public one.",
  "model/wikidata-item": "An identifier of Wikidata that is no Q with a number.",
  "model/nameless-position": "A position with neither a title nor an organisation.",

  "model/empty-address": "An address that says nothing.",
  "model/empty-contact-point": "A way to get in touch that says none.",
  "model/empty-delegation": "A delegation that says nothing.",
  "model/empty-edition": "An edition with neither a label nor a number.",
  "model/empty-names": "Names by language, without a name.",
  "model/empty-offer": "An offer that says nothing.",
  "model/empty-policies": "Policies, without one.",
  "model/empty-rights": "Rights that say nothing.",
  "model/empty-statistics": "Figures of a fair, without one.",

  "graph/conflict":
    "Two things with one `id` that say different things in one field, so that they cannot be written.",
  "graph/too-deep": "Things that hold each other over more than 100 levels, so that they cannot be written.",
  "graph/unknown-type": "A thing of a type that no entity writes.",
  "check/more-issues": "info · More findings of one code than are listed.",
};
