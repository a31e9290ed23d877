import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressUri, artifactLocation } from "../../../../src/cli/formats/sarif/artifact-location.js";
import { input, relativePath, wildText } from "../arbitrary-reports.js";

const FOLDER = "file:///home/someone/the%20site/";
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
const ajv = new Ajv();
addFormats.default(ajv);
const isReference = ajv.compile({ type: "string", format: "uri-reference" });

test.each([
  ["a/b.html", "a/b.html"],
  ["./a/../b.html", "b.html"],
  ["a b/ü#?%41.html", "a%20b/%C3%BC%23%3F%2541.html"],
  ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ["a\\b", "a%5Cb"],
  ["half\ud800.html", "half%EF%BF%BD.html"],
])("a path within the folder is relative to it: %s", (path, uri) => {
  expect(artifactLocation(path, FOLDER)).toEqual({ uri, uriBaseId: "%SRCROOT%" });
});

test.each([
  ["../other/a.html", "file:///home/someone/other/a.html"],
  ["../../../../a.html", "file:///a.html"],
  ["/tmp/a b.html", "file:///tmp/a%20b.html"],
  ["//tmp/a.html", "file:///tmp/a.html"],
])("a path beside the folder is absolute: %s", (path, uri) => {
  expect(artifactLocation(path, FOLDER)).toEqual({ uri });
});

test("where there are drives, a path can begin with one, or with a computer", () => {
  const folder = "file:///C:/site/";
  expect(artifactLocation("C:/site/a b.html", folder)).toEqual({ uri: "a%20b.html", uriBaseId: "%SRCROOT%" });
  expect(artifactLocation("D:/a.html", folder)).toEqual({ uri: "file:///D:/a.html" });
  expect(artifactLocation("//server/share/a.html", folder)).toEqual({ uri: "file://server/share/a.html" });
  expect(artifactLocation("//no host/a.html", folder)).toEqual({ uri: "//no%20host/a.html" });
  expect(artifactLocation("C:/a.html", FOLDER)).toEqual({ uri: "C%3A/a.html", uriBaseId: "%SRCROOT%" });
});

test("the standard input has no file", () => {
  expect(artifactLocation("<stdin>", FOLDER)).toEqual({
    uri: "%3Cstdin%3E",
    description: { text: "The standard input." },
  });
});

test.each([
  ["https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"],
  ["https://example.org/%41 %zz%", "https://example.org/%41%20%25zz%25"],
  ["https://[2001:db8::1]:8080/[a]", "https://[2001:db8::1]:8080/%5Ba%5D"],
  ["https://exämple.org/زيارة", "https://ex%C3%A4mple.org/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9"],
  ["https://example.org/#a#b", "https://example.org/#a%23b"],
  ['HTTP://example.org/a|b"<c>\ud800', "HTTP://example.org/a%7Cb%22%3Cc%3E%EF%BF%BD"],
])("an address stays one: %s", (address, uri) => {
  expect(addressUri(address)).toBe(uri);
  expect(artifactLocation(address, FOLDER)).toEqual({ uri });
});

test("is a URI, whatever the input", () => {
  fc.assert(
    fc.property(fc.oneof(input, wildText), (text) => {
      const { uri } = artifactLocation(text, FOLDER);
      expect(isReference(uri), uri).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("leads back to the path, in whatever folder", () => {
  fc.assert(
    fc.property(relativePath, relativePath, (path, under) => {
      const base = pathToFileURL(`/${wellFormed(under)}/`).href;
      const { uri, uriBaseId } = artifactLocation(path, base);
      expect(uriBaseId).toBe("%SRCROOT%");
      expect(decodeURIComponent(uri)).toBe(wellFormed(path));
      expect(decodeURIComponent(new URL(`./${uri}`, base).pathname)).toBe(
        decodeURIComponent(new URL(base).pathname) + wellFormed(path),
      );
    }),
    { numRuns: 500 },
  );
});
