import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { canonize } from "jsonld";
import { Article, fromJsonLd } from "newsgraph";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { article, base } from "../../examples/hammouchi-visit/article.js";
import { outputs } from "../../examples/hammouchi-visit/outputs.js";
import { articleFacts } from "./hammouchi-visit/article-facts.js";
import { fairFacts } from "./hammouchi-visit/fair-facts.js";
import { peopleFacts } from "./hammouchi-visit/people-facts.js";
import { visitFacts } from "./hammouchi-visit/visit-facts.js";
import { contextCopy, realContext } from "./schema-org-context.js";
import { offline, type Triples, triplesOf } from "./triples.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const example = join(root, "examples/hammouchi-visit");
const committed = (name: string) => readFileSync(join(example, "out", name), "utf8");
const printed = readFileSync(join(example, "article.fr.txt"), "utf8");
const files = outputs();

const order = (row: number | "below") => (row === "below" ? Number.POSITIVE_INFINITY : row);
const facts = [...articleFacts, ...peopleFacts, ...visitFacts, ...fairFacts].sort(
  (a, b) => order(a.row) - order(b.row),
);

describe("the committed files", () => {
  test("are those that the source makes, and no others", () => {
    expect(readdirSync(join(example, "out")).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) expect(committed(name)).toBe(text);
  });

  test.each(["article.jsonld", "graph.jsonld"])("%s is read back as the article", (name) => {
    const reading = fromJsonLd(committed(name), { base });
    expect(reading.issues).toEqual([]);
    expect(Article.parse(reading.main)).toStrictEqual(article);
  });
});

describe("the page", () => {
  const problems: string[] = [];
  const page = parse(committed("page.html"), {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }) => problems.push(code),
  });

  test("is HTML without a parse error, in French", () => {
    expect(problems).toEqual([]);
    expect(elements(page, "html")[0]?.attrs).toEqual([{ name: "lang", value: "fr" }]);
  });

  test("prints the text as published, paragraph by paragraph", () => {
    const [headline = "", ...paragraphs] = printed.split("\n\n");
    const byline = paragraphs.pop() ?? "";
    expect(elements(page, "title").map(textOf)).toEqual([headline]);
    expect(elements(page, "h1").map(textOf)).toEqual([headline]);
    const [credit = "", ...body] = elements(page, "p").map(textOf);
    expect(credit).toBe(`${byline}\nPublié le 20 septembre 2024`);
    expect(body.slice(0, -1)).toEqual(paragraphs);
    expect(elements(page, "time")[0]?.attrs).toEqual([{ name: "datetime", value: "2024-09-20" }]);
  });

  test("holds the article", () => {
    const [script, ...others] = elements(page, "script");
    expect(others).toEqual([]);
    const reading = fromJsonLd(script && textOf(script), { base });
    expect(Article.parse(reading.main)).toStrictEqual(article);
  });
});

describe("npm run example", () => {
  test("ends well, writes the files and prints the three issues of a broken copy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-example-"));
    try {
      const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "example", "--", folder], {
        cwd: root,
        shell: process.platform === "win32",
      });
      for (const [name, text] of Object.entries(files)) {
        expect(readFileSync(join(folder, name), "utf8")).toBe(text);
        expect(stdout).toContain(name);
      }
      expect(stdout).toContain("Read back from the page: equal to the article");
      expect(stdout).toContain("du 19 au 21 septembre 2024");
      expect(stdout).toContain("19–21 September 2024");
      expect(stdout.match(/^ +model\/.*$/gm)).toEqual([
        "   model/wrong-format  /datePublished",
        "   model/end-before-start  /about/0/period/end",
        "   model/unknown-key  /bylin",
      ]);
      expect(stdout).not.toContain("\u001b");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the copied terms of schema.org's context", () => {
  test("are those that the example writes, and no others", () => {
    const written = [...termsOf(committed("article.jsonld")), ...termsOf(committed("graph.jsonld"))];
    const own = ["type", "id", "@vocab", "schema"];
    expect(Object.keys(contextCopy.terms).sort()).toEqual([...new Set([...own, ...written])].sort());
  });

  test.skipIf(!realContext)("stand just so in the whole context, which lies in ../shared", () => {
    expect(realContext?.terms).toMatchObject(contextCopy.terms);
  });
});

const context = realContext ?? contextCopy;

describe.each(["article.jsonld", "graph.jsonld"])(`%s, by jsonld.js with ${context.name}`, (name) => {
  let triples: Triples;

  beforeAll(async () => {
    triples = await triplesOf(committed(name), context, base);
  });

  for (const { row, says, check } of facts) {
    test(`fact ${row}: ${says}`, () => check(triples));
  }

  test("safe mode finds nothing to drop: no unknown value, no relative address", async () => {
    await expect(triplesOf(committed(name), context, base)).resolves.toBeDefined();
  });

  test("all 27 facts are asked for", () => {
    expect(facts.map(({ row }) => row)).toEqual([...Array.from({ length: 27 }, (_, at) => at + 1), "below"]);
  });

  test("nothing is said beyond the facts: they use every triple", async () => {
    const fresh = await triplesOf(committed(name), context, base);
    expect(fresh.unused().length).toBeGreaterThan(100);
    for (const { check } of facts) check(fresh);
    expect(fresh.unused()).toEqual([]);
  });

  test("every text is printed in the article, but for codes, marks and the names of two Media Topics", () => {
    const article = printed.replace(/\s+/g, " ");
    const others = triples.literals().filter((text) => !article.includes(text.replace(/\s+/g, " ")));
    expect(others).toEqual(NOT_PRINTED);
  });

  test("every address is schema.org's, the document's own, Wikidata's or the IPTC's", () => {
    const own = triples.iris().filter((iri) => !iri.startsWith("http://schema.org/"));
    expect(own.filter((iri) => !iri.startsWith(`${base}#`))).toEqual([
      "http://cv.iptc.org/newscodes/mediatopic/",
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
      "https://www.wikidata.org/wiki/Q1028",
      "https://www.wikidata.org/wiki/Q3640",
      "https://www.wikidata.org/wiki/Q43",
    ]);
  });

  test("what the article does not give is not there", () => {
    const absent = [
      "image",
      "articleSection",
      "url",
      "organizer",
      "nationality",
      "eventStatus",
      "dateModified",
    ];
    expect(triples.properties().filter((property) => absent.includes(property))).toEqual([]);
  });

  test("every term is one of schema.org's", () => {
    expect(termsOf(committed(name)).filter((term) => !Object.hasOwn(context.terms, term))).toEqual([]);
  });
});

test.each([
  ["a relative address", { "@context": "https://schema.org", "@id": "/a", name: "A" }, ""],
  ["a value that would be dropped", { "@context": "https://schema.org", "@id": "_:a", "@type": "a b" }, ""],
  ["another context", { "@context": "https://schema.example", name: "A" }, base],
])("the reading is strict: it refuses %s", async (_, document, base) => {
  await expect(triplesOf(JSON.stringify(document), context, base)).rejects.toThrow();
});

test("both documents say the same: their canonical triples are equal", async () => {
  const [nested, graph] = await Promise.all(
    ["article.jsonld", "graph.jsonld"].map((name) =>
      canonize(JSON.parse(committed(name)), { ...offline(context, base), format: "application/n-quads" }),
    ),
  );
  expect(nested).toContain("Münir Karaloğlu");
  expect(nested).toBe(graph);
});

/** Dates are no prose, codes and marks are no words, and a Media Topic has its own name. */
const NOT_PRINTED = [
  "20000053",
  "20000082",
  "20000129",
  "20000638",
  "2024-09-19",
  "2024-09-20",
  "2024-09-21",
  "MA",
  "Q1028",
  "Q3640",
  "Q43",
  "TR",
  "forces de l’ordre",
  "http://www.wikidata.org/entity/Q57305",
  "https://schema.org/CompletedActionStatus",
  "relations internationales",
  "urn:newsgraph:Communique",
  "urn:newsgraph:Delegation",
  "urn:newsgraph:DeputyMinister",
  "urn:newsgraph:FairAttendance",
  "urn:newsgraph:Head",
  "urn:newsgraph:InformalGroup",
  "urn:newsgraph:Meeting",
  "urn:newsgraph:Outcome",
  "urn:newsgraph:Purpose",
  "urn:newsgraph:WorkingVisit",
  "wikidata",
];

/** Every property and type that a JSON-LD text writes. */
function termsOf(text: string): string[] {
  const terms = new Set<string>();
  JSON.parse(text, (key, value: unknown) => {
    if (key === "@type") for (const type of [value].flat()) terms.add(String(type));
    else if (/^[a-z]/i.test(key)) terms.add(key);
    return value;
  });
  return [...terms].sort();
}

type HtmlNode = DefaultTreeAdapterTypes.Node;

function elements(node: HtmlNode, tag: string): DefaultTreeAdapterTypes.Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child, tag)) : [];
  return "tagName" in node && node.tagName === tag ? [node, ...inner] : inner;
}

function textOf(node: HtmlNode): string {
  if ("childNodes" in node) return node.childNodes.map(textOf).join("");
  return "value" in node ? node.value : "";
}
