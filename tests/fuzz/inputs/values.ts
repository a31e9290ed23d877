import fc, { type Arbitrary } from "fast-check";
import { nestingProblem } from "../../../src/values/nesting.js";
import { anyJson } from "../../arbitraries/wild.js";
import { OwnError } from "../demands/throws.js";
import { jsonLdTree, modelTree } from "./documents.js";

/** Objects of which some hold others, and themselves, in any way: circles, and one object in many places. */
const graph: Arbitrary<unknown> = fc
  .tuple(
    fc.array(fc.constantFrom("Person", "Article", "NewsArticle", "Event", "Organisation"), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.array(
      fc.tuple(
        fc.nat(5),
        fc.constantFrom("author", "authors", "about", "partOf", "subEvent", "@graph", "parent", "x"),
        fc.nat(5),
        fc.boolean(),
      ),
      { maxLength: 12 },
    ),
    fc.constantFrom("type", "@type"),
  )
  .map(([types, links, key]) => {
    const objects = types.map((type, at) => ({ [key]: type, name: `N${at}` }) as { [key: string]: unknown });
    for (const [from, property, to, isList] of links) {
      const [holder, held] = [objects[from % objects.length], objects[to % objects.length]];
      if (holder) holder[property] = isList ? [held, held] : held;
    }
    return objects[0];
  });

/** As deep as is asked for, or a small value that unfolds to millions. */
const large: Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(20, 90, 99, 100, 101, 199, 201, 5000),
    fc.boolean(),
    fc.constantFrom("about", "x", "@list"),
  )
  .map(([levels, isDouble, key]) => {
    let value: unknown = { "@type": "Person", name: "A" };
    for (let level = 0; level < levels; level++)
      value = isDouble ? { [key]: [value, value] } : { type: "Article", [key]: level % 2 ? [value] : value };
    return value;
  });

/** Whatever a program can pass besides JSON, in which no code of its own stands. */
const still: Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(
    fc.constantFrom("__proto__", "constructor", "type", "@type", "name", "@id", "id", "toString", "length"),
    fc.string({ maxLength: 3 }),
  ),
});

const odd: Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom<(inner: unknown) => unknown>(
      (inner) => Object.create({ "@type": "Person", type: "Person", name: inner }),
      (inner) => Object.assign([inner], { type: "Person", "@type": "Person" }),
      (inner) => ({ type: "Person", name: inner, [Symbol("s")]: 1 }),
      (inner) => ({ "@type": "Person", name: Object(inner) }),
      (inner) => ({ type: "Person", name: Symbol("s"), jobTitle: () => inner }),
      (inner) => ({ type: "Person", name: Number.NaN, x: [undefined, -0, 10n, inner] }),
      () => "x".repeat(70_000),
      () => ({ type: "Person", name: "\ud800".repeat(3000) }),
      (inner) =>
        new (class Person {
          type = "Person";
          name = inner;
        })(),
      (inner) => new Map([["type", inner]]),
      (inner) => new WeakRef({ inner }),
      (inner) => Promise.resolve(inner),
      () => new URL("https://a.example"),
      () => /x/g,
      () => Symbol.iterator,
    ),
    fc.oneof(fc.constant("A"), jsonLdTree),
  )
  .map(([make, inner]) => make(inner));

/**
 * Makes values in which code of the caller's own stands, which may throw. They are made by who asks, since whoever touches
 * them runs that code.
 */
export const liveValue: Arbitrary<() => unknown> = fc
  .tuple(
    fc.constantFrom<(inner: unknown) => unknown>(
      (inner) => ({
        "@type": "Person",
        get name() {
          return inner;
        },
      }),
      () => ({
        type: "Person",
        get name(): never {
          throw new OwnError();
        },
      }),
      (inner) => new Proxy({ "@type": "Person", name: inner }, {}),
      (inner) =>
        new Proxy(
          { type: "Person", name: inner },
          {
            get() {
              throw new OwnError();
            },
          },
        ),
      (inner) =>
        new Proxy(
          { type: "Person", inner },
          {
            ownKeys() {
              throw new OwnError();
            },
          },
        ),
      (inner) =>
        new Proxy([inner], {
          has() {
            throw new OwnError();
          },
        }),
      () => ({
        type: "Person",
        name: {
          toString() {
            throw new OwnError();
          },
        },
      }),
      () => ({
        type: "Person",
        toJSON() {
          throw new OwnError();
        },
      }),
      () => ({
        "@type": "Person",
        name: {
          [Symbol.toPrimitive]() {
            throw new OwnError();
          },
        },
      }),
    ),
    fc.oneof(fc.constant("A"), jsonLdTree, modelTree),
    fc.constantFrom<(value: unknown) => unknown>(
      (value) => value,
      (value) => [value],
      (value) => ({ "@context": "https://schema.org", "@graph": [value] }),
      (value) => ({ type: "Article", headline: "H", authors: [value] }),
      (value) => ({ "@type": "NewsArticle", author: value }),
    ),
  )
  .map(
    ([make, inner, wrap]) =>
      () =>
        wrap(make(inner)),
  );

/** Anything at all without code of its own. */
export const anyValue: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: jsonLdTree },
  { weight: 4, arbitrary: modelTree },
  { weight: 2, arbitrary: anyJson },
  { weight: 2, arbitrary: graph },
  { weight: 2, arbitrary: still },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: large },
);

/** False for what unfolds to more than any JSON text could hold. */
export function isPrintable(value: unknown): boolean {
  return nestingProblem(value, 10_000)?.reason !== "too-many";
}
