import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fetchingCodes, fetchingError } from "../../../src/cli/fetching/fetching-codes.js";

const folder = new URL("../../../src/cli/fetching/", import.meta.url);

test("every code is thrown somewhere, and none that is not in the table", () => {
  const thrown = readdirSync(folder)
    .filter((name) => name !== "fetching-codes.ts")
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").match(/"fetch\/[a-z-]+"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1));
  expect([...new Set(thrown)].sort()).toEqual(Object.keys(fetchingCodes));
});

test.each(Object.entries(fetchingCodes))("%s says what it means in one line", (_, meaning) => {
  expect(meaning).toMatch(/^[A-Z][^\n]{20,140}\.$/);
});

test("an error has its issue", () => {
  expect(fetchingError("fetch/status", "It answers 404. Check it.").issue).toEqual({
    code: "fetch/status",
    severity: "error",
    message: "It answers 404. Check it.",
    path: "",
  });
});
