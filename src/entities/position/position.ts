import { byLanguage, kinds, one } from "../../graph/fields.js";
import type { Value } from "../../graph/mapping.js";
import { date, part, plainText, thing } from "../../graph/values.js";
import type { NewsDate } from "../../values/news-date.js";
import type { Names } from "../../values/text.js";
import type { Organisation } from "../organisation/organisation.js";

/** What the holder of a position does, where it is one of these. */
export type PositionKind =
  | "head"
  | "minister"
  | "deputy-minister"
  | "ambassador"
  | "spokesperson"
  | "member"
  | "journalist";

/** An office that a person holds or held. It has a title, an organisation, or both. */
export interface Position {
  /** The title in the language of the document. */
  readonly title?: string | undefined;
  /** The title in other languages, by language tag. */
  readonly titles?: Names | undefined;
  readonly organisation?: Organisation | undefined;
  readonly kind?: PositionKind | undefined;
  readonly start?: NewsDate | undefined;
  /** The last day, inclusive. */
  readonly end?: NewsDate | undefined;
}

const organisation: Value<Organisation> = thing<Organisation>("Organisation");

const role: Value<Position> = part<Position>(
  "OrganizationRole",
  {
    kind: kinds<PositionKind>({
      head: "urn:newsgraph:Head",
      minister: "urn:newsgraph:Minister",
      "deputy-minister": "urn:newsgraph:DeputyMinister",
      ambassador: "urn:newsgraph:Ambassador",
      spokesperson: "urn:newsgraph:Spokesperson",
      member: "urn:newsgraph:Member",
      journalist: "urn:newsgraph:Journalist",
    }),
    title: one("roleName", plainText),
    titles: byLanguage("roleName"),
    start: one("startDate", date),
    end: one("endDate", date),
    organisation: one("worksFor", organisation),
  },
  ["title", "organisation"],
);

/**
 * {@link Position} as schema.org `OrganizationRole`, which stands between the person and the organisation. Others leave
 * the role out: an organisation is read as a position there.
 */
export const position: Value<Position> = {
  write: role.write,
  read(value, reader) {
    const held = role.read(value, reader);
    if (held !== undefined) return held;
    const employer = organisation.read(value, reader);
    return employer && { organisation: employer };
  },
};
