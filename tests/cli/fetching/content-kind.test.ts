import fc from "fast-check";
import { expect, test } from "vitest";
import { contentKind } from "../../../src/cli/fetching/content-kind.js";

const KINDS: { readonly [kind: string]: readonly string[] } = {
  html: ["text/html", "application/xhtml+xml", "TEXT/HTML;charset=utf-8", " text/html , text/html"],
  json: [
    "application/ld+json",
    "application/json",
    "text/json",
    "application/geo+json",
    "application/vnd.api+json; ext=x",
    "model/gltf+json",
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"',
  ],
  ndjson: [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/jsonlines",
    "application/x-jsonlines;x=y",
  ],
  undefined: [
    "",
    "text/plain",
    "text/plain; charset=text/html",
    "application/octet-stream",
    "application/xml",
    "image/svg+xml",
    "application/json-seq",
    "text/html2",
    "xtext/html",
    "+json",
    "/+json",
    "a/b/c+json",
    "__proto__",
    "constructor",
    "html",
    "application/ld json",
  ],
};

test.each(Object.entries(KINDS).flatMap(([kind, types]) => types.map((type) => [type, kind] as const)))(
  "%j is %s",
  (type, kind) => {
    expect(String(contentKind(type))).toBe(kind);
  },
);

test("no header says nothing, and no header can hurt", () => {
  expect(contentKind(undefined)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (type) => {
      expect([undefined, "json"]).toContain(contentKind(`${type}+json`));
      expect(contentKind(`text/plain;${type}`)).toBeUndefined();
    }),
  );
  expect(contentKind(`${"a+".repeat(50_000)}/${"b+json".repeat(50_000)}x`)).toBeUndefined();
});
