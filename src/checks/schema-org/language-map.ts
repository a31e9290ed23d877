import { LANGUAGE_TAG } from "../../values/language-tag.js";
import { properties } from "../../vocabulary/vocabulary.js";
import type { CheckedNode } from "../engine/checked-node.js";

/** True for texts by language, where a context of the document's own says so: `{ "en": "Czech", "fr": "tchèque" }`. */
export function isLanguageMap(node: CheckedNode): boolean {
  return (
    node.types.length === 0 &&
    node.properties.length > 0 &&
    node.properties.every(
      (key) => LANGUAGE_TAG.test(key) && node.texts(key).length > 0 && !properties().has(key),
    )
  );
}
