import { describe, expect, test } from "vitest";
import { countOf, googleIssues } from "./codes-in.js";

const item = (position: unknown, more: object = {}) => ({ "@type": "ListItem", position, ...more });
const page = (name: string) => ({ name, item: `https://journal.example/${name}` });

describe("a trail of breadcrumbs", () => {
  test.each([
    [[item(1, page("a")), item(2, { name: "b" })], []],
    [[item(2, { name: "b" }), item(1, page("a"))], []],
    [[item("1", page("a")), item("2", page("b"))], []],
    [[item(1, { item: { "@id": "https://journal.example/a", name: "a" } }), item(2, page("b"))], []],
    [
      [
        item(1, { name: "a", item: { "@type": "WebPage", url: "https://journal.example" } }),
        item(2, page("b")),
      ],
      [],
    ],
    [[item(1, { name: "a", item: { "@id": "https://journal.example/a" } }), item(2, page("b"))], []],
    [[{ "@id": "https://journal.example/#1" }, { "@id": "https://journal.example/#2" }], []],
    [[[item(1, page("a"))], [item(2, page("b"))]], []],
    [[item(1, page("a"))], ["two ListItem or more"]],
    [[], ["two ListItem or more"]],
    [["a", "b"], ["two ListItem or more"]],
    [[item(1, { name: "a" }), item(2, { name: "b" })], ["item"]],
    [[item(undefined, page("a")), item(2, page("b"))], ["position"]],
    [[item(1, { item: "https://journal.example" }), item(2, page("b"))], ["name"]],
    [
      [item(1, { name: "" }), item(2, page("b"))],
      ["name", "item"],
    ],
  ])("%j", (itemListElement, expected) => {
    const found = googleIssues({ "@type": "BreadcrumbList", itemListElement });
    expect(found.map((issue) => issue.expected)).toEqual(expected);
  });
});

describe("a profile page", () => {
  const PERSON = { "@type": "Person", name: "Amina" };
  test.each([
    [{ mainEntity: PERSON }, 0],
    [{ mainEntity: { "@type": "Organization", alternateName: "LJ" } }, 0],
    [{ mainEntity: { "@id": "https://journal.example/#amina" } }, 0],
    [{ mainEntity: "https://journal.example/amina" }, 0],
    [{ name: "Amina" }, 1],
    [{ mainEntity: { "@type": "Person", url: "https://journal.example/amina" } }, 1],
    [{ mainEntity: { "@type": "WebSite", name: "Amina" } }, 1],
  ])("%j", (more, count) => {
    expect(countOf("profile-page-required", { "@type": "ProfilePage", ...more })).toBe(count);
  });

  test("whom it is about may say so from the other side", () => {
    const profile = { "@type": "ProfilePage", "@id": "https://journal.example/amina", name: "Amina" };
    const person = { ...PERSON, mainEntityOfPage: { "@id": "https://journal.example/amina" } };
    expect(countOf("profile-page-required", [profile, person])).toBe(0);
  });

  test("the page that a person names is left alone", () => {
    const person = {
      ...PERSON,
      mainEntityOfPage: { "@type": "ProfilePage", url: "https://journal.example/amina" },
    };
    expect(countOf("profile-page-required", person)).toBe(0);
  });
});

describe("an organisation", () => {
  const ID = "https://journal.example/#organization";
  const OWN = { "@type": "NewsMediaOrganization", "@id": ID, name: "Le Journal" };

  test.each([
    ["by itself", OWN, 1],
    [
      "of a site",
      [OWN, { "@type": "WebSite", publisher: { "@id": ID } }, { "@type": "WebPage", about: { "@id": ID } }],
      1,
    ],
    ["of an article", [OWN, { "@type": "NewsArticle", headline: "A", publisher: { "@id": ID } }], 0],
    ["of an event", [OWN, { "@type": "Event", name: "Salon", organizer: { "@id": ID } }], 0],
    ["of a person", { "@type": "Person", name: "A", worksFor: OWN }, 0],
    ["as a shop", { ...OWN, "@type": "Bakery" }, 0],
    ["as a group", { ...OWN, "@type": "Organization", additionalType: "urn:newsgraph:InformalGroup" }, 0],
  ])("%s", (_, document, count) => {
    expect(countOf("organization-recommended", document)).toBe(count);
  });

  test("a small logo; that of an article's publisher is not asked for", () => {
    const logo = { "@type": "ImageObject", url: "https://journal.example/logo.png", width: 600, height: 60 };
    expect(countOf("organization-logo-small", { ...OWN, logo })).toBe(1);
    expect(countOf("organization-logo-small", { ...OWN, logo: { ...logo, height: 112 } })).toBe(0);
    const drawing = { ...logo, url: "https://journal.example/logo.svg?v=2" };
    expect(countOf("organization-logo-small", { ...OWN, logo: drawing })).toBe(0);
    expect(
      countOf("organization-logo-small", { ...OWN, logo: { ...logo, width: 100, height: undefined } }),
    ).toBe(1);
    const published = (more: object) => ({
      "@type": "NewsArticle",
      publisher: { ...OWN, logo: { ...logo, ...more } },
    });
    expect(countOf("organization-logo-small", published({}))).toBe(0);
    expect(countOf("organization-logo-small", published({ height: 24 }))).toBe(0);
  });

  test.each([
    ["MA", 0],
    ["ma", 0],
    [{ "@type": "Country", name: "Maroc" }, 0],
    [undefined, 0],
    ["MAR", 1],
    ["UK", 1],
    ["Maroc", 1],
  ])("in the country %j", (addressCountry, count) => {
    const address = { "@type": "PostalAddress", addressLocality: "Rabat", addressCountry };
    expect(countOf("organization-country", { ...OWN, address })).toBe(count);
  });
});

test.each([
  [{ startDate: "2024-09-20T14:00:00Z", endDate: "2024-09-20T15:00:00Z", isLiveBroadcast: true }, 0],
  [{ startDate: "2024-09-20T14:00:00Z", isLiveBroadcast: true }, 1],
  [{ name: "Journal" }, 3],
  [{ "@id": "https://journal.example/#live" }, 0],
])("a broadcast with %j", (more, count) => {
  const publication = { "@type": "BroadcastEvent", ...more };
  expect(countOf("broadcast-required", { "@type": "VideoObject", name: "A", publication })).toBe(count);
  expect(
    countOf("broadcast-required", { "@type": "VideoObject", publication: { "@type": "PublicationEvent" } }),
  ).toBe(0);
});
