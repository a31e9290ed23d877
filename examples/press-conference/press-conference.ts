import { isDeepStrictEqual } from "node:util";
import { entities, fromJsonLd, Id, LanguageTag, NewsDate, Person, Text, Topic, toJsonLd } from "newsgraph";
import { date, defineEntity, many, one, text, thing, wrapped } from "newsgraph/jsonld";
import * as z from "zod";

/** Accepts a press conference of one's own, with what a newsroom has to know before it goes there. */
export const PressConference = z.strictObject({
  type: z.literal("PressConference"),
  id: Id.optional(),
  name: Text,
  start: NewsDate,
  topic: Topic.optional(),
  speakers: z.array(Person).min(1),
  moderator: Person.optional(),
  languages: z.array(LanguageTag).min(1).optional(),
  /** The last day on which journalists can register. */
  accreditationUntil: NewsDate.optional(),
});
export type PressConference = z.infer<typeof PressConference>;

/** A press conference as a schema.org `Event`, told from others by its mark. A forgotten field does not compile. */
export const pressConference = defineEntity<PressConference>({
  type: "PressConference",
  schemaTypes: ["Event"],
  mark: "https://newsroom.example/terms#PressConference",
  fields: {
    name: one("name", text),
    start: one("startDate", date),
    topic: one("about", thing<Topic>("Topic")),
    speakers: many("performer", thing<Person>("Person")),
    moderator: one(
      "contributor",
      wrapped({ "@type": "Role", roleName: "moderator" }, one("contributor", thing<Person>("Person"))),
    ),
    languages: many("inLanguage", text),
    accreditationUntil: one(
      "offers",
      wrapped({ "@type": "Offer", name: "Accreditation" }, one("validThrough", date)),
    ),
  },
});

export const budget: PressConference = {
  type: "PressConference",
  name: "The budget of 2027",
  start: "2026-10-20T10:00+01:00",
  topic: { type: "Topic", name: "public finance" },
  speakers: [{ type: "Person", name: "Amina Idrissi", jobTitle: "minister of finance" }],
  moderator: { type: "Person", name: "Yusuf Demir" },
  languages: ["ar", "fr"],
  accreditationUntil: "2026-10-16",
};

const options = { entities: [...entities, pressConference] };
const jsonLd = toJsonLd(budget, options);
const back = PressConference.parse(fromJsonLd(jsonLd, options).main);

console.log(JSON.stringify(jsonLd, undefined, 2));
console.log(isDeepStrictEqual(back, budget) ? "Read back: equal." : "Read back: not equal.");
