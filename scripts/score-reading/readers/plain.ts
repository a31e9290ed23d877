import type { Said } from "../fields.js";
import { isArticle } from "./article-types.js";
import { isObject, type Json, listOf, nameOf, namesOf, textOf } from "./values.js";

/**
 * A plain reading, for scale: strict JSON, the first Article node of the page, its properties as they stand there; no
 * reference by `@id` is followed.
 */
export function readPlain(blocks: readonly string[]): Said {
  for (const text of blocks) {
    const article = firstArticle(parse(text));
    if (!article) continue;
    return {
      headline: textOf(article.headline) ?? textOf(article.name),
      authors: namesOf(article.author),
      datePublished: textOf(article.datePublished),
      publisher: nameOf(article.publisher),
    };
  }
  return {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looks through lists, graphs and main entities only. */
function firstArticle(value: unknown): Json | undefined {
  if (Array.isArray(value)) return firstOf(value);
  if (!isObject(value)) return undefined;
  if (isArticle(value)) return value;
  return firstOf([...listOf(value["@graph"]), ...listOf(value.mainEntity)]);
}

function firstOf(values: readonly unknown[]): Json | undefined {
  for (const value of values) {
    const found = firstArticle(value);
    if (found) return found;
  }
  return undefined;
}
