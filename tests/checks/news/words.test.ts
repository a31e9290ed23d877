import { describe, expect, test } from "vitest";
import { fold } from "../../../src/checks/news/folded.js";
import { tagOfLanguage } from "../../../src/checks/news/language-names.js";
import { isPersonalName } from "../../../src/checks/news/personal-name.js";
import { countOf, issuesOf } from "./codes-in.js";

const article = (more: object) => ({ "@type": "NewsArticle", headline: "H", ...more });

describe("a language by its name", () => {
  test.each(
    (
      "ar:Arabic,العربية bg:Bulgarian bn:Bengali ca:Catalan,Català cs:Czech,Čeština da:Danish,Dansk de:German,Deutsch " +
      "el:Greek,Ελληνικά en:English es:Spanish,Español,Castellano et:Estonian fa:Persian,Farsi fi:Finnish,Suomi " +
      "fr:French,Français ga:Irish,Gaeilge he:Hebrew,עברית hi:Hindi,हिन्दी hr:Croatian,Hrvatski hu:Hungarian,Magyar " +
      "hy:Armenian id:Indonesian is:Icelandic it:Italian,Italiano ja:Japanese,日本語 ka:Georgian ko:Korean,한국어 " +
      "lt:Lithuanian lv:Latvian mt:Maltese nl:Dutch,Nederlands pl:Polish,Polski pt:Portuguese,Português " +
      "ro:Romanian,Română ru:Russian,Русский sk:Slovak sl:Slovenian sq:Albanian sr:Serbian,Srpski sv:Swedish,Svenska " +
      "sw:Swahili ta:Tamil th:Thai tr:Turkish,Türkçe uk:Ukrainian,Українська ur:Urdu vi:Vietnamese zh:Chinese,中文"
    )
      .split(" ")
      .map((entry) => entry.split(":")),
  )("%s: %s", (tag, names = "") => {
    for (const name of names.split(",")) expect(tagOfLanguage(fold(name))).toBe(tag);
  });

  test("that is not known has none", () => {
    expect(tagOfLanguage("klingon")).toBeUndefined();
    expect(tagOfLanguage("")).toBeUndefined();
  });
});

describe("a tag of a language", () => {
  const isTag = (inLanguage: string) => countOf("language-tag", article({ inLanguage })) === 0;

  test.each(
    (
      "fr fra fr-MA fr-419 zh-cmn zh-cmn-yue-gan zh-cmn-Hans-CN zh-Hant sl-rozaj sl-rozaj-biske-1994 de-1996 de-CH-1996 " +
      "de-u-co de-DE-u-co-phonebk en-a-bbb-b-ccc ar-x-a ar-MA-x-twain-12345678 x-a x-klingon-12345678 en-GB-oed i-ami " +
      "i-klingon i-tsu sgn-BE-FR sgn-be-nl sgn-CH-DE art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min " +
      "zh-min-nan zh-xiang"
    )
      .split(" ")
      .map((tag) => [tag]),
  )("%s", (tag) => {
    expect(isTag(tag)).toBe(true);
    expect(isTag(tag.toUpperCase())).toBe(true);
  });

  test.each(
    (
      "f frfr! frabc1! f1 fr- -fr fr--MA fr-M fr-4 fr-41 fr-4199! fr-MAR-x fr-u de-u-1 ar-x ar-x- x x- x-123456789 xx-x-é " +
      "fr_MA! i-amis i-no sgn-BE-DE en-GB-oedx zh-cmn-yue-gan-hak fr.MA"
    )
      .split(" ")
      .map((tag) => [tag]),
  )("%s is none", (tag) => {
    expect(isTag(tag)).toBe(false);
  });

  test("is no longer than 100 characters", () => {
    expect(isTag(`x${"-abcdefgh".repeat(11)}`)).toBe(true);
    expect(isTag(`x${"-abcdefgh".repeat(11)}-a`)).toBe(false);
    expect(isTag(`x${"-abcdefgh".repeat(10)}-abcdefg`)).toBe(true);
  });

  test("is asked of a text where it is one", () => {
    expect(countOf("language-tag", article({ headline: { "@value": "H", "@language": "French" } }))).toBe(1);
    expect(countOf("language-tag", article({ headline: { "@value": "H" } }))).toBe(0);
    expect(countOf("language-tag", article({ section: "French" }))).toBe(0);
    expect(countOf("language-tag", article({ inLanguage: 7 }))).toBe(0);
  });
});

describe("a name that is none", () => {
  const kind = (name: string, type = "Person") => {
    const [issue] = issuesOf("name-is-none", { "@type": type, name });
    return /^The name .* is (.*)\. Give the name, or leave it out\.$/.exec(issue?.message ?? "")?.[1];
  };

  test.each([
    "null",
    "NULL",
    "undefined",
    "None",
    "NaN",
    "n/a",
    "NA",
    "unknown",
    "false",
    "True",
    "0",
    "-",
    "---",
    "[object Object]",
    "test",
    "Lorem ipsum",
    "lorem ipsum dolor sit amet",
    " null ",
  ])("%j is what a program writes", (name) => {
    expect(kind(name)).toBe("what a program writes for nothing");
    expect(kind(name, "Organization")).toBe("what a program writes for nothing");
  });

  test.each(["desk@journal.example", `${"a".repeat(64)}@b`, " a@b "])("%j is an email address", (name) => {
    expect(kind(name)).toBe("an email address");
  });

  test.each(["https://journal.example", "http://a", "HTTPS://JOURNAL.EXAMPLE/x?y"])(
    "%j is an address",
    (name) => {
      expect(kind(name)).toBe("the address of a page");
      expect(kind(name, "Organization")).toBe("the address of a page");
    },
  );

  test("a host is a medium's name, and no person's", () => {
    expect(kind("www.journal.example")).toBe("the address of a page");
    expect(kind("www.journal.example", "Organization")).toBeUndefined();
  });

  test.each([
    "Null Island",
    "Annull",
    "Nones",
    "Unknown Mortal",
    "00",
    "-a",
    "a-",
    "Test Pilot",
    "Jane <jane@journal.example>",
    "a@b@c",
    `${"a".repeat(65)}@b c`,
    "see https://journal.example",
    "https:// x",
    "https://",
    "awww.x",
    "www. x",
    "www.",
    "Jane Doe",
    "",
  ])("%j is one", (name) => {
    expect(kind(name)).toBeUndefined();
  });

  test("that is longer than 320 characters is none of these", () => {
    expect(kind(`lorem ipsum ${"a".repeat(308)}`)).toBe("what a program writes for nothing");
    expect(kind(`lorem ipsum ${"a".repeat(309)}`)).toBeUndefined();
  });

  test("is asked of people and organisations, for each of their names", () => {
    expect(countOf("name-is-none", { "@type": "Place", name: "null" })).toBe(0);
    expect(
      issuesOf("name-is-none", { "@type": "Person", name: ["Jane", "null"] }).map(({ path }) => path),
    ).toEqual(["/name/1"]);
  });
});

describe("the name of a person", () => {
  test.each([
    ["Jane Doe", 2],
    ["Jane", 1],
    ["JANE DOE", 2],
    ["Juan de la Cruz", 2],
    ["Ludwig van Beethoven", 2],
    ["Jean d'Ormesson", 2],
    ["Jean d’Ormesson", 2],
    ["Bashar al-Assad", 2],
    ["Nagib El-Baz", 2],
    ["“Jane” (Doe)", 2],
    ["أحمد العلوي", 2],
    ["Jane Mary Anne Sue Doe", 2],
  ] as const)("%s, of %i words at least", (name, least) => {
    expect(isPersonalName(name, least)).toBe(true);
  });

  test.each([
    ["Jane", 2],
    ["jane doe", 2],
    ["Jane doe", 2],
    ["Jane de", 1],
    ["de la", 1],
    ["Jane Mary Anne Sue Beth Doe", 2],
    ["Jane Doe 2", 2],
    ["Jane Doe?", 2],
    ["jane.doe", 1],
    ["Jane_Doe", 1],
    ["", 1],
    ["- -", 1],
  ] as const)("not %j, of %i words at least", (name, least) => {
    expect(isPersonalName(name, least)).toBe(false);
  });

  test.each(
    (
      "The Their With From And Editor Writers Columnist Photographer Presenter Blogger Staff Deputy Chairman Founder CEO " +
      "Professor Attorney Minister Special Sports Rédacteur Journaliste Envoyée Spéciale Directrice Chroniqueur Stagiaire " +
      "Redakteur Chefredakteurin Leiterin Mitarbeiter Gastautor Periodista Corresponsal Fotógrafo Director Jefe Abogado " +
      "Giornalista Inviata Direttore Reporter Jornalista Muhabir Yazarı News Times Magazine Weekly Networks Groupe Gazette " +
      "Express Observer Telegraph Sentinel Review Digital Radio Podcast Zeitung Nachrichten Agentur Agencies Haber Diario " +
      "Jornal Redaktion Rédaction Services World Health Opinion Images Rights Books Inc GmbH Corporation University " +
      "School Institute Hospital Foundation Verein Committee Ministry Office Government Studios Museum Federation " +
      "Campaign Partners Army Sons Bros"
    )
      .split(" ")
      .map((word) => [word]),
  )("has no word that says what somebody is or where they work: %s", (word) => {
    expect(isPersonalName(`Jane ${word}`, 2)).toBe(false);
    expect(isPersonalName(`${word} Doe`, 2)).toBe(false);
  });
});

describe("a headline as others made it ready", () => {
  test.each(["headline", "alternativeHeadline", "name"])("has tags in its %s", (property) => {
    const [issue] = issuesOf("headline-html", { "@type": "NewsArticle", [property]: "A <b class=x>B</b>" });
    expect(issue?.message).toBe(
      `The ${property} "A <b class=x>B</b>" has tags of HTML in it, as "<b class=x>". Give it as plain text.`,
    );
  });

  test.each(
    (
      "a abbr b big br cite code div em font h1 h6 i img ins del li mark nobr p q s small span strike strong sub sup tt u " +
      "ul wbr"
    )
      .split(" ")
      .map((name) => [name]),
  )("<%s> is a tag", (name) => {
    for (const tag of [`<${name}>`, `</${name}>`, `<${name} x>`, `<${name}/>`, `<${name.toUpperCase()}>`]) {
      expect(countOf("headline-html", article({ headline: `A ${tag} B` }))).toBe(1);
    }
    for (const none of [`<${name}`, `< ${name}>`, `<${name}x>`, `<${name} <b`]) {
      expect(countOf("headline-html", article({ headline: `A ${none}` }))).toBe(0);
    }
  });

  test.each(["headline", "alternativeHeadline", "name", "description"])(
    "has references in its %s",
    (property) => {
      const [issue] = issuesOf("headline-entities", {
        "@type": "NewsArticle",
        [property]: "AT&T &nosuch; &amp;lt; ",
      });
      expect(issue?.message).toContain('has character references of HTML in it, as "&amp;".');
      expect(issue?.suggestion).toBe(property === "description" ? undefined : "AT&T &nosuch; <");
    },
  );

  test("is an article's", () => {
    expect(countOf("headline-html", { "@type": "Book", name: "<b>A</b>" })).toBe(0);
    expect(countOf("headline-entities", { "@type": "Book", name: "A &amp; B" })).toBe(0);
    expect(countOf("headline-html", article({ section: "<b>A</b>" }))).toBe(0);
  });

  test("ends with its site by any of the site's names, where a sign parts it", () => {
    const document = (headline: string) => [
      article({ headline }),
      { "@type": "WebSite", name: "Le Site", alternateName: "LS" },
      { "@type": "Place", name: "Ankara" },
    ];
    const suggestion = (headline: string) =>
      issuesOf("headline-site-suffix", document(headline)).map((issue) => issue.suggestion);
    for (const sign of ["-", "–", "—", "|", ":", "·", "•"]) {
      expect(suggestion(`Visite ${sign} Le Site`)).toEqual(["Visite"]);
      expect(suggestion(`Visite ${sign} LS`)).toEqual(["Visite"]);
    }
    for (const none of [
      "Visite -Le Site",
      "Visite- Le Site",
      "Visite - Ankara",
      "| Le Site",
      "Visite | ",
      "Visite - -",
    ]) {
      expect(suggestion(none)).toEqual([]);
    }
    expect(suggestion("Visite|Le Site")).toEqual(["Visite"]);
    expect(suggestion(`Visite - Le Site${" ".repeat(108)}`)).toEqual(["Visite"]);
    expect(suggestion(`Visite - Le Site${" ".repeat(130)}`)).toEqual([]);
  });
});

describe("the language of an article", () => {
  test("is missing once, with its headline where it has one", () => {
    const said = (node: object) => issuesOf("language-missing", node).map(({ message }) => message);
    expect(said(article({}))).toEqual([
      'The article "H" does not say its language. Add inLanguage with a tag, as fr or ar-MA.',
    ]);
    expect(said({ "@type": "NewsArticle", url: "https://a.example" })[0]).toMatch(
      /^The article does not say/,
    );
    expect(said(article({ headline: ["H", { "@value": "V", "@language": "fr" }] }))).toEqual([]);
  });
});

describe("the day of publication", () => {
  const said = (type: string, datePublished: unknown) =>
    issuesOf("date-without-offset", { "@type": type, headline: "H", datePublished }).map(
      ({ message }) => message,
    );

  test.each(["ScholarlyArticle", "TechArticle", "Report"])("is enough for a %s", (type) => {
    expect(said(type, "2024-09-20")).toEqual([]);
    expect(said(type, "2024-09-20T10:00")).toHaveLength(1);
  });

  test("is told to have its time, unless it has it elsewhere", () => {
    expect(said("NewsArticle", " 2024-09-20 ")[0]).toContain(
      "says no time. Give the time with its offset if it is known",
    );
    expect(said("NewsArticle", ["2024-09-20", "2024-09-20T10:00Z"])).toEqual([]);
    expect(said("NewsArticle", ["2024-09-20", "2024-09-21"])).toHaveLength(1);
  });

  test.each([
    "2024-09-20T10:00",
    "2024-09-20t10:00:59",
    "2024-09-20 10:00:59.5",
    "2024-09-20T10:00:59,25",
    " 2024-09-20  10:00 ",
    "20240920T1000",
    " 20240920T100059 ",
  ])("%j has a time without an offset", (date) => {
    expect(said("NewsArticle", date)[0]).toContain("has no offset, so that it could be that of any place.");
  });

  test.each(["2024-09-20T10:00 EDT", "2024-09-20T10:00Z", "at 2024-09-20T10:00"])(
    "%j has none of these",
    (date) => {
      expect(said("NewsArticle", date).join()).not.toContain("has no offset");
    },
  );
});

describe("the address of an image", () => {
  const paths = (more: object) => issuesOf("image-relative", article(more)).map(({ path }) => path);

  test("is looked for wherever an image has one, each once", () => {
    expect(
      paths({ image: { "@type": "ImageObject", url: "/a", contentUrl: "/b", thumbnailUrl: "/c" } }),
    ).toEqual(["/image/url", "/image/contentUrl", "/image/thumbnailUrl"]);
    const image = { "@type": "ImageObject", "@id": "https://a.example/#i", url: "/a" };
    expect(paths({ image: [image, { "@id": image["@id"] }] })).toEqual(["/image/0/url"]);
    expect(paths({ image: " /a " })).toEqual(["/image"]);
  });
});
