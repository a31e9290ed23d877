import { expect, test } from "vitest";
import { inputKind } from "../../../src/cli/formats/input-kind.js";

test.each([
  ["page.html", "path"],
  ["http/page.html", "path"],
  ["http:page.html", "path"],
  ["C:/page.html", "path"],
  ["-", "path"],
  ["https://example.org/", "address"],
  ["HTTP://example.org/", "address"],
  ["<stdin>", "stream"],
])("%s is a %s", (input, kind) => {
  expect(inputKind(input)).toBe(kind);
});
