import { describe, expect, test } from "vitest";
import { Article, fromJsonLd, type Organisation, type Person, toJsonLd } from "../../src/index.js";

const base = "https://newsgraph.example/page";

/** Everything that does not come back as it went out. README.md lists the same; nothing else is known to be lost. */
describe("the loss list", () => {
  test("a local id that was written without a base is gone: nothing relative may go out", () => {
    const thing: Organisation = { type: "Organisation", id: "dgsn", name: "DGSN" };
    expect(fromJsonLd(toJsonLd(thing)).main).toEqual({ type: "Organisation", name: "DGSN" });
    expect(fromJsonLd(toJsonLd(thing, { base }), { base }).main).toEqual(thing);
  });

  test("an id that spells out the base comes back as the local name that it is", () => {
    const thing: Organisation = { type: "Organisation", id: `${base}#dgsn`, name: "DGSN" };
    expect(fromJsonLd(toJsonLd(thing, { base }), { base }).main).toEqual({ ...thing, id: "dgsn" });
    expect(fromJsonLd(toJsonLd(thing, { base })).main).toEqual(thing);
  });

  test("copies of one thing that each say a part of it come back with all that was said", () => {
    const author: Person = { type: "Person", id: "h", name: "H", jobTitle: "ministre" };
    const speaker: Person = { type: "Person", id: "h", name: "H", gender: "male" };
    const article: Article = {
      type: "Article",
      headline: "H",
      authors: [author],
      quotes: [{ text: "q", speaker }],
    };
    const whole = { ...author, ...speaker };
    expect(Article.parse(fromJsonLd(toJsonLd(article, { base }), { base }).main)).toEqual({
      ...article,
      authors: [whole],
      quotes: [{ text: "q", speaker: whole }],
    });
  });
});

test("a number of minus zero is zero, as in JSON", () => {
  const place = { type: "Place", name: "Null Island", geo: { lat: -0, lon: 0 } } as const;
  expect(fromJsonLd(JSON.stringify(toJsonLd(place))).main).toEqual({ ...place, geo: { lat: 0, lon: 0 } });
});
