import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Article, accepts, Event, NewsgraphError, Person, Topic } from "../../src/index.js";
import { MOST_LEVELS, MOST_OBJECTS } from "../../src/values/nesting.js";

const person = { type: "Person", name: "Abdellatif Hammouchi" } as const;

/** Both verdicts, which are always the same. */
function verdict(schema: z.ZodType, value: unknown): boolean {
  const isAccepted = accepts(schema, value);
  expect(isAccepted).toBe(schema.safeParse(value).success);
  return isAccepted;
}

describe("accepts", () => {
  test("says whether data is a thing, and changes nothing in it", () => {
    const data = Object.freeze({
      type: "Person",
      name: "Ada",
      sameAs: Object.freeze(["https://ada.example/"]),
    });
    expect(verdict(Person, data)).toBe(true);
    expect(verdict(Person, { ...data, name: " " })).toBe(false);
    expect(verdict(Person, { ...data, nmae: "Ada" })).toBe(false);
    expect(verdict(Person, { type: "Person" })).toBe(false);
    expect(verdict(Person, { ...data, name: undefined })).toBe(false);
    expect(verdict(Person, { ...data, gender: undefined })).toBe(true);
    for (const value of [undefined, null, "Person", 1, [], [person], () => person]) {
      expect(verdict(Person, value)).toBe(false);
    }
  });

  test("looks at what an object inherits and hides as zod does", () => {
    expect(verdict(Person, Object.assign(Object.create(null), person))).toBe(true);
    expect(verdict(Person, Object.create(person))).toBe(true);
    expect(verdict(Person, Object.create({ ...person, nmae: "Ada" }))).toBe(false);
    expect(verdict(Person, Object.defineProperty({ type: "Person" }, "name", { value: "Ada" }))).toBe(true);
    class Writer {
      readonly type = "Person";
      readonly name = "Ada";
    }
    expect(verdict(Person, new Writer())).toBe(true);
    expect(verdict(Person, JSON.parse('{"type":"Person","name":"Ada","__proto__":{}}'))).toBe(false);
  });

  test("holds to what prototypes are polluted with as zod does", () => {
    const prototype = Object.prototype as { [key: string]: unknown };
    prototype.nmae = "Ada";
    try {
      verdict(Person, person);
      verdict(Person, { type: "Person" });
    } finally {
      delete prototype.nmae;
    }
  });

  test("finds a thing that stands inside itself, by object or by id", () => {
    const body = { type: "Organisation", name: "DGSN", id: "dgsn" };
    const ministry = { type: "Organisation", name: "Interior", id: "interior" };
    const event = (partOf: unknown) => ({ type: "Event", name: "Talks", id: "talks", partOf: [partOf] });
    expect(verdict(Event, event({ type: "Event", name: "Summit", id: "summit" }))).toBe(true);
    expect(verdict(Event, event(event({ type: "Event", name: "Summit" })))).toBe(false);
    const apart = {
      type: "Article",
      headline: "Ankara",
      mentions: [
        { ...body, parent: ministry },
        { ...body, parent: ministry, url: "https://dgsn.example/" },
        ministry,
      ],
    };
    expect(verdict(Article, apart)).toBe(true);
    const around = { ...apart, mentions: [...apart.mentions, { ...ministry, parent: body }] };
    expect(verdict(Article, around)).toBe(false);
    // Of one id, but one of them is no thing.
    expect(
      verdict(Article, { ...apart, publisher: { type: "Organisation", name: "DGSN", id: "dgsn" } }),
    ).toBe(true);
    const circle: { [key: string]: unknown } = { type: "Event", name: "Talks" };
    circle.partOf = [circle];
    expect(verdict(Event, circle)).toBe(false);
  });

  test("goes as deep and as far as zod may", () => {
    const events = (levels: number): unknown => {
      let event: object = { type: "Event", name: "Talks" };
      for (let level = 1; level < levels; level++)
        event = { type: "Event", name: "Talks", programme: [event] };
      return event;
    };
    // An event and the list that holds it are a level each.
    expect(verdict(Event, events(MOST_LEVELS / 2))).toBe(true);
    expect(verdict(Event, events(MOST_LEVELS / 2 + 1))).toBe(false);
    const topic = { type: "Topic", name: "Security" };
    const article = (topics: number) => ({
      type: "Article",
      headline: "A",
      mentions: Array(topics).fill(topic),
    });
    expect(verdict(Article, article(MOST_OBJECTS))).toBe(true);
    expect(verdict(Article, article(MOST_OBJECTS + 1))).toBe(false);
  });
});

describe("a schema of one's own", () => {
  test("of our shapes is as fast and as strict", () => {
    const Interview = z.strictObject({ ...Article.shape, questions: z.array(z.string().min(3)).optional() });
    const interview = { type: "Article", headline: "Ankara", questions: ["Why?"] };
    expect(verdict(Interview, interview)).toBe(true);
    expect(verdict(Interview, { ...interview, questions: ["?"] })).toBe(false);
    expect(verdict(Interview, { ...interview, extra: 1 })).toBe(false);
    expect(verdict(Article, interview)).toBe(false);
  });

  test.each<[string, z.ZodType, readonly unknown[]]>([
    [
      "refined",
      Topic.refine((topic) => topic.name !== "x"),
      [
        { type: "Topic", name: "x" },
        { type: "Topic", name: "y" },
      ],
    ],
    ["loose", z.looseObject({ a: z.string() }), [{ a: "b", c: 1 }, { a: 1 }]],
    [
      "with a catchall",
      z.object({ a: z.string() }).catchall(z.number()),
      [
        { a: "b", c: 1 },
        { a: "b", c: "d" },
      ],
    ],
    ["that strips", z.object({ a: z.string() }), [{ a: "b", c: 1 }, { c: 1 }]],
    ["with a default", z.object({ a: z.string().default("b") }), [{}, { a: undefined }, { a: 1 }]],
    ["with an optional default", z.object({ a: z.string().default("b").optional() }), [{}, { a: 1 }]],
    ["with anything", z.strictObject({ a: z.any(), b: z.unknown() }), [{}, { a: 1 }, { a: 1, b: undefined }]],
    ["with nothing", z.strictObject({ a: z.undefined() }), [{}, { a: undefined }, { a: 1 }]],
    [
      "with an exact optional",
      z.strictObject({ a: z.exactOptional(z.string()) }),
      [{}, { a: undefined }, { a: "b" }],
    ],
    ["nullable", z.strictObject({ a: z.string().nullable() }), [{ a: null }, { a: "b" }, {}]],
    [
      "that coerces",
      z.strictObject({ a: z.coerce.number(), b: z.coerce.string() }),
      [
        { a: "1", b: 1 },
        { a: "x", b: 1 },
      ],
    ],
    ["that transforms", z.strictObject({ a: z.string().transform(Number) }), [{ a: "1" }, { a: 1 }]],
    ["that trims", z.strictObject({ a: z.string().trim().min(1) }), [{ a: " b " }, { a: "  " }]],
    [
      "of formats",
      z.strictObject({ a: z.url(), b: z.email().optional() }),
      [{ a: "https://a.example/" }, { a: "a" }, { a: "https://a.example/", b: "c" }],
    ],
    ["of whole numbers", z.array(z.int().min(1).max(3)), [[1, 3], [0], [4], [1.5], ["1"], [Number.NaN]]],
    ["of big numbers", z.bigint(), [1n, 1]],
    ["of numbers by step", z.number().multipleOf(0.1), [0.3, 0.35]],
    ["of a sticky pattern", z.string().regex(/a/y), ["a", "ba"]],
    ["of a global pattern", z.string().regex(/a/g), ["aa", "b"]],
    ["of several patterns", z.string().regex(/a/).regex(/b/), ["ab", "a", "b", 1]],
    ["of the most members", z.array(z.string()).max(1), [["a"], ["a", "b"]]],
    [
      "of keys",
      z.record(z.string().regex(/^a/), z.number()),
      [{ a: 1 }, { b: 1 }, { a: "1" }, { [Symbol("a")]: 1 }, []],
    ],
    ["of listed keys", z.record(z.enum(["a", "b"]), z.number()), [{ a: 1, b: 2 }, { a: 1 }]],
    ["of numbers as keys", z.record(z.number(), z.number()), [{ 1: 1 }, { a: 1 }]],
    ["of a plain union", z.union([z.string(), z.number()]), ["a", 1, true]],
    [
      "of a union by tag",
      z.discriminatedUnion("t", [z.object({ t: z.literal("a") }), z.object({ t: z.literal(["b", 1]) })]),
      [{ t: "a" }, { t: "b" }, { t: 1 }, { t: "c" }, {}, "a"],
    ],
    [
      "of a union by tag that may be missing",
      z.discriminatedUnion("t", [
        z.object({ t: z.literal("a") }),
        z.object({ t: z.literal("b").optional() }),
      ]),
      [{}, { t: undefined }, { t: "c" }],
    ],
    ["lazy", z.lazy(() => z.string()), ["a", 1]],
    ["of a date", z.strictObject({ a: z.date().optional() }), [{ a: new Date(0) }, { a: 1 }, {}]],
    ["of a map", z.map(z.string(), z.number()), [new Map([["a", 1]]), new Map([[1, 1]])]],
    [
      "with a check of its own time",
      z.string().check(z.refine((text) => text !== "a", { when: () => false })),
      ["a", 1],
    ],
    ["piped", z.string().pipe(z.email()), ["a@b.example", "a"]],
  ])("%s is judged by zod where need be", (_, schema, values) => {
    for (const value of values) verdict(schema, value);
    for (const value of values) verdict(schema, value);
  });

  test("may be a part of itself", () => {
    interface Tree {
      readonly name: string;
      readonly trees?: readonly Tree[] | undefined;
    }
    const Tree: z.ZodType<Tree> = z.strictObject({
      name: z.string(),
      get trees() {
        return z.array(Tree).optional();
      },
    });
    expect(verdict(Tree, { name: "a", trees: [{ name: "b" }] })).toBe(true);
    expect(verdict(Tree, { name: "a", trees: [{ nme: "b" }] })).toBe(false);
  });

  test("that is asynchronous is refused, with the mend", () => {
    const Slow = z.strictObject({ a: z.string().refine(async (text) => text === "a") });
    expect(() => accepts(Slow, { a: "b" })).toThrow(NewsgraphError);
    expect(() => accepts(Slow, { a: "b" })).toThrow("The schema is asynchronous");
    expect(accepts(Slow, { a: 1 })).toBe(false);
  });
});
