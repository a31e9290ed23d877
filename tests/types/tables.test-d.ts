import type { Person, Topic } from "../../src/index.js";
import {
  defineEntity,
  type Entity,
  entities,
  type Field,
  type Fields,
  flag,
  many,
  number,
  one,
  type Table,
  text,
  thing,
} from "../../src/jsonld.js";

interface Poll {
  readonly type: "Poll";
  readonly id?: string | undefined;
  readonly question: string;
  readonly answers: readonly string[];
  readonly votes?: number | undefined;
  readonly host?: Person | undefined;
}

const fields: Fields<Poll> = {
  question: one("name", text),
  answers: many("keywords", text),
  votes: one("commentCount", number),
  host: one("organizer", thing<Person>("Person")),
};
const poll: Entity<Poll> = { type: "Poll", schemaTypes: ["Event"], fields };
defineEntity<Poll>(poll) satisfies Entity<Poll>;
[...entities, poll] satisfies typeof entities;

const { votes, ...withoutVotes } = fields;
// @ts-expect-error: an optional field is forgotten
withoutVotes satisfies Fields<Poll>;
// @ts-expect-error: a required field is forgotten
({ answers: fields.answers, votes, host: fields.host }) satisfies Fields<Poll>;
// @ts-expect-error: no such field
({ ...fields, closes: one("endDate", text) }) satisfies Fields<Poll>;
// @ts-expect-error: `votes` is a number
({ ...fields, votes: one("commentCount", text) }) satisfies Fields<Poll>;
// @ts-expect-error: `votes` is not true or false
({ ...fields, votes: one("commentCount", flag) }) satisfies Fields<Poll>;
// @ts-expect-error: `answers` is a list
({ ...fields, answers: one("keywords", text) }) satisfies Fields<Poll>;
// @ts-expect-error: `question` is no list
({ ...fields, question: many("name", text) }) satisfies Fields<Poll>;
// @ts-expect-error: the host is a person
({ ...fields, host: one("organizer", thing<Topic>("Topic")) }) satisfies Fields<Poll>;
// @ts-expect-error: a Person is written by the name "Person"
thing<Person>("Topic");
// @ts-expect-error: an entity of that type has that name
({ ...poll, type: "Survey" }) satisfies Entity<Poll>;
// @ts-expect-error: the table of a thing leaves its type to the graph
({ ...fields, type: one("additionalType", text) }) satisfies Fields<Poll>;

// A part has a field for each key too.
({ name: one("name", text), url: one("url", text) }) satisfies Table<{
  name: string;
  url?: string | undefined;
}>;
// @ts-expect-error: `url` is forgotten
({ name: one("name", text) }) satisfies Table<{ name: string; url?: string | undefined }>;

one("name", text) satisfies Field<string>;
// @ts-expect-error: a field of texts is none of numbers
one("name", text) satisfies Field<number>;
