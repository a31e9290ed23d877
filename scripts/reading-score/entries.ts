import { readPage } from "../../src/html/page/read-page.js";
import { readJson } from "../../src/json/read-json.js";
import type { Page } from "./corpora.js";

/** Every value of the page's JSON-LD with its key; what stands in a list has the list's. */
export function* entriesOf(page: Page): Generator<readonly [key: string, value: unknown]> {
  for (const { text } of readPage(page.bytes()).blocks) {
    const json = readJson(text);
    const waiting: (readonly [string, unknown])[] = "error" in json ? [] : [["", json.value]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      yield next;
      const [key, value] = next;
      if (typeof value !== "object" || value === null) continue;
      for (const [inner, member] of Object.entries(value)) {
        waiting.push([Array.isArray(value) ? key : inner, member]);
      }
    }
  }
}
