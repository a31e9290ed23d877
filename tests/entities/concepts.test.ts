import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/entities/", import.meta.url);

test("each concept of our own is written in one place, so that no two can be confused", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const concepts = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/"(urn:newsgraph:[\w-]+)"/g)].map(
      (match) => match[1],
    ),
  );
  expect(concepts.length).toBeGreaterThan(45);
  expect(concepts.filter((concept, at) => concepts.indexOf(concept) !== at)).toEqual([]);
});
