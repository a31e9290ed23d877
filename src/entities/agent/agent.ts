import { one } from "../../graph/fields.js";
import type { Entity, ThingLike, Value } from "../../graph/mapping.js";
import { plainText, text, thing, url } from "../../graph/values.js";
import type { WebUrl } from "../../values/web-url.js";
import type { Organisation } from "../organisation/organisation.js";
import type { Person } from "../person/person.js";

/**
 * Somebody of whom the source does not say whether it is a person or an organisation.
 *
 * @example
 * { "type": "Agent", "name": "La rédaction" }
 */
export interface UnknownAgent extends ThingLike {
  readonly type: "Agent";
  /** An absolute IRI, or a name inside the document, which goes out as `<base>#name`. */
  readonly id?: string | undefined;
  /** The name as printed; never split, never guessed at. */
  readonly name: string;
  /** Their own page. */
  readonly url?: WebUrl | undefined;
}

/**
 * Who writes, speaks, visits, invites or exhibits.
 *
 * @example
 * { "type": "Organisation", "name": "Le Journal" }
 */
export type Agent = Person | Organisation | UnknownAgent;

/** {@link UnknownAgent} as a node without `@type`. */
export const unknownAgent: Entity<UnknownAgent> = {
  type: "Agent",
  schemaTypes: [],
  matches: (node) => "name" in node,
  needs: ["name"],
  fields: { name: one("name", text), url: one("url", url) },
};

const known: Value<Agent> = thing("Person", "Organisation", "Agent");

/** An agent: a node, or a bare name where nothing but the name is known. */
export const agent: Value<Agent> = {
  write(value, writer) {
    const isBareName = value.type === "Agent" && (value.id ?? value.url) === undefined;
    return isBareName ? value.name : writer.node(value);
  },
  read(value, reader) {
    const name = plainText.read(value, reader);
    return name === undefined ? known.read(value, reader) : { type: "Agent", name };
  },
};
