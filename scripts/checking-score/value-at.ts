import type { Issue } from "../../src/check.js";
import { isNode } from "../../src/graph/node.js";
import { readPage } from "../../src/html/page/read-page.js";
import { keysOfPointer } from "../../src/issue/json-pointer.js";
import { readJson } from "../../src/json/read-json.js";

/** What stands in the page where an issue points, as JSON. */
export function valueAt(bytes: Uint8Array, { location, path }: Issue): string {
  const block = readPage(bytes).blocks[location?.block ?? 0];
  if (!block) return "(no block)";
  const json = readJson(block.text);
  if ("error" in json) {
    const offset = (location?.offset ?? 0) - block.place(0, 0).offset;
    return `(no JSON) ${block.text.slice(Math.max(0, offset - 60), offset)}⟦here⟧${block.text.slice(offset)}`;
  }
  let value = json.value;
  for (const key of keysOfPointer(path)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isNode(value)) value = value[key];
    else return "(nothing stands there)";
  }
  return JSON.stringify(value) ?? "(nothing stands there)";
}
