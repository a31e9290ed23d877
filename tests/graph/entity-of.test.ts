import { describe, expect, test } from "vitest";
import {
  type AnyEntity,
  defineEntity,
  entities,
  fromJsonLd,
  NewsgraphError,
  one,
  text,
  toJsonLd,
} from "../../src/jsonld.js";

interface Vigil {
  readonly type: "Vigil";
  readonly name: string;
}
interface Rally {
  readonly type: "Rally";
  readonly name: string;
}

const mark = "https://journal.example/terms/vigil";
const vigil = defineEntity<Vigil>({
  type: "Vigil",
  schemaTypes: ["SocialEvent"],
  mark,
  fields: { name: one("name", text) },
});
const rally = defineEntity<Rally>({
  type: "Rally",
  schemaTypes: ["SocialEvent"],
  fields: { name: one("name", text) },
});

const marked = { "@type": "SocialEvent", additionalType: mark, name: "V" };
const plain = { "@type": "SocialEvent", name: "V" };

function typeRead(node: object, own: readonly AnyEntity[]): string | undefined {
  return fromJsonLd(node, { entities: [...entities, ...own] }).main?.type;
}

describe("of two entities of one schema.org type", () => {
  test.each([
    ["the marked one first", [vigil, rally]],
    ["the marked one last", [rally, vigil]],
  ] as const)("a node is of the one whose mark it bears: %s", (_, own) => {
    expect(typeRead(marked, own)).toBe("Vigil");
  });

  test.each([
    ["the marked one first", [vigil, rally]],
    ["the marked one last", [rally, vigil]],
  ] as const)("and without it of the one that has no mark: %s", (_, own) => {
    expect(typeRead(plain, own)).toBe("Rally");
    expect(typeRead({ ...plain, additionalType: `${mark}/other` }, own)).toBe("Rally");
  });

  test("that have no mark, a node is of the one that stands last in the list", () => {
    const gathering = { ...rally, type: "Gathering" } as AnyEntity;
    expect(typeRead(plain, [rally, gathering])).toBe("Gathering");
    expect(typeRead(plain, [gathering, rally])).toBe("Rally");
  });
});

test("an entity with a mark does not take the nodes that do not bear it", () => {
  expect(typeRead(marked, [vigil])).toBe("Vigil");
  expect(typeRead(plain, [vigil])).not.toBe("Vigil");
});

test("of two entities of one type of the model, the last one writes", () => {
  const other: AnyEntity = { ...vigil, schemaTypes: ["Festival"], mark: undefined };
  expect(toJsonLd({ type: "Vigil", name: "V" }, { entities: [vigil, other] })).toMatchObject({
    "@type": "Festival",
  });
  expect(toJsonLd({ type: "Vigil", name: "V" }, { entities: [other, vigil] })).toMatchObject({
    "@type": "SocialEvent",
    additionalType: mark,
  });
});

test("a type among values that are none is the node's type", () => {
  const { main } = fromJsonLd({ "@type": [7, null, "SocialEvent"], name: "V" } as never, {
    entities: [rally],
  });
  expect(main).toEqual({ type: "Rally", name: "V" });
});

describe("what is no list of entities is one clear error", () => {
  const wrong = [{}, "article", 5, [null], [{ type: "Vigil" }], [undefined]].map((entities) => [entities]);

  test.each(wrong)("written with %j", (entities) => {
    const write = () => toJsonLd({ type: "Person", name: "P" }, { entities } as never);
    expect(write).toThrow(NewsgraphError);
    expect(write).toThrow("Give a list of entities.");
  });

  test.each(wrong)("read with %j", (entities) => {
    const read = () => fromJsonLd({ "@type": "Person", name: "P" }, { entities } as never);
    expect(read).toThrow(NewsgraphError);
    expect(read).toThrow("Give a list of entities.");
  });
});

test.each([[null], [undefined], [[null]], [5], ["Person"]])(
  "what is no thing, as %j, is one clear error",
  (thing) => {
    expect(() => toJsonLd(thing as never)).toThrow(NewsgraphError);
    expect(() => toJsonLd(thing as never)).toThrow("No entity has the type nothing.");
  },
);
