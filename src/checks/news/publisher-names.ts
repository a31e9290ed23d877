import type { CheckedNode } from "../engine/checked-node.js";
import { fold } from "./folded.js";
import { remembered } from "./remembered.js";

/** Nobody has more names. */
const MOST_NAMES = 20;

const namesOf = remembered((publisher) =>
  [...publisher.texts("name"), ...publisher.texts("alternateName")].slice(0, MOST_NAMES).map(fold),
);

/** The folded names of an article's publisher, its other names among them. */
export function publisherNamesOf(article: CheckedNode): readonly string[] {
  const names = article.texts("publisher").slice(0, MOST_NAMES).map(fold);
  for (const publisher of article.nodes("publisher").slice(0, MOST_NAMES)) names.push(...namesOf(publisher));
  return names.filter((name) => name !== "");
}
