import { describe, expect, test } from "vitest";
import { countOf, issuesOf } from "./codes-in.js";

const PUBLISHER = { "@type": "NewsMediaOrganization", name: "Le Journal" };

function by(name: string, type: string | undefined = "Person", publisher: object = PUBLISHER): object {
  return { "@type": "NewsArticle", author: { "@type": type, name }, publisher };
}

describe("one name, and where it is from", () => {
  test.each([
    "Jane Doe, Al Jazeera",
    "John Smith, Le Figaro",
    "Jane Doe, Getty Images",
    "Jane Doe, Human Rights Watch",
    "Food and Drug Administration",
    "Smith and Wesson Brands",
  ])("%s", (name) => {
    expect(countOf("author-merged", by(name))).toBe(0);
  });
});

describe("several names in one", () => {
  test.each([
    ["Jane Doe, John Smith", ["Jane Doe", "John Smith"]],
    ["Jane Doe, John Smith and Mary Major", ["Jane Doe", "John Smith", "Mary Major"]],
    ["Jane Doe, John Smith, and Mary Major", ["Jane Doe", "John Smith", "Mary Major"]],
    ["Jane Doe et John Smith", ["Jane Doe", "John Smith"]],
    ["JANE DOE AND JOHN SMITH", ["JANE DOE", "JOHN SMITH"]],
    ["By Jane Doe And John Smith For The Sunday Journal", ["Jane Doe", "John Smith"]],
    ["Jane and John Doe", ["Jane", "John Doe"]],
    ["Karl Meier und Rosa Schmidt", ["Karl Meier", "Rosa Schmidt"]],
    ["Juan Pérez y María López", ["Juan Pérez", "María López"]],
    ["Mario Rossi e Anna Bianchi", ["Mario Rossi", "Anna Bianchi"]],
    ["Joan Puig i Anna Serra", ["Joan Puig", "Anna Serra"]],
    ["Ayşe Yılmaz ve Mehmet Demir", ["Ayşe Yılmaz", "Mehmet Demir"]],
    ["Jane Doe & John Smith", ["Jane Doe", "John Smith"]],
    ["Jane Doe &amp; John Smith", ["Jane Doe", "John Smith"]],
    ["Jane Doe/John Smith", ["Jane Doe", "John Smith"]],
    ["Jane Doe; John Smith", ["Jane Doe", "John Smith"]],
    ["Doe, Jane; Smith, John", ["Doe, Jane", "Smith, John"]],
    ["Jane Doe (Ankara), John Smith (Rabat)", ["Jane Doe", "John Smith"]],
    ["Jane Doe, PhD, John Smith, Jr.", ["Jane Doe", "John Smith"]],
    ["Ben Affleck, Matt Damon", ["Ben Affleck", "Matt Damon"]],
    ["Pieter van der Berg, Anna de Vries", ["Pieter van der Berg", "Anna de Vries"]],
    ["Bashar al-Assad, Jean d’Ormesson", ["Bashar al-Assad", "Jean d’Ormesson"]],
    ["Jane Doe et AFP", ["Jane Doe", "AFP"]],
    ["Jane Doe and the Associated Press", ["Jane Doe", "the Associated Press"]],
    ["Jane Doe and Associated Press", ["Jane Doe", "Associated Press"]],
    ["أحمد العلوي و محمد الإدريسي", ["أحمد العلوي", "محمد الإدريسي"]],
    ["Андрей Колесников и Анна Петрова", ["Андрей Колесников", "Анна Петрова"]],
  ] as const)("%j", (name, names) => {
    const found = issuesOf("author-merged", by(name));
    expect(found.map(({ path }) => path)).toEqual(["/author/name"]);
    expect(found[0]?.message).toContain(
      `holds ${names.length} names: ${names.map((one) => JSON.stringify(one)).join(", ")}`,
    );
  });

  test.each([
    "Jane Doe",
    "Martin Luther King, Jr.",
    "Sammy Davis, Jr",
    "John Smith, PhD",
    "John Smith, Ph.D., MD",
    "Lauren Manaker MS, RDN, LD",
    "Doe, Jane",
    "Doe, Jane Mary",
    "García Márquez, Gabriel",
    "Van Damme, Jean Claude",
    "de Gaulle, Charles André",
    "José Ortega y Gasset",
    "Santiago Ramón y Cajal",
    "Ana Ruiz y Fernández de Córdoba",
    "Antoni Rovira i Virgili",
    "Maria Silva e Costa",
    "Tyler E Smith Jones",
    "Karl-Theodor von und zu Guttenberg",
    "Simon and Schuster",
    "Marks & Spencer",
    "Procter & Gamble",
    "Johnson & Johnson Holding",
    "AC/DC",
    "Jane Doe/AFP",
    "Jane Doe, AFP",
    "Jane Doe, Washington Post",
    "Jane Doe, Staff Writer",
    "Jane Doe, Staff",
    "Jane Doe, Senior Editor",
    "Jane Doe, Special to the Courier",
    "Jane Doe, Chief Technology Officer and Head of Labs",
    "Jane Doe, New York",
    "Jane Doe, Rabat",
    "Jane Doe, Le Journal",
    "Jane Doe and Le Journal",
    "Jane Doe, Bleacher Report",
    "Jane Doe, cleveland.com",
    "Jeanne Dupont, correspondante à Rabat",
    "La rédaction et AFP",
    "Food and Drink Magazine",
    "Beauty and the Beast",
    "H&#233;ctor J. Cruz",
    "Lindsey O&#039;Donnell",
    "Brandon Anderson",
    "Rolande Tete",
    "Jane Doe et al.",
    "https://journal.example/jane-doe/john-smith",
    "أحمد العلوي، الدار البيضاء",
    "وليد بن محمد",
    "渡辺洋介",
    "记者、编辑",
    "jane doe and john smith",
    ", USA TODAY",
    ",",
    "",
  ])("one name: %j", (name) => {
    expect(countOf("author-merged", by(name))).toBe(0);
  });

  test("a text, an author without a type, a creator where there is no author; no organisation", () => {
    const name = "Jane Doe and John Smith";
    expect(countOf("author-merged", { "@type": "NewsArticle", author: name })).toBe(1);
    expect(countOf("author-merged", { "@type": "NewsArticle", author: { name } })).toBe(1);
    expect(countOf("author-merged", { "@type": "NewsArticle", creator: [name] })).toBe(1);
    expect(countOf("author-merged", by(name, "Organization"))).toBe(0);
    expect(countOf("author-merged", by(name, "Thing"))).toBe(0);
    expect(countOf("author-merged", { "@type": "Book", author: name })).toBe(0);
  });

  test("an author of many articles is named once", () => {
    const id = "https://journal.example/#both";
    const author = { "@id": id, "@type": "Person", name: "Jane Doe and John Smith" };
    const articles = [1, 2, 3].map((at) => ({
      "@type": "NewsArticle",
      headline: `Salon ${at}`,
      author: { "@id": id },
    }));
    expect(issuesOf("author-merged", [...articles, author]).map(({ path }) => path)).toEqual([
      "/@graph/3/name",
    ]);
  });
});

describe("a desk is no person", () => {
  test.each([
    "La rédaction",
    "LA REDACTION",
    "Rédaction web",
    "La rédaction du Journal",
    "Redaktion",
    "Onlineredaktion",
    "Redacción",
    "Redacción EC",
    "Redazione",
    "Redação",
    "Editorial staff",
    "Editorial Team",
    "The Editorial Board",
    "Staff",
    "Staff Writer",
    "Staff writers",
    "Newsroom",
    "News Desk",
    "Web Desk",
    "HT Correspondent",
    "Science X staff",
    "Journal staff",
    "avec agences",
    "with agencies",
    "Agencies",
    "AFP",
    "afp",
    "MAP",
    "Reuters",
    "AP",
    "The Associated Press",
    "dpa",
    "EFE",
    "ANSA",
    "Anadolu",
    "AA",
    "TASS",
    "Xinhua",
    "PTI",
    "IANS",
    "ANI",
    "Press Association",
    "AFP/Reuters",
    "Le Journal",
    "LE JOURNAL",
    "Le Journal et AFP",
    "Le Journal avec AFP",
    "La rédaction avec agences",
    ", Le Journal",
    "Par Le Journal",
    "admin",
    "HABER MERKEZİ",
    "هيئة التحرير",
    "وكالات",
  ])("%j", (name) => {
    expect(issuesOf("author-is-desk", by(name)).map(({ path }) => path)).toEqual(["/author/name"]);
    expect(countOf("author-is-desk", by(name, "Organization"))).toBe(0);
    expect(countOf("author-merged", by(name))).toBe(0);
  });

  test.each([
    "Jane Doe",
    "Ani Petrova",
    "Ani",
    "Sid Lowe",
    "Sid",
    "aa",
    "Frank Staff",
    "JANE STAFF",
    "Jérôme Bureau",
    "Jane Doe et AFP",
    "Jane Doe (AFP)",
    "Jane Doe, Le Journal",
    "Reutersvärd",
    "Adminah",
    "Stafford",
    "Desk Johnson",
    "Le Journaliste",
    "Abdellatif HAMMOUCHİ",
  ])("a person: %j", (name) => {
    expect(countOf("author-is-desk", by(name))).toBe(0);
  });

  test("who publishes alone has the publisher's name", () => {
    const person = { "@type": "Person", "@id": "https://journal.example/#jane", name: "Jane Doe" };
    const own = { "@type": "NewsArticle", author: person, publisher: { "@id": person["@id"] } };
    expect(countOf("author-is-desk", own)).toBe(0);
    expect(countOf("author-is-desk", by("Jane Doe", "Person", { "@type": "Person", name: "Jane Doe" }))).toBe(
      0,
    );
    const blog = { "@type": "Organization", name: "Jane Doe" };
    expect(countOf("author-is-desk", { ...by("Jane Doe", "Person", blog), "@type": "BlogPosting" })).toBe(0);
    expect(countOf("author-is-desk", by("Jane Doe", "Person", blog))).toBe(1);
    expect(countOf("author-is-desk", by("Habertürk", "Person", { name: "HABERTÜRK" }))).toBe(1);
  });

  test("a text may be either", () => {
    expect(countOf("author-is-desk", { "@type": "NewsArticle", author: "AFP" })).toBe(0);
  });
});

test("long names take no long time", () => {
  for (const bit of ["A, ", "(", "A and ", "& ", "Jane Doe/", " ", "; "]) {
    const name = `Jane${bit.repeat(200_000)}Doe`;
    expect(countOf("author-merged", by(name)) + countOf("author-is-desk", by(name))).toBe(0);
  }
});
