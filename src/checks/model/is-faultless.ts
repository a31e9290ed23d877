import { Thing } from "../../entities/article/schema.js";
import { toIri } from "../../graph/ids.js";
import { guardOf } from "../../guard/guard-of.js";
import { Walk } from "../../guard/walk.js";
import { mostKeys } from "../../json/keys.js";
import { parseJson } from "../../json/parse-json.js";

const OPENING = 0x7b;

/**
 * True for a text that is one thing of the model, of which neither reading nor the model has anything to say: it is JSON
 * as it stands, no key stands twice, the schema accepts it, and no two of its things have one id, which could differ.
 * Told without looking for findings; false says nothing.
 */
export function isFaultless(text: string, base: string | undefined): boolean {
  if (text.charCodeAt(0) !== OPENING) return false;
  const json = parseJson(text);
  if (!json) return false;
  const walk = new Walk();
  return guardOf(Thing)(json.value, walk) && walk.keys === mostKeys(text) && areApart(walk.lineage.ids, base);
}

function areApart(ids: readonly string[], base: string | undefined): boolean {
  if (ids.length < 2) return true;
  return new Set(base === undefined ? ids : ids.map((id) => toIri(id, base) ?? id)).size === ids.length;
}
