import { sayNot } from "../../issue/wording.js";
import { type Identifier as IdentifierModel, OWN_NAMESPACE, WIKIDATA_ITEM } from "../../values/identifier.js";
import { Id, listOf, Text, WebUrl } from "../../values/schema.js";
import { type Fields, type Finding, type Schema, strict } from "../schema.js";
import type { ThingBase } from "./thing.js";

export type Identifier = IdentifierModel;
/** Accepts an {@link Identifier}. */
export const Identifier: Schema<IdentifierModel> = strict<IdentifierModel>(
  "an identifier",
  { scheme: 1, value: 1 },
  () => ({ scheme: Text, value: Text, url: WebUrl }),
  {
    code: "own-scheme",
    reads: ["scheme"],
    find: ({ scheme }) =>
      scheme.startsWith(OWN_NAMESPACE)
        ? [{ path: ["scheme"], message: sayNot(scheme, "a scheme of others", "the name of a public scheme") }]
        : [],
  },
  {
    code: "wikidata-item",
    reads: ["value", "scheme"],
    find: ({ scheme, value }) => findWrongItem(scheme, value, "value"),
  },
);

/** A Wikidata number that is none. */
export function findWrongItem(scheme: string | undefined, value: string | undefined, key: string): Finding[] {
  if (scheme !== "wikidata" || value === undefined || WIKIDATA_ITEM.test(value)) return [];
  return [{ path: [key], message: sayNot(value, "a Wikidata item", "a Q and its number, as Q43") }];
}

/** What every thing may have, but for its description and its url. */
export const identityShape: () => Fields<Pick<ThingBase, "id" | "sameAs" | "identifiers">> = () => ({
  id: Id,
  sameAs: listOf(WebUrl),
  identifiers: listOf(Identifier),
});

/** What every thing may have. */
export const thingShape: () => Fields<Omit<ThingBase, "type">> = () => ({
  ...identityShape(),
  description: Text,
  url: WebUrl,
});
