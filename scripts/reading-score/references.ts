import { isNode } from "../../src/graph/node.js";
import { fromHtml } from "../../src/html.js";
import { folded } from "./compare.js";
import type { Page } from "./corpora.js";
import { entriesOf } from "./entries.js";

type Json = { readonly [key: string]: unknown };

/** Names of authors and publishers that an article of the page only refers to, and those of them that reading finds. */
export function countReferences(page: Page): { readonly known: number; readonly found: number } {
  const nodes = nodesOf(page);
  const nameById = new Map<unknown, string>();
  for (const node of nodes) {
    if (typeof node["@id"] === "string" && typeof node.name === "string")
      nameById.set(node["@id"], folded(node.name));
  }
  const wanted = nodes
    .filter(
      (node) =>
        /(?:Article|Posting)\b/.test(JSON.stringify(node["@type"] ?? "")) &&
        typeof node.headline === "string",
    )
    .flatMap(({ author, publisher }) => [author, publisher].flat(2))
    .filter((value): value is Json => typeof value === "object" && value !== null && !("name" in value))
    .map((value) => nameById.get(value["@id"]))
    .filter((name) => name !== undefined);
  const text = folded(
    JSON.stringify(
      fromHtml(page.bytes(), { url: page.url })
        .things.filter(({ type }) => type === "Article")
        .map(({ authors, publisher }) => [authors, publisher]),
    ),
  );
  return {
    known: wanted.length,
    found: wanted.filter((name) => text.includes(folded(JSON.stringify(name).slice(1, -1)))).length,
  };
}

function nodesOf(page: Page): readonly Json[] {
  return [...entriesOf(page)].map(([, value]) => value).filter((value) => isNode(value));
}
