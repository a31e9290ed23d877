import { readFileSync } from "node:fs";
import fc from "fast-check";
import { fromJsonLd, toJsonLd } from "newsgraph";
import { fromHtml } from "newsgraph/html";
import { describe, expect, test } from "vitest";
import { article } from "../../../../examples/hammouchi-visit/article.js";
import type { EntityPicture } from "../../../../src/cli/report/entity-picture.js";
import { MOST_LINKS, MOST_THINGS, pictureOf } from "../../../../src/cli/report/pictures/picture-of.js";
import { anyJson, mutatedPages } from "../../../arbitraries/wild.js";
import { HOSTILE_PAGES } from "../../../reading/hostile-pages.js";

const PAGE = readFileSync(
  new URL("../../../../examples/hammouchi-visit/out/page.html", import.meta.url),
  "utf8",
);

/** Each thing as `type "name"`, and each link as `from property to`. */
function said({ things, links }: EntityPicture): readonly string[] {
  const names = things.map(({ type, name }) => `${type}${name === undefined ? "" : ` "${name}"`}`);
  return [...names, ...links.map(({ from, property, to }) => `${names[from]} ${property} ${names[to]}`)];
}

describe("a page", () => {
  test("shows its article first, and what hangs together with it", () => {
    const picture = pictureOf(PAGE);
    expect(picture.things[0]).toMatchObject({ type: "NewsArticle", kind: "work", isMain: true });
    expect(picture.things.filter(({ isMain }) => isMain)).toHaveLength(1);
    const all = said(picture);
    expect(all).toContain(
      'Person "Münir Karaloğlu" worksFor GovernmentOrganization "ministère turc de l’Intérieur"',
    );
    expect(all).toContain('Event, WorkingVisit "2024-09-19" location Country "Turquie"');
    expect(all.filter((text) => /^NewsArticle ".*" (?:author|publisher) /.test(text))).toHaveLength(2);
    // Each thing is there once, however often it is referred to.
    expect(all.filter((text) => text === 'Person "Abdellatif Hammouchi"')).toHaveLength(1);
    expect(picture.left).toBe(0);
  });

  test("is the same as text, as bytes, as a reading, and as the JSON-LD that it holds", () => {
    const picture = pictureOf(PAGE);
    expect(pictureOf(new TextEncoder().encode(PAGE))).toEqual(picture);
    expect(pictureOf(fromHtml(PAGE))).toEqual(picture);
    const [, jsonLd = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(PAGE) ?? [];
    expect(pictureOf(jsonLd)).toEqual(picture);
    expect(pictureOf(JSON.parse(jsonLd))).toEqual(picture);
    expect(pictureOf(fromJsonLd(jsonLd))).toEqual(picture);
  });

  test("joins what its blocks say of one thing, by the absolute @id", () => {
    const url = "https://journal.example/a";
    const blocks = [
      { "@type": "NewsArticle", headline: "H", author: { "@id": "#amina" } },
      { "@type": "Person", "@id": `${url}#amina`, name: "Amina" },
    ].map(
      (node) =>
        `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...node })}</script>`,
    );
    expect(said(pictureOf(`<!doctype html>${blocks.join("")}`, { url }))).toEqual([
      'NewsArticle "H"',
      'Person "Amina"',
      'NewsArticle "H" author Person "Amina"',
    ]);
  });
});

describe("things of the model", () => {
  test("are drawn as what is written of them", () => {
    expect(pictureOf(article)).toEqual(pictureOf(toJsonLd(article)));
    expect(pictureOf([article]).things).toEqual(pictureOf(toJsonLd([article])).things);
    expect(pictureOf(JSON.stringify(article))).toEqual(pictureOf(article));
  });

  test("that cannot be written are drawn as far as they can be read", () => {
    const wrong = {
      type: "Article",
      headline: "H",
      bylin: { type: "Person", name: "Amina" },
      kind: "no such",
    };
    expect(said(pictureOf(wrong))).toEqual([
      'Article "H"',
      'Person "Amina"',
      'Article "H" bylin Person "Amina"',
    ]);
  });
});

describe("JSON-LD", () => {
  const context = { "@context": "https://schema.org" };

  test("shows types that the model does not know, and things without type or name", () => {
    const dataset = {
      ...context,
      "@type": "Dataset",
      name: "Rain",
      creator: { "@type": "Robot" },
      about: { url: "https://a.example/rain/?x#y" },
    };
    expect(said(pictureOf(dataset))).toEqual([
      'Dataset "Rain"',
      "Robot",
      ' "rain"',
      'Dataset "Rain" creator Robot',
      'Dataset "Rain" about  "rain"',
    ]);
  });

  test("draws circles, what leads to itself, and what @reverse says", () => {
    const graph = {
      ...context,
      "@graph": [
        { "@type": "Event", "@id": "#a", name: "A", subEvent: { "@id": "#b" }, sameAs: { "@id": "#a" } },
        {
          "@type": "Event",
          "@id": "#b",
          name: "B",
          superEvent: { "@id": "#a" },
          "@reverse": { about: { "@type": "NewsArticle", headline: "H" } },
        },
      ],
    };
    expect(said(pictureOf(graph)).slice(3)).toEqual([
      'NewsArticle "H" about Event "B"',
      'Event "B" superEvent Event "A"',
      'Event "A" subEvent Event "B"',
      'Event "A" sameAs Event "A"',
    ]);
  });

  test("leaves out what only stands in between: Roles, and values with parts", () => {
    const node = {
      ...context,
      "@type": "Person",
      name: "Amina",
      worksFor: {
        "@type": "OrganizationRole",
        roleName: "editor",
        worksFor: { "@type": "Organization", name: "Le7tv" },
      },
      address: { "@type": "PostalAddress", addressLocality: "Rabat" },
    };
    expect(said(pictureOf(node))).toEqual([
      'Person "Amina"',
      'Organization "Le7tv"',
      'Person "Amina" worksFor Organization "Le7tv"',
    ]);
  });

  test("shows what is only referred to, but for terms and addresses", () => {
    const event = {
      ...context,
      "@type": "Event",
      name: "E",
      organizer: { "@id": "https://a.example/#org" },
      performer: [
        { "@id": "https://a.example/#org" },
        { "@type": "Person", "@id": "https://a.example/#amina" },
      ],
      eventStatus: { "@id": "https://schema.org/EventScheduled" },
      sameAs: { "@id": "https://a.example/e" },
    };
    const picture = pictureOf(event);
    expect(picture.things.slice(1)).toEqual([
      { type: "", kind: "other", name: "https://a.example/#org", isMain: false, isOnlyReferredTo: true },
      {
        type: "Person",
        kind: "person",
        name: "https://a.example/#amina",
        isMain: false,
        isOnlyReferredTo: true,
      },
    ]);
    expect(picture.links).toHaveLength(3);
  });

  test("takes of a page and its article with one @id the one that fits the property", () => {
    const graph = {
      ...context,
      "@graph": [
        { "@type": "NewsArticle", "@id": "#x", headline: "H" },
        { "@type": "WebPage", "@id": "#x", name: "W" },
        { "@type": "ImageObject", "@id": "#i", name: "I", isPartOf: { "@type": "WebPage", "@id": "#x" } },
      ],
    };
    expect(said(pictureOf(graph))).toContain('ImageObject "I" isPartOf WebPage "W"');
  });

  test("in another vocabulary is not ours to draw", () => {
    const note = {
      "@context": "https://www.w3.org/ns/activitystreams",
      "@type": "Note",
      attributedTo: { "@type": "Person" },
    };
    expect(pictureOf(note).things).toEqual([]);
  });

  test("shows words as one line, cut between characters", () => {
    const [only] = pictureOf({ ...context, "@type": "Person", name: ` a\n\tb ${"😀".repeat(300)}` }).things;
    expect(only?.name).toMatch(/^a b 😀/);
    expect(only?.name?.length).toBeLessThanOrEqual(200);
    expect(() => encodeURIComponent(only?.name ?? "")).not.toThrow();
  });
});

describe("more than anybody can look at", () => {
  test("is counted, and what is nearest to the article is shown", () => {
    const people = Array.from({ length: 500 }, (_, at) => ({ "@type": "Person", name: `P${at}` }));
    const picture = pictureOf({
      "@context": "https://schema.org",
      "@graph": [
        ...people,
        { "@type": "NewsArticle", headline: "H", author: { "@type": "Person", name: "Amina" } },
      ],
    });
    expect(picture.things).toHaveLength(MOST_THINGS);
    expect(picture.things.slice(0, 2).map(({ name }) => name)).toEqual(["H", "Amina"]);
    expect(picture.left).toBe(502 - MOST_THINGS);
  });

  test("links too", () => {
    const properties = Array.from({ length: 1_000 }, (_, at) => [`property${at}`, { "@id": "#b" }]);
    const picture = pictureOf({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "Event", "@id": "#a", ...Object.fromEntries(properties) },
        { "@type": "Event", "@id": "#b" },
      ],
    });
    expect(picture.links).toHaveLength(MOST_LINKS);
    expect(picture.leftLinks).toBe(1_000 - MOST_LINKS);
  });
});

describe("whatever comes", () => {
  const isSound = ({ things, links, left }: EntityPicture) =>
    things.length <= MOST_THINGS &&
    left >= 0 &&
    (left === 0 || things.length === MOST_THINGS) &&
    things.filter(({ isMain }) => isMain).length <= 1 &&
    links.every(({ from, to }) => things[from] !== undefined && things[to] !== undefined);

  test("is drawn or is not, and never thrown", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, fc.anything(), fc.string(), fc.uint8Array(), mutatedPages()), (input) => {
        expect(isSound(pictureOf(input))).toBe(true);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });

  test.each(HOSTILE_PAGES)("%s", (_, page) => {
    expect(isSound(pictureOf(page(20_000)))).toBe(true);
  });

  test("also with options that cannot be", () => {
    expect(pictureOf(PAGE, { url: "no address", limits: { depth: -1 } })).toEqual({
      things: [],
      links: [],
      left: 0,
    });
    const circle: { [key: string]: unknown } = { type: "Article" };
    circle.about = circle;
    expect(isSound(pictureOf(circle))).toBe(true);
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(pictureOf(trap).things).toEqual([]);
  });
});
