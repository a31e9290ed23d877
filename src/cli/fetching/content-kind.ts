/** What a content type can tell about what is in a content. */
export type ContentKind = "html" | "json" | "ndjson";

const KINDS: ReadonlyMap<string, ContentKind> = new Map([
  ["application/json", "json"],
  ["application/jsonl", "ndjson"],
  ["application/jsonlines", "ndjson"],
  ["application/ndjson", "ndjson"],
  ["application/x-jsonlines", "ndjson"],
  ["application/x-ndjson", "ndjson"],
  ["application/xhtml+xml", "html"],
  ["text/html", "html"],
  ["text/json", "json"],
]);

/** A type whose suffix says that it is JSON, `application/ld+json` among them. */
const SUFFIXED = /^[\w.!#$&^-]+\/[\w.!#$&^+-]+\+json$/;

/**
 * What a header `Content-Type` says that the content is; nothing where it says nothing, as `text/plain` does.
 *
 * @example
 * contentKind("application/ld+json; charset=utf-8"); //=> "json"
 */
export function contentKind(contentType: string | undefined): ContentKind | undefined {
  const type = (contentType ?? "")
    .replace(/[;,].*$/s, "")
    .trim()
    .toLowerCase();
  return KINDS.get(type) ?? (SUFFIXED.test(type) ? "json" : undefined);
}
