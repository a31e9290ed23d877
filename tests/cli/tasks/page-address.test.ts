import { expect, test } from "vitest";
import { pageAddress } from "../../../src/cli/tasks/page-address.js";

test.each([
  [undefined, "a.html", undefined],
  ["https://journal.example/visite", "a.html", "https://journal.example/visite"],
  ["https://journal.example/", "a.html", "https://journal.example/a.html"],
  ["https://journal.example/", "index.html", "https://journal.example/"],
  ["https://journal.example/fr/", "2024/index.htm", "https://journal.example/fr/2024/"],
  ["https://journal.example/", "2024/reindex.html", "https://journal.example/2024/reindex.html"],
  ["https://journal.example/", "à b/50%?#.html", "https://journal.example/%C3%A0%20b/50%25%3F%23.html"],
  ["https://journal.example/", "../a.html", undefined],
  ["https://journal.example/", "..a.html", "https://journal.example/..a.html"],
  ["https://journal.example/", "D:/a.html", undefined],
  ["https://journal.example/visite", "../a.html", "https://journal.example/visite"],
])("at %s, %s stands at %s", (base, within, address) => {
  expect(pageAddress(base, within)).toBe(address);
});
