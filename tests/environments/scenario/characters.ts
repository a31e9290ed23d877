import { CountryCode, Id, LanguageTag, NewsDate, Text, toIssues, WebUrl } from "newsgraph";
import { check } from "newsgraph/check";

/** The characters from U+0000 to there: planes 0 and 1, which hold every script that news is written in. */
const END = 0x20000;

/** Names that Unicode has to say something of: composed or not, cased or not, with marks, ligatures, and invisible ones. */
const NAMES = [
  "HAMMOUCHİ",
  "Yıldız",
  "Yildiz",
  "Jose\u0301 Pe\u0301rez",
  "José Pérez",
  "ﬁnance",
  "Ǆorđe Straße",
  "Ølgaard Œuvre",
  "أمينة الإدريسي",
  "د. سامي",
  "\u200fAmina\u200d Idrissi\ufeff",
  "习近平",
  "นายกรัฐมนตรี",
  "Ὀδυσσεύς ΟΔΥΣΣΕΎΣ",
  "👩‍👩‍👧‍👦 family",
  "AFP with Reuters",
  "By Amina Idrissi and Selami Kaya",
  "Von Erika Mustermann",
  "a\u0301".repeat(80),
  "ABC".repeat(60),
];
const TAGS = [
  "fr",
  "fr-MA",
  "fr_MA",
  "FR-ma",
  "zh-Hans-CN",
  "french",
  "ar-u-nu-arab",
  "x-mine",
  "i-klingon",
  "sl-rozaj-1994",
  "de-CH-1901",
  "en-a-bbb-x-a",
  "",
  "e",
  "mo",
  "iw",
];
const COUNTRIES = ["TR", "tr", "MA", "XK", "UK", "EU", "TUR", "ZZ", ""];
const ADDRESSES = [
  "https://journal.example/é",
  "https://Bücher.example/",
  "https://xn--bcher-kva.example",
  "javascript:alert(1)",
  "https://a.example/%",
  "https://user@a.example/",
  "http://[::1]/",
  "https://مثال.example/١",
  "https://a..example/",
  "https://a.example:99999/",
];
const DATES = [
  "2024",
  "2024-02-30",
  "2024-09-20T10:00+01:00",
  "2024-09-20T24:00Z",
  "٢٠٢٤",
  "2024-W01",
  "20240920",
  "+002024-01-01",
];

/** A character that each release of Unicode brought, so that an environment says which one it has. */
const NEW: readonly string[] = ["\u{1fae8}", "\u{2ffc}", "\u{1c89}", "\u{1acf}"];

/** From which to which character each schema takes them, one at a time. A newer Unicode knows characters more. */
export function everyCharacter(): { readonly unicode: string; readonly taken: unknown } {
  const taken = (
    [
      ["Text", Text, (character: string) => character],
      ["Id", Id, (character: string) => `a${character}`],
      ["WebUrl", WebUrl, (character: string) => `https://a.example/${character}`],
    ] as const
  ).map(([name, schema, textWith]) => {
    const changes: number[] = [];
    let was = false;
    for (let code = 0; code < END; code++) {
      const is = schema.safeParse(textWith(String.fromCodePoint(code))).success;
      if (is !== was) changes.push(code);
      was = is;
    }
    return [name, changes];
  });
  return { unicode: NEW.map((character) => /\p{Assigned}/u.test(character)).join(), taken };
}

/** What the schemas and the checks make of what only Unicode's tables can tell. */
export function characters(): unknown[] {
  const values = [
    [LanguageTag, TAGS],
    [CountryCode, COUNTRIES],
    [WebUrl, ADDRESSES],
    [NewsDate, DATES],
    [Text, NAMES],
  ] as const;
  const proven = values.flatMap(([schema, candidates]) =>
    candidates.map((candidate) => {
      const { success, error } = schema.safeParse(candidate);
      return [candidate, success, error === undefined ? [] : toIssues(error)];
    }),
  );

  const documents = NAMES.flatMap((name, at) => [
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: name,
      author: { "@type": "Person", name },
    },
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: name.toUpperCase(),
      inLanguage: TAGS[at % TAGS.length],
      author: [name, NAMES[(at + 1) % NAMES.length]],
      publisher: { "@type": "Organization", name: name.normalize("NFD") },
    },
  ]);
  return [proven, documents.map((document) => check(document))];
}
