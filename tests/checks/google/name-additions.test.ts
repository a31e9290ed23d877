import { describe, expect, test } from "vitest";
import { additionsIn } from "../../../src/checks/google/name-additions.js";

/** What stands beside the name, by its kind. */
function found(name: string, language?: string, publishers: readonly string[] = []): string[] {
  return additionsIn(name, { language, publishers }).map(({ kind, text }) => `${kind}: ${text}`);
}

const NAME = "Jane Doe";

describe("an introduction", () => {
  test.each(
    [
      "by",
      "written by",
      "posted by",
      "published by",
      "reported by",
      "words by",
      "text by",
      "story by",
      "écrit par",
      "rédigé par",
      "publié par",
      "texte par",
      "propos recueillis par",
      "escrito por",
      "publicado por",
      "redactado por",
      "geschrieben von",
      "verfasst von",
      "geschreven door",
      "a cura di",
      "بقلم",
    ].map((words) => [words]),
  )("%s", (words) => {
    expect(found(`${words} ${NAME}`)).toEqual([`introduction: ${words}`]);
    expect(found(`${words}:${NAME}`)).toEqual([`introduction: ${words}:`]);
    expect(found(`${words}  :  ${NAME}`)).toEqual([`introduction: ${words}  :`]);
    expect(found(`${words}\t${NAME}`)).toEqual([`introduction: ${words}`]);
    // Part of a word, nothing behind it, or something in front.
    expect(found(`${words}${NAME}`)).toEqual([]);
    expect(found(words)).toEqual([]);
    expect(found(`x ${words} ${NAME}`)).toEqual([]);
  });

  test.each<[text: string, language: string | undefined, words: string | undefined]>([
    ["par Jeanne Dupont", "fr", "par"],
    ["Par: Dupont", "fr", "Par:"],
    ["Par : Dupont", "fr", "Par :"],
    ["par  Dupont", "fr", "par"],
    ["pardon Dupont", "fr", undefined],
    ["par", "fr", undefined],
    ["à par Dupont", "fr", undefined],
    ["par Dupont", "sv", undefined],
    ["par Jeanne Dupont", undefined, "par"],
    ["par Dupont", undefined, undefined],
    ["por Juan Pérez", "es", "por"],
    ["Por: Pérez", "pt", "Por:"],
    ["por : Pérez", "ca", "por :"],
    ["por  Pérez", "gl", "por"],
    ["porter Pérez", "es", undefined],
    ["por", "es", undefined],
    ["a por Pérez", "es", undefined],
    ["por Pérez", "th", undefined],
    ["por Juan Pérez", undefined, "por"],
    ["por Pérez", undefined, undefined],
    ["Von Anna Schmidt", "de", "Von"],
    ["Von  Anna  Schmidt", "de", "Von"],
    ["von Anna Schmidt", "de", undefined],
    ["Von Anna schmidt", "de", undefined],
    ["Von anna Schmidt", "de", undefined],
    ["Von Schmidt", "de", undefined],
    ["Anna Von Anna Schmidt", "de", undefined],
    ["Von Anna Schmidt", "nl", undefined],
    ["Von Anna Schmidt", undefined, undefined],
  ])("a word that is a name elsewhere: %s, %s", (text, language, words) => {
    expect(found(text, language)).toEqual(words === undefined ? [] : [`introduction: ${words}`]);
  });
});

describe("an honorific in front", () => {
  test.each(["Dr", "Mr", "Mrs", "Ms", "Mme", "Mlle", "Prof"])("%s, with a full stop or without", (title) => {
    for (const between of [" ", "  ", ".", ". ", ".  "]) {
      expect(found(`${title}${between}${NAME}`)).toEqual([`honorific: ${title}${between.trim()}`]);
    }
    expect(found(`${title}${NAME}`)).toEqual([]);
    expect(found(`${title} 7`)).toEqual([]);
    expect(found(`x ${title} ${NAME}`)).toEqual([]);
    expect(found(`${title.toLowerCase()} ${NAME}`)).toEqual([]);
  });

  test.each(["Pr", "Dra", "Sr", "Sra", "Dott", "Rev"])("%s, with a full stop only", (title) => {
    expect(found(`${title}. ${NAME}`)).toEqual([`honorific: ${title}.`]);
    expect(found(`${title}.${NAME}`)).toEqual([`honorific: ${title}.`]);
    expect(found(`${title}.  ${NAME}`)).toEqual([`honorific: ${title}.`]);
    expect(found(`${title} ${NAME}`)).toEqual([]);
    expect(found(`${title}. 7`)).toEqual([]);
    expect(found(`x ${title}. ${NAME}`)).toEqual([]);
  });

  test("Dott.ssa is one, and not Dott. before a name", () => {
    expect(found("Dott.ssa Maria Rossi")).toEqual(["honorific: Dott.ssa"]);
    expect(found("Dott.ssa. Maria Rossi")).toEqual(["honorific: Dott.ssa."]);
  });

  test.each(["د.", "د/", "د .", "د /"])("%s", (title) => {
    expect(found(`${title} أحمد`)).toEqual([`honorific: ${title}`]);
    expect(found(`${title}أحمد`)).toEqual([`honorific: ${title}`]);
    expect(found(`${title} 7`)).toEqual([]);
  });

  test("is found behind no introduction", () => {
    expect(found(`By Dr. ${NAME}`)).toEqual(["introduction: By"]);
  });
});

describe("an honorific behind", () => {
  test.each([
    "PhD",
    "Ph.D",
    "Ph.D.",
    "Ph. D.",
    "Ph D",
    "MD",
    "M.D.",
    "MBA",
    "M.B.A.",
    "MPH",
    "M.P.H.",
    "MS",
    "M.S.",
    "MSc",
    "M.Sc.",
    "JD",
    "J.D.",
    "RD",
    "R.D.",
    "RDN",
    "R.D.N.",
    "CPA",
    "C.P.A.",
    "LD",
    "L.D.",
    "LDN",
    "L.D.N.",
  ])("%s", (title) => {
    for (const comma of [", ", ",", ",  "]) {
      expect(found(`${NAME}${comma}${title}`)).toEqual([`honorific: ${title}`]);
    }
    expect(found(`${NAME} ${title}`)).toEqual([]);
    expect(found(`${NAME}, ${title}x`)).toEqual([]);
    expect(found(`${NAME}, x${title}`)).toEqual([]);
    expect(found(`${NAME}, ${title} Smith`)).toEqual([]);
  });

  test("several of them", () => {
    expect(found(`${NAME}, MD, PhD`)).toEqual(["honorific: MD, PhD"]);
    expect(found(`${NAME},MD,PhD.`)).toEqual(["honorific: MD,PhD."]);
  });

  test("not behind a family name alone, whose initials they are", () => {
    expect(found("Vance, J.D.")).toEqual([]);
    expect(found("Vance , J.D.")).toEqual([]);
  });
});

describe("a title behind", () => {
  test.each([
    "reporter",
    "Correspondent",
    "columnist",
    "journalist",
    "photojournalist",
    "editor",
    "Editor-in-Chief",
    "writer",
    "contributor",
    ...[
      ..."staff senior chief special foreign political business sport sports health science education crime court".split(
        " ",
      ),
      ..."city local news feature features freelance contributing managing executive deputy associate".split(
        " ",
      ),
      ..."assistant multimedia investigative video digital data religion culture entertainment technology".split(
        " ",
      ),
      ..."environment climate".split(" "),
    ].map((word) => `${word} reporter`),
    "Senior Political Correspondent",
    "Chief Executive Officer",
    "managing news editor",
    "executive art director",
    "senior news editor of the Journal",
    "deputy managing editor",
    "reporter at the Journal",
    "correspondent in Rabat",
    "columnist for the Journal",
    "journalist at large",
    "editor of the Journal",
    "professor of law",
    "director of news",
    "head of news",
    "grand reporter",
    "grande reporter à Rabat",
    "journaliste",
    "correspondant à Rabat",
    "correspondante",
    "envoyé spécial",
    "envoyée spéciale à Ankara",
    "rédacteur en chef",
    "rédactrice",
    "chroniqueur",
    "chroniqueuse",
    "éditorialiste",
    "pigiste",
    "stagiaire",
    "redactor",
    "redactora jefe",
    "periodista",
    "corresponsal en Rabat",
    "reportero",
    "reportera",
    "enviado especial",
    "enviada especial a Ankara",
    "jornalista",
    "repórter",
    "columnista",
    "colunista",
    "Redakteur",
    "Redakteurin",
    "Chefredakteur",
    "Chefredakteurin",
    "Chefreporter",
    "Reporterin",
    "Korrespondent",
    "Korrespondentin in Rabat",
    "Journalist",
    "Journalistin",
    "giornalista",
    "corrispondente da Rabat",
    "inviato",
    "inviata",
  ])("%s", (title) => {
    expect(found(`${NAME}, ${title}`)).toEqual([`title: ${title}`]);
  });

  test.each([
    "reporters",
    "the reporter",
    "staff",
    "staffreporter",
    "gardening reporter",
    "chief officer",
    "chief executive officers",
    "chief 2 officer",
    "chief executive",
    "senior editors",
    "a professor of law",
    "professor",
    "journalistes",
    "envoyé",
    "chroniqueurs",
    "redactores",
    "redactoras",
    "un periodista",
    "enviado",
    "Redakteure",
    "Korrespondenten",
    "ein Redakteur",
    "giornalistas",
    "l'inviato",
    "John Smith",
    "Rabat",
  ])("%s is none", (words) => {
    expect(found(`${NAME}, ${words}`)).toEqual([]);
  });

  test.each([", ", ",", " ; ", ";", " | ", "|", " • ", "•", " - ", " – ", " — ", " / "])(
    "stands behind %j",
    (sign) => {
      expect(found(`${NAME}${sign}Reporter`)).toEqual(["title: Reporter"]);
    },
  );

  test.each(["-", "–", "—", "/", " -", "- ", " ", ". "])("stands not behind %j", (sign) => {
    expect(found(`${NAME}${sign}Reporter`)).toEqual([]);
  });

  test("stands in brackets, and more than once", () => {
    expect(found(`${NAME} (Reporter)`)).toEqual(["title: Reporter"]);
    expect(found(`${NAME}, Reporter, Editor of the Journal`)).toEqual([
      "title: Reporter",
      "title: Editor of the Journal",
    ]);
  });

  test("is none in front: somebody may be called so", () => {
    expect(found("Reporter, Jane Doe")).toEqual([]);
  });
});

describe("the publisher", () => {
  const publishers = ["Le Journal", "The Post"];
  const parted = [", ", " | ", " - ", " / ", "; ", " • ", " – ", " — "];

  test.each(parted)("behind %j, or in front of it", (sign) => {
    expect(found(`${NAME}${sign}Le Journal`, undefined, publishers)).toEqual(["publisher: Le Journal"]);
    expect(found(`Le Journal${sign}${NAME}`, undefined, publishers)).toEqual(["publisher: Le Journal"]);
  });

  test.each(["for", "pour", "para", "für", "voor", "FOR"])("behind %s", (word) => {
    expect(found(`${NAME} ${word} Le Journal`, undefined, publishers)).toEqual(["publisher: Le Journal"]);
    expect(found(`${NAME} ${word}  Le Journal`, undefined, publishers)).toEqual(["publisher: Le Journal"]);
    expect(found(`${NAME} x${word} Le Journal`, undefined, publishers)).toEqual([]);
    expect(found(`${NAME} ${word}x Le Journal`, undefined, publishers)).toEqual([]);
  });

  test.each(["LE JOURNAL", "le journal", "Le-Journal", "LeJournal", "lejournal.ma", "Le Journal.com"])(
    "in other letters, %s",
    (name) => {
      expect(found(`${NAME}, ${name}`, undefined, publishers)).toEqual([`publisher: ${name}`]);
    },
  );

  test.each(["Post", "the post", "The  Post", "post.com"])("with or without its article, %s", (name) => {
    expect(found(`${NAME}, ${name}`, undefined, publishers)).toEqual([`publisher: ${name}`]);
  });

  test.each([
    "Le Journaliste",
    "Journal",
    "lejournal.press",
    "Le Journal du Soir",
    "Theresa Post",
    "Another Post",
  ])("%s is another", (name) => {
    expect(found(`${NAME}, ${name}`, undefined, publishers)).toEqual([]);
  });

  test("is none where nothing parts it, or nobody publishes", () => {
    expect(found("Jane Le Journal", undefined, publishers)).toEqual([]);
    expect(found("Le Journal", undefined, publishers)).toEqual([]);
    expect(found(`${NAME}, Le Journal`)).toEqual([]);
    expect(found(`${NAME}, -`, undefined, ["-", ""])).toEqual([]);
  });

  test("that is called like a title is not said twice", () => {
    expect(found(`${NAME}, Reporter`, undefined, ["Reporter"])).toEqual(["publisher: Reporter"]);
  });
});

test("white space around a name is no matter, and a name of more than 200 characters none", () => {
  expect(found(`  By ${NAME}  `)).toEqual(["introduction: By"]);
  expect(found(`By ${"x".repeat(197)}`)).toEqual(["introduction: By"]);
  expect(found(`By ${"x".repeat(198)}`)).toEqual([]);
});

test("all that stands beside a name is found in one", () => {
  expect(found(`By ${NAME}, PhD, Le Journal, Reporter`, "en", ["Le Journal"])).toEqual([
    "introduction: By",
    "publisher: Le Journal",
    "title: Reporter",
  ]);
  expect(found(`Dr. ${NAME} (Reporter), PhD`)).toEqual([
    "honorific: Dr.",
    "honorific: PhD",
    "title: Reporter",
  ]);
});
