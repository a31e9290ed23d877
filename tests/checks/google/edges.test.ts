import { describe, expect, test } from "vitest";
import { countOf, googleIssues } from "./codes-in.js";

const URL = "https://journal.example/a.jpg";
const PLACE = { "@type": "Place", name: "Congresium", address: "Söğütözü Caddesi 1, Ankara" };
const EVENT = { "@type": "Event", name: "Salon", startDate: "2024-09-19", location: PLACE };
const BARE = { "@type": "Event", name: "Salon" };
const ID = "https://salon.example/#salon";

/** What a rule says, each time. */
function said(code: string, document: object | readonly object[]): string[] {
  return googleIssues(document)
    .filter((issue) => issue.code === `google/${code}`)
    .map(({ message }) => message);
}

describe("a headline", () => {
  test.each([
    ["x".repeat(110), 0],
    ["x".repeat(111), 1],
    // One character for a reader.
    [`${"x".repeat(109)}👩‍👩‍👧`, 0],
    [`${"x".repeat(110)}👩‍👩‍👧`, 1],
    // Written as references, read as characters.
    [`${"x".repeat(105)}&amp;&amp;`, 0],
  ])("%s", (headline, count) => {
    expect(countOf("headline-long", { "@type": "NewsArticle", headline })).toBe(count);
  });

  test("is counted as far as 2,000", () => {
    const [short] = said("headline-long", { "@type": "NewsArticle", headline: "x".repeat(2000) });
    const [long] = said("headline-long", { "@type": "NewsArticle", headline: "x".repeat(2001) });
    expect(short).toContain("has 2000 characters");
    expect(long).toContain("has more than 2000 characters");
  });

  test("of what is no article is as long as it is", () => {
    expect(countOf("headline-long", { "@type": "VideoObject", headline: "x".repeat(200) })).toBe(0);
  });
});

describe("an author of whom Google wants to know more", () => {
  const article = (author: unknown) => ({ "@type": "NewsArticle", headline: "A", author });

  test("without a name, and without an address", () => {
    expect(said("author-recommended", article({ "@type": "Person", jobTitle: "reporter" }))).toEqual([
      'The author has no "name". Add it as the page prints it.',
      'The author has neither "url" nor "sameAs". Add the address of a page that says who that is.',
    ]);
    expect(said("author-recommended", article({ "@type": "Organization", name: "MAP" }))).toEqual([
      'The author "MAP" has neither "url" nor "sameAs". Add the address of a page that says who that is.',
    ]);
    expect(said("author-recommended", article({ "@type": "Person", name: "A", sameAs: URL }))).toEqual([]);
    expect(said("author-recommended", article({ "@type": "Person", name: "A", url: URL }))).toEqual([]);
  });

  test("is a person or an organisation, said once, and described here", () => {
    const person = { "@type": "Person", "@id": ID, name: "A" };
    expect(said("author-recommended", article([person, { "@id": ID }]))).toHaveLength(1);
    expect(
      said("author-recommended", article([{ ...person }, { "@type": "Person", name: "B" }])),
    ).toHaveLength(2);
    expect(said("author-recommended", article({ "@type": "Thing", name: "A" }))).toEqual([]);
    expect(said("author-recommended", article({ "@id": ID }))).toEqual([]);
    expect(said("author-recommended", article("A"))).toEqual([]);
  });

  test("is that of the page's article, not of a teaser", () => {
    const author = { "@type": "Person", name: "A" };
    const teaser = { "@type": "ListItem", item: { ...article(author), url: "https://journal.example/b" } };
    const document = [article({ ...author, url: URL }), { "@type": "ItemList", itemListElement: [teaser] }];
    expect(said("author-recommended", document)).toEqual([]);
  });
});

describe("an author of a wide type", () => {
  const article = (author: unknown) => ({ "@type": "NewsArticle", headline: "A", author });

  test("is told which types it has", () => {
    expect(said("author-type", article({ "@type": "Thing", name: "A" }))).toEqual([
      'The author is of the type "Thing". Type it as a Person or as an Organization, whichever it is.',
    ]);
    expect(said("author-type", article({ "@type": ["Person", "Thing"], name: "A" }))).toEqual([]);
    expect(said("author-type", article({ "@type": ["Thing", "Place"], name: "A" }))).toEqual([]);
    expect(said("author-type", article({ "@type": "Organization", name: "A" }))).toEqual([]);
    expect(said("author-type", article({ name: "A" }))).toEqual([]);
  });

  test("is left alone on what is no article", () => {
    expect(said("author-type", { "@type": "Book", author: { "@type": "Thing", name: "A" } })).toEqual([]);
    expect(
      said("author-name", { "@type": "Book", author: { "@type": "Person", name: "By Jane Doe" } }),
    ).toEqual([]);
  });

  test("has a name whose parts are told where to go", () => {
    const [message] = said("author-name", article({ "@type": "Person", name: "Dr. Jane Doe, Reporter" }));
    expect(message).toBe(
      'The author\'s name "Dr. Jane Doe, Reporter" holds "Dr." and "Reporter" beside the name. Give the name alone; an honorific goes into honorificPrefix or honorificSuffix, a title goes into jobTitle.',
    );
    expect(said("author-name", article({ "@type": "Person", name: "By Jane Doe" }))[0]).toMatch(
      /beside the name\. Give the name alone\.$/,
    );
  });

  test.each([
    ["fr", 1],
    [" FR-ma ", 1],
    ["fra", 0],
    ["sv-fr", 0],
  ])("in the language %j", (inLanguage, count) => {
    const node = { ...article({ "@type": "Person", name: "Par Le360" }), inLanguage };
    expect(said("author-name", node)).toHaveLength(count);
  });
});

describe("images that are asked for", () => {
  const image = (width?: number, height?: number) => ({ "@type": "ImageObject", url: URL, width, height });
  const teasers = (node: object) => [
    { "@type": "NewsArticle", headline: "B", url: "https://journal.example/b" },
    { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: node }] },
  ];

  test("in three ratios, where the size of each is known, of the page's article", () => {
    const of = (...images: object[]) => ({ "@type": "NewsArticle", headline: "A", image: images });
    expect(said("article-image-ratios", of(image(1600, 900)))[0]).toContain(
      'no image in the ratio "4x3" or "1x1".',
    );
    expect(said("article-image-ratios", of(image(1600, 900), image(1600)))).toEqual([]);
    expect(said("article-image-ratios", of(image(1600, 900), image(undefined, 900)))).toEqual([]);
    expect(said("article-image-ratios", teasers(of(image(1600, 900))))).toEqual([]);
    expect(said("article-recommended", teasers({ "@type": "NewsArticle", headline: "A" }))).toEqual([
      'The article has no "image" or "dateModified". Add what there is of it.',
    ]);
  });

  test("wide enough for an event that is offered", () => {
    expect(said("event-image-small", { ...EVENT, image: image(719, 400) })).toEqual([
      "The image of the event is 719 pixels wide. Give one of 720 or more, better 1920.",
    ]);
    expect(said("event-image-small", { ...EVENT, image: image(720, 400) })).toEqual([]);
    expect(said("event-image-small", { ...EVENT, image: image(undefined, 400) })).toEqual([]);
    expect(
      said("event-image-small", { "@type": "NewsArticle", about: { ...EVENT, image: image(719, 400) } }),
    ).toEqual([]);
  });
});

test("a broadcast is told what to add, and a publication of another sort nothing", () => {
  expect(
    said("broadcast-required", { "@type": "VideoObject", publication: { "@type": "BroadcastEvent" } }),
  ).toEqual([
    'The broadcast has no "startDate", which Google requires. Add when the broadcast begins, with time and offset.',
    'The broadcast has no "endDate", which Google requires. Add when it ends, or is expected to, with time and offset.',
    'The broadcast has no "isLiveBroadcast", which Google requires. Add true, if it is or was live.',
  ]);
});

describe("a trail of breadcrumbs says how many it has", () => {
  const trail = (itemListElement: unknown) => ({ "@type": "BreadcrumbList", itemListElement });
  const item = { "@type": "ListItem", position: 1, name: "a", item: "https://journal.example/a" };

  test("none, or one", () => {
    expect(said("breadcrumb-required", trail([]))[0]).toMatch(/^The trail has no ListItem, /);
    expect(said("breadcrumb-required", trail([item]))[0]).toMatch(/^The trail has one ListItem, /);
    expect(said("breadcrumb-required", trail([item, { "@type": "WebPage", name: "b" }]))[0]).toMatch(
      /^The trail has one ListItem, /,
    );
  });

  test("an item without a type counts, where it says what an item does", () => {
    for (const more of [{ position: 2 }, { item: URL }, { name: "b" }]) {
      expect(said("breadcrumb-required", trail([item, more])).join()).not.toContain("The trail has");
    }
    expect(said("breadcrumb-required", trail([item, { description: "b" }]))[0]).toContain(
      "The trail has one",
    );
  });

  test("an item without a name is known by its place", () => {
    const found = said("breadcrumb-required", trail([item, { "@type": "ListItem", item: URL }]));
    expect(found).toEqual([
      'Item 2 of the trail has no "position". Add its place in the trail, from 1.',
      'Item 2 of the trail has no "name". Add the one that the page shows.',
    ]);
  });

  test("the page that it ends with needs no address, whether it is the last or has the greatest position", () => {
    const page = { "@type": "ListItem", position: 3, name: "c" };
    const other = { ...item, position: 2, name: "b" };
    expect(said("breadcrumb-required", trail([item, other, page]))).toEqual([]);
    expect(said("breadcrumb-required", trail([page, other, item]))).toEqual([]);
    expect(said("breadcrumb-required", trail([{ ...page, position: 0 }, item, other]))).toEqual([
      'The item "c" has no "item". Add the address of the page that it leads to.',
    ]);
    const bare = { ...page, position: 1, item: { "@type": "WebPage", name: "c" } };
    expect(said("breadcrumb-required", trail([bare, { ...item, position: 2 }]))).toHaveLength(1);
  });
});

describe("an event", () => {
  test.each(["about", "mentions", "subjectOf", "recordedAt", "recordedIn", "workFeatured", "workPerformed"])(
    "under %s is only spoken of",
    (property) => {
      const holder = { "@type": "NewsArticle", headline: "W", [property]: { "@id": ID } };
      expect(countOf("event-required", [holder, { ...BARE, "@id": ID }])).toBe(0);
    },
  );

  test.each(["subEvent", "subEvents", "superEvent", "citation", "isBasedOn", "hasPart", "isPartOf"])(
    "under %s as well",
    (property) => {
      const holder = {
        "@type": "Event",
        name: "W",
        additionalType: "urn:newsgraph:Visit",
        [property]: { "@id": ID },
      };
      expect(countOf("event-required", [holder, { ...BARE, "@id": ID }])).toBe(0);
    },
  );

  test.each(["mainEntity", "item", "itemListElement", "event", "subjectOfReport"])(
    "under %s is offered",
    (property) => {
      const holder = { "@type": "ItemList", name: "W", [property]: { "@id": ID } };
      expect(countOf("event-required", [holder, { ...BARE, "@id": ID }])).toBe(2);
    },
  );

  test.each(["EventSeries", "PublicationEvent", "CourseInstance", "DeliveryEvent", "UserInteraction"])(
    "of the type %s is none of Google's",
    (type) => {
      expect(countOf("event-required", { "@type": type, name: "E" })).toBe(0);
      expect(countOf("event-required", { "@type": ["Event", type], name: "E" })).toBe(0);
    },
  );

  test.each([
    [[{ "@type": "VirtualLocation", url: URL }], 1],
    [[{ "@type": ["Place", "VirtualLocation"], url: URL }], 1],
    [[{ "@type": "VirtualLocation", url: URL }, PLACE], 0],
    [
      [
        { "@type": "VirtualLocation", url: URL },
        { "@type": "VirtualLocation", url: `${URL}2` },
      ],
      1,
    ],
  ])("at %j is online or not", (location, count) => {
    expect(countOf("event-not-eligible", { ...BARE, location })).toBe(count);
  });

  test.each([
    ["https://schema.org/OnlineEventAttendanceMode", undefined, 1],
    [" OnlineEventAttendanceMode ", undefined, 1],
    ["NotOnlineEventAttendanceMode", undefined, 0],
    ["OnlineEventAttendanceModes", undefined, 0],
    [{ "@id": "https://schema.org/OnlineEventAttendanceMode" }, undefined, 1],
    [["OnlineEventAttendanceMode", "OfflineEventAttendanceMode"], undefined, 0],
    ["OnlineEventAttendanceMode", "Ankara", 0],
    ["OnlineEventAttendanceMode", PLACE, 0],
    ["OnlineEventAttendanceMode", " https://salon.example/live ", 1],
  ])("with the mode %j at %j is online or not", (eventAttendanceMode, location, count) => {
    expect(
      countOf("event-not-eligible", { ...BARE, eventAttendanceMode, ...(location && { location }) }),
    ).toBe(count);
  });

  test.each([
    ["20240919T000000+0300", "20240919"],
    ["2024-09-19t00:00+03:00", "2024-09-19"],
    ["2024-09-19T00:00:00.000+03:00", "2024-09-19"],
    [" 2024-09-19T0000", "2024-09-19"],
  ])("that starts at %j may take the day", (startDate, day) => {
    const [issue] = googleIssues({ ...EVENT, startDate }).filter(
      ({ code }) => code === "google/event-placeholder-time",
    );
    expect(issue?.suggestion).toBe(day);
    expect(issue?.message).toContain(`Write "${day}" alone unless the event starts at midnight.`);
  });

  test.each([
    "2024-09-19T00:01+03:00",
    "2024-09-19T00:00:01+03:00",
    "2024-09-19T10:00:00+00:00",
    "2024-09-19",
  ])("that starts at %j starts then", (startDate) => {
    expect(countOf("event-placeholder-time", { ...EVENT, startDate })).toBe(0);
  });

  test("that ends in the last second is told of the end", () => {
    for (const endDate of ["2024-09-19T23:59:59+03:00", "20240919T235959", "2024-09-19T23:59:59.99"]) {
      expect(said("event-placeholder-time", { ...EVENT, endDate })[0]).toContain(
        "unless the event ends in that second.",
      );
    }
    expect(countOf("event-placeholder-time", { ...EVENT, endDate: "2024-09-19T23:59:58" })).toBe(0);
  });

  test("that an article speaks of is not asked for its time", () => {
    const event = { ...EVENT, startDate: "2024-09-19T00:00:00" };
    expect(countOf("event-placeholder-time", { "@type": "NewsArticle", about: event })).toBe(0);
  });
});

describe("the size of an image in other words", () => {
  const count = (width: unknown, more: object = {}) =>
    countOf("article-image-small", {
      "@type": "NewsArticle",
      headline: "A",
      image: { "@type": "ImageObject", url: URL, width, height: 90, ...more },
    });
  const quantity = (value: unknown, unit: object) => ({ "@type": "QuantitativeValue", value, ...unit });

  test.each([
    "100",
    "100.5",
    "100.123456 px",
    "  100pixels  ",
    "100  pixel",
    "100 Px",
    quantity("100 px", {}),
    quantity(100, { unitCode: " px " }),
    quantity(100, { unitText: "Pixel" }),
    quantity(100, { unitText: "pixels" }),
    quantity(100, { unitCode: "e37" }),
    { "@type": "Distance", name: "100" },
  ])("%j is known", (width) => {
    expect(count(width)).toBe(1);
  });

  test.each([
    "x100",
    "100x",
    "100 pxx",
    "100.",
    "100.1234567",
    "1000000",
    "0",
    `100${" ".repeat(28)}`,
    quantity(100, { unitCode: "xpx" }),
    quantity(100, { unitCode: "pxs" }),
    quantity(100, { unitCode: "px", unitText: "cm" }),
    { "@type": "Distance" },
    { "@type": "Thing", name: "100" },
  ])("%j is not", (width) => {
    expect(count(width, { height: undefined })).toBe(0);
  });

  test.each([
    "https://a.example/i.svg",
    " https://a.example/i.SVG ",
    "https://a.example/i.svg#x",
    "i.svg?v=2",
  ])("a drawing has any: %j", (url) => {
    expect(count(100, { url })).toBe(0);
    expect(count(100, { contentUrl: url })).toBe(0);
  });

  test("what only has the letters of a drawing in its name has one", () => {
    expect(count(100, { url: "https://a.example/i.svg.png" })).toBe(1);
    expect(count(100, { url: "https://a.example/isvg" })).toBe(1);
  });
});

describe("the logo of an organisation", () => {
  const logo = (width: number, height: number) => ({ "@type": "ImageObject", url: URL, width, height });
  const own = (more: object) => ({ "@type": "NewsMediaOrganization", name: "J", ...more });

  test("is told which side is too small", () => {
    expect(said("organization-logo-small", own({ logo: logo(111, 112) }))[0]).toMatch(
      /^The logo is 111 pixels wide\./,
    );
    expect(said("organization-logo-small", own({ logo: logo(112, 111) }))[0]).toMatch(
      /^The logo is 111 pixels high\./,
    );
    expect(said("organization-logo-small", own({ logo: logo(112, 112) }))).toEqual([]);
  });

  test("of a shop is not asked for", () => {
    expect(said("organization-logo-small", own({ "@type": "LocalBusiness", logo: logo(20, 20) }))).toEqual(
      [],
    );
  });
});

test.each(["urn:newsgraph:Delegation", "urn:newsgraph:InformalGroup"])(
  "%s is no organisation of a site's own",
  (mark) => {
    expect(
      countOf("organization-recommended", { "@type": "Organization", name: "G", additionalType: mark }),
    ).toBe(0);
  },
);

test("an organisation that has no name is called one", () => {
  expect(said("organization-recommended", { "@type": "Organization", url: URL })[0]).toMatch(
    /^The organisation has no "name", "legalName", "logo", /,
  );
});

test("the types of what a profile page cannot be about stand side by side", () => {
  const mainEntity = { "@type": ["WebSite", "Dataset"], name: "A" };
  expect(said("profile-page-required", { "@type": "ProfilePage", mainEntity })[0]).toContain(
    'is of the type "WebSite", "Dataset".',
  );
});

describe("a work that is not free", () => {
  test.each(["Article", "Blog", "Comment", "Course", "HowTo", "Message", "Review", "WebPage"])(
    "%s names a section",
    (type) => {
      expect(countOf("paywall-section-missing", { "@type": type, isAccessibleForFree: false })).toBe(1);
      const section = { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".x" };
      expect(
        countOf("paywall-section-missing", { "@type": type, isAccessibleForFree: false, hasPart: section }),
      ).toBe(0);
    },
  );

  test.each([false, "false", "False", " false ", "https://schema.org/False", "http://schema.org/False"])(
    "%j",
    (free) => {
      expect(countOf("paywall-section-missing", { "@type": "NewsArticle", isAccessibleForFree: free })).toBe(
        1,
      );
    },
  );

  test.each([true, "true", "falsehood", "not false", 0, null])("%j is free, or says nothing", (free) => {
    expect(countOf("paywall-section-missing", { "@type": "NewsArticle", isAccessibleForFree: free })).toBe(0);
  });

  test("of another page is asked for nothing", () => {
    const teaser = { "@type": "NewsArticle", headline: "B", isAccessibleForFree: false };
    const document = { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: teaser }] };
    expect(countOf("paywall-section-missing", [{ "@type": "NewsArticle", headline: "A" }, document])).toBe(0);
  });

  test("whose section is described elsewhere is asked for nothing", () => {
    const hasPart = { "@id": "https://journal.example/#section" };
    expect(
      countOf("paywall-section-missing", { "@type": "NewsArticle", isAccessibleForFree: false, hasPart }),
    ).toBe(0);
  });
});

describe("an image without an address", () => {
  const article = (image: object) => ({
    "@type": "NewsArticle",
    headline: "A",
    image: { "@type": "ImageObject", ...image },
  });

  test.each<[what: object, count: number]>([
    [{ caption: "C" }, 1],
    [{ "@id": "_:i", caption: "C" }, 1],
    [{ "@id": "https://a.example/#i", caption: "C" }, 1],
    [{ "@id": "https://a.example/i", caption: "C" }, 0],
    [{ url: URL }, 0],
    [{ contentUrl: URL }, 0],
    ...["license", "acquireLicensePage", "creditText", "creator", "copyrightNotice"].map(
      (property): [object, number] => [{ [property]: "x" }, 0],
    ),
  ])("%j", (image, count) => {
    expect(countOf("image-address-missing", article(image))).toBe(count);
  });

  test("is an article's image or somebody's logo, and no other", () => {
    const image = { "@type": "ImageObject", caption: "C" };
    expect(countOf("image-address-missing", { "@type": "Organization", logo: image })).toBe(1);
    expect(countOf("image-address-missing", { "@type": "NewsArticle", associatedMedia: image })).toBe(0);
  });
});
