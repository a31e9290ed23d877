import { Names, Text } from "../../values/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { findWrongItem, thingShape } from "../thing/schema.js";
import type { Topic as TopicModel } from "./topic.js";

export type Topic = TopicModel;
/** Accepts a {@link Topic}. */
export const Topic: Schema<TopicModel> = strict<TopicModel>(
  "a topic",
  { name: 1 },
  () => ({
    type: typeIs("Topic"),
    ...thingShape(),
    name: Text,
    names: Names,
    scheme: Text,
    code: Text,
  }),
  {
    code: "wikidata-item",
    reads: ["scheme", "code"],
    find: ({ scheme, code }) => findWrongItem(scheme, code, "code"),
  },
);
