import * as newsgraph from "newsgraph";
import * as alone from "newsgraph/jsonld";
import { article, base } from "../../../examples/hammouchi-visit/article.js";
import { broken } from "../../../examples/hammouchi-visit/broken.js";
import { fair } from "../../../examples/hammouchi-visit/fair.js";
import * as organisations from "../../../examples/hammouchi-visit/organisations.js";
import { outputs } from "../../../examples/hammouchi-visit/outputs.js";
import * as people from "../../../examples/hammouchi-visit/people.js";
import * as places from "../../../examples/hammouchi-visit/places.js";
import { subjects } from "../../../examples/hammouchi-visit/topics.js";
import { visit } from "../../../examples/hammouchi-visit/visit.js";
import {
  budget,
  PressConference,
  pressConference,
} from "../../../examples/press-conference/press-conference.js";
import { holds, holdsSame } from "./holds.js";

/** Every thing of the worked example, and what it is made of. */
export const things: readonly newsgraph.ThingLike[] = [
  article,
  visit,
  fair,
  ...Object.values(organisations),
  ...Object.values(people),
  ...Object.values(places),
  ...subjects,
];

const { Article, fromJsonLd, Thing, toIssues, toJsonLd } = newsgraph;

/** Each of them there and back, alone and together; and what the examples write. */
export function examples(): unknown[] {
  const results: unknown[] = [];
  for (const thing of things) {
    const proven = Thing.parse(thing);
    holdsSame(
      alone.toJsonLd(proven, { base }),
      toJsonLd(proven, { base }),
      "newsgraph/jsonld writes the same",
    );
    for (const jsonLd of [toJsonLd(proven, { base }), toJsonLd([proven], { base })]) {
      for (const form of [jsonLd, JSON.stringify(jsonLd)]) {
        const reading = fromJsonLd(form, { base });
        holdsSame(reading.issues, [], "nothing is to be said of it");
        holdsSame(Thing.parse(reading.things[0]), proven, `${thing.type} comes back`);
      }
      results.push(jsonLd);
    }
  }

  const options = { entities: [...newsgraph.entities, pressConference] };
  const conference = toJsonLd(budget, options);
  holdsSame(
    PressConference.parse(fromJsonLd(conference, options).main),
    PressConference.parse(budget),
    "an entity of one's own comes back",
  );

  const issues = toIssues(Article.safeParse(broken).error);
  holds(issues.length === 3, "the broken article has three faults");
  return [...results, conference, outputs(), issues];
}
