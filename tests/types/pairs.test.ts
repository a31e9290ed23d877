import { beforeAll, describe, expect, test } from "vitest";
import { entities } from "../../src/jsonld.js";
import { write } from "../vocabulary/documents.js";
import { recordEntities } from "../vocabulary/recorded-entities.js";
import { sampleThings } from "../vocabulary/samples.js";
import { type Pairs, pairsFile, pairsOf } from "./pairs.js";
import { compile, makeWorkspace, writeText } from "./workspace.js";

/** What tells one use of a type from another belongs to no field alone. */
const TYPE_TELLING = /^(?:@.*|additionalType)$/;

const recorded = recordEntities(entities);
let pairs: Pairs;

beforeAll(() => {
  pairs = pairsOf(write(sampleThings(), recorded.entities));
});

describe("the samples show the whole of the tables", () => {
  test.each(entities.map((entity) => [entity.type, entity] as const))("%s", (type, entity) => {
    const seen = new Set(
      [...recorded.entityOf]
        .filter(([, { type }]) => type === entity.type)
        .flatMap(([node]) => Object.keys(node).filter((key) => !TYPE_TELLING.test(key))),
    );
    const declared = new Set(Object.values(entity.fields).flatMap(({ properties }) => properties));
    // A visit has its engagements refer back to it.
    if (type === "Event") expect(declared).toContain("superEvent");
    expect([...seen].sort()).toEqual([...declared].sort());
  });

  test("each field writes what it declares, and nothing else", () => {
    for (const { type, fields } of entities) {
      for (const [key, { properties }] of Object.entries(fields)) {
        const written = [...(recorded.written.get(`${type}.${key}`) ?? [])].filter(
          (name) => !TYPE_TELLING.test(name),
        );
        expect({ [`${type}.${key}`]: written.sort() }).toEqual({
          [`${type}.${key}`]: [...new Set(properties)].sort(),
        });
      }
    }
  });
});

describe("schema-dts knows every property that is written on nodes of its type", () => {
  test("all pairs compile, and a planted one does not", { timeout: 60_000 }, () => {
    const folder = makeWorkspace("pairs");
    const planted = new Map([
      ["keyof schema.PersonLeaf", new Set(["headline", "name"])],
      ["keyof schema.NewsArticleLeaf | keyof schema.ReportageNewsArticleLeaf", new Set(["startDate"])],
      ['keyof schema.RoleLeaf<unknown, "contributor">', new Set(["contributor", "worksFor"])],
      ["keyof schema.VisitLeaf", new Set(["name"])],
    ]);
    const file = pairsFile(pairs);
    writeText(folder, "pairs.ts", file);
    writeText(folder, "planted.ts", pairsFile(planted));
    const { errors } = compile(folder, ["pairs.ts", "planted.ts"]);

    expect(errors.filter(({ file }) => file !== "planted.ts")).toEqual([]);
    expect(errors.map(({ code }) => code).sort()).toEqual(["TS1360", "TS1360", "TS1360", "TS2694"]);

    const lines = file.split("\n").length - 2;
    console.log(`${lines} pairs of ${pairs.size} schema.org types`);
    expect(pairs.size).toBeGreaterThan(45);
    expect(lines).toBeGreaterThan(600);
  });
});
