import { LanguageTag, listOf, NewsDate, oneOf, Text } from "../../values/schema.js";
import { Agent } from "../agent/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { thingShape } from "../thing/schema.js";
import type { SourceKind, Source as SourceModel } from "./source.js";

export type Source = SourceModel;
/** Accepts a {@link Source}. */
export const Source: Schema<SourceModel> = strict<SourceModel>("a source", { kind: 1 }, () => ({
  type: typeIs("Source"),
  ...thingShape(),
  kind: oneOf<SourceKind>("a kind of source", {
    communique: 1,
    "press-release": 1,
    agency: 1,
    interview: 1,
    statement: 1,
    "social-post": 1,
    document: 1,
    other: 1,
  }),
  name: Text,
  issuers: listOf(Agent),
  date: NewsDate,
  language: LanguageTag,
}));
