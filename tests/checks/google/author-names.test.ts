import { describe, expect, test } from "vitest";
import { countOf, googleIssues } from "./codes-in.js";

interface Circumstances {
  readonly inLanguage?: string;
  readonly publisher?: string;
  readonly type?: string;
}

function article(name: string, { inLanguage, publisher, type = "Person" }: Circumstances = {}): object {
  return {
    "@type": "NewsArticle",
    author: { "@type": type, name },
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...(publisher === undefined ? {} : { publisher: { "@type": "NewsMediaOrganization", name: publisher } }),
  };
}

describe("a name is a name", () => {
  test.each([
    "Byrne",
    "Gabriel Byrne",
    "Byron Allen",
    "Von der Leyen",
    "Ursula von der Leyen",
    "Luigi Di Maio",
    "Di Maio",
    "Da Silva",
    "Da Vinci Leonardo",
    "Parveen Babi",
    "Par Lagerkvist",
    "Porter Robinson",
    "Por Thanapob",
    "M. Night Shyamalan",
    "M. Benali",
    "MS Dhoni",
    "MR James",
    "Drew Barrymore",
    "Profumo",
    "Mrinal Sen",
    "Anna-Maria Galojan",
    "Sammy Davis, Jr.",
    "Kayle (The Cooking Actress)",
    "Jane Doe, John Smith",
    "AC/DC",
    "محمد بن زايد",
    "عبد اللطيف الحموشي",
    "",
    " ",
  ])("%j", (name) => {
    expect(countOf("author-name", article(name))).toBe(0);
  });

  test.each([
    ["Von Trapp", { inLanguage: "de" }],
    ["Von der Leyen Ursula", { inLanguage: "de" }],
    ["von Trapp Georg", { inLanguage: "de" }],
    ["Von Anna Schmidt", { inLanguage: "en" }],
    ["Par Anders Nilsson", { inLanguage: "sv" }],
    ["Le Journal", { publisher: "Le Journal" }],
    ["Post Malone", { publisher: "Post" }],
    ["By Malene Birger", { type: "Organization" }],
    ["Dr. Oetker", { type: "Organization" }],
  ] as const)("%j, %j", (name, circumstances) => {
    expect(countOf("author-name", article(name, circumstances))).toBe(0);
  });
});

describe("what stands beside it is found", () => {
  test.each([
    ["By Jane Doe", '"By"'],
    ["BY JANE DOE", '"BY"'],
    ["by: Jane Doe", '"by:"'],
    ["Written by Jane Doe", '"Written by"'],
    ["Par Jeanne Dupont", '"Par"'],
    ["Propos recueillis par Jeanne Dupont", '"Propos recueillis par"'],
    ["Por Juan Pérez", '"Por"'],
    ["بقلم: عبد اللطيف", '"بقلم:"'],
    ["Dr. Jane Doe", '"Dr."'],
    ["Dr Jane Doe", '"Dr"'],
    ["Mme Jeanne Dupont", '"Mme"'],
    ["Prof. Jane Doe", '"Prof."'],
    ["د. أحمد الإدريسي", '"د."'],
    ["Jane Doe, PhD", '"PhD"'],
    ["Jane Doe, Ph.D.", '"Ph.D."'],
    ["Jane Doe, Staff Writer", '"Staff Writer"'],
    ["Jane Doe - Reporter", '"Reporter"'],
    ["Jane Doe | Senior Editor", '"Senior Editor"'],
    ["Jeanne Dupont, correspondante à Rabat", '"correspondante à Rabat"'],
    ["Jeanne Dupont (journaliste)", '"journaliste"'],
    ["By Jane Doe, Reporter", '"By" and "Reporter"'],
  ])("%j", (name, shown) => {
    const [issue] = googleIssues(article(name)).filter(({ code }) => code === "google/author-name");
    expect(issue?.message).toContain(`holds ${shown} beside the name`);
    expect(issue?.path).toBe("/author/name");
  });

  test.each([
    ["Jane Doe, Le Journal", "Le Journal"],
    ["Jane Doe | LE JOURNAL", "Le Journal"],
    ["Jane Doe (Le Journal)", "Le Journal"],
    ["Le Journal / Jane Doe", "Le Journal"],
    ["Jane Doe, journal.com", "Journal"],
    ["Jane Doe pour Le Journal", "Le Journal"],
    ["Jane Doe for The Journal", "Journal"],
  ])("the publisher in %j", (name, publisher) => {
    expect(countOf("author-name", article(name, { publisher }))).toBe(1);
  });

  test("words of one language, in that language", () => {
    expect(countOf("author-name", article("Von Anna Schmidt", { inLanguage: "de-AT" }))).toBe(1);
    expect(countOf("author-name", article("Par Le360", { inLanguage: "fr" }))).toBe(1);
    expect(countOf("author-name", article("Por EFE", { inLanguage: "es" }))).toBe(1);
  });

  test("a text for an author, one behind a Role, one who is referred to", () => {
    expect(countOf("author-name", { "@type": "Article", author: "By Jane Doe" })).toBe(1);
    const role = { "@type": "Role", author: { "@type": "Person", name: "By Jane Doe" } };
    expect(countOf("author-name", { "@type": "Article", author: role })).toBe(1);
    const person = { "@id": "https://journal.example/#jane", "@type": "Person", name: "By Jane Doe" };
    const graph = [{ "@type": "Article", author: { "@id": "https://journal.example/#jane" } }, person];
    expect(countOf("author-name", graph)).toBe(1);
  });

  test("a very long text takes no long time", () => {
    expect(countOf("author-name", article(`${"By ".repeat(50_000)}Jane, `.repeat(2)))).toBe(0);
  });
});
