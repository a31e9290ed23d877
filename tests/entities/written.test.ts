import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entities, fromJsonLd, type ThingLike, toJsonLd } from "../../src/index.js";
import { schemaOf } from "../arbitraries/index.js";

const base = "https://journal.example/ankara";
const folder = new URL("written/", import.meta.url);

/** Things with as many fields as they can have, and what each becomes: what others have stored and read by these names. */
const written = readdirSync(folder).map((file) => {
  const { thing, jsonLd } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as {
    readonly thing: ThingLike & { readonly [field: string]: unknown };
    readonly jsonLd: object;
  };
  return [file, thing, jsonLd] as const;
});

describe.each(written)("%s", (_, thing, jsonLd) => {
  test("is right for its schema", () => {
    expect(schemaOf(thing.type).parse(thing)).toStrictEqual(thing);
  });

  test("is written by these names, in this order", () => {
    expect(JSON.stringify(toJsonLd(thing as never, { base }), undefined, 1)).toBe(
      JSON.stringify(jsonLd, undefined, 1),
    );
  });

  test("is read of them, and nothing is said against it", () => {
    const { main, issues } = fromJsonLd(jsonLd, { base });
    expect(issues).toEqual([]);
    expect(main).toEqual(thing);
  });
});

test("each field of each entity is among them", () => {
  const fields = entities
    .filter(({ type }) => type !== "Agent")
    .flatMap(({ type, fields }) => Object.keys(fields).map((field) => `${type} ${field}`));
  const there = new Set(
    written.flatMap(([, thing]) => Object.keys(thing).map((key) => `${thing.type} ${key}`)),
  );
  expect(fields.length).toBeGreaterThan(150);
  // A visit has no start that it was moved from in the example, which is that of any other occasion.
  expect(fields.filter((field) => !there.has(field))).toEqual(["Visit previousStarts"]);
});
