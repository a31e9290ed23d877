import { Names, NewsDate, oneOf, Text } from "../../values/schema.js";
import { findDisorder } from "../occasion/schema.js";
import { Organisation } from "../organisation/schema.js";
import { type Schema, strict } from "../schema.js";
import type { PositionKind, Position as PositionModel } from "./position.js";

export type Position = PositionModel;
/** Accepts a {@link Position}. */
export const Position: Schema<PositionModel> = strict<PositionModel>(
  "a position",
  {},
  () => ({
    title: Text,
    titles: Names,
    organisation: Organisation,
    kind: oneOf<PositionKind>("a kind of position", {
      head: 1,
      minister: 1,
      "deputy-minister": 1,
      ambassador: 1,
      spokesperson: 1,
      member: 1,
      journalist: 1,
    }),
    start: NewsDate,
    end: NewsDate,
  }),
  {
    code: "nameless-position",
    reads: ["title", "organisation"],
    find: ({ title, organisation }) =>
      title === undefined && organisation === undefined
        ? [{ path: [], message: "The position has neither a title nor an organisation: give one of them." }]
        : [],
  },
  { code: "end-before-start", reads: ["start", "end"], find: ({ start, end }) => findDisorder(start, end) },
);
