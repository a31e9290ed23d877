import { expect } from "vitest";
import { article, expectOnly, type Fact, ORGANISATIONS, plainTopics, visit } from "./fact.js";

/** What the article says of itself, and what it is about. */
export const articleFacts: readonly Fact[] = [
  {
    row: 1,
    says: "the title is the headline of a NewsArticle",
    check(triples) {
      expectOnly(
        article(triples),
        ["NewsArticle"],
        [
          "about",
          "articleBody",
          "author",
          "creditText",
          "datePublished",
          "headline",
          "inLanguage",
          "isBasedOn",
          "mentions",
          "publisher",
        ],
      );
      expect(article(triples).text("headline")).toBe(
        "Renforcement de la coopération sécuritaire : Abdellatif Hammouchi en visite en Turquie",
      );
    },
  },
  {
    row: 2,
    says: "it is in French",
    check: (triples) => expect(article(triples).text("inLanguage")).toBe("fr"),
  },
  {
    row: 3,
    says: "« La rédaction/Le7tv » is the credit as printed; the author is Le7tv, never a person",
    check(triples) {
      expect(article(triples).text("creditText")).toBe("La rédaction/Le7tv");
      const author = article(triples).node("author");
      expectOnly(author, ["NewsMediaOrganization"], ["name"]);
      expect(author.text("name")).toBe("Le7tv");
      const names = triples.ofTypes("Person", ...ORGANISATIONS).flatMap((node) => node.texts("name"));
      expect(names.filter((name) => name.includes("/") || name.includes("rédaction"))).toEqual([]);
    },
  },
  {
    row: 4,
    says: "Le7tv is the publisher, the same node as the author",
    check: (triples) => expect(article(triples).ids("publisher")).toEqual(article(triples).ids("author")),
  },
  {
    row: 5,
    says: "it relies on « le communiqué officiel », whose issuer is not named",
    check(triples) {
      const source = article(triples).node("isBasedOn");
      expectOnly(source, ["CreativeWork"], ["additionalType", "name"]);
      expect(source.text("additionalType")).toBe("urn:newsgraph:Communique");
      expect(source.text("name")).toBe("communiqué officiel");
    },
  },
  {
    row: 27,
    says: "it is about the visit, international cooperation, terrorism and organised crime",
    check(triples) {
      const about = article(triples).nodes("about");
      expect(plainTopics(about)).toEqual([
        "coopération internationale en matière de sécurité",
        "criminalité organisée transnationale",
      ]);
      const coded = about.filter((node) => node.properties().includes("termCode"));
      const codes = coded.map((node) => {
        expectOnly(node, ["DefinedTerm"], ["inDefinedTermSet", "name", "termCode"]);
        expect(node.ids("inDefinedTermSet")).toEqual(["http://cv.iptc.org/newscodes/mediatopic/"]);
        return `${node.text("termCode")} ${node.text("name")}`;
      });
      expect(codes.sort()).toEqual([
        "20000053 terrorisme",
        "20000082 criminalité",
        "20000129 forces de l’ordre",
        "20000638 relations internationales",
      ]);
      const others = about.filter((node) => !node.types().includes("DefinedTerm"));
      expect(others.map(({ id }) => id)).toEqual([visit(triples).id]);
    },
  },
  {
    row: "below",
    says: "published on 20 September 2024, at no invented time, with the paragraphs as printed",
    check(triples) {
      expect(article(triples).date("datePublished")).toBe("2024-09-20");
      const paragraphs = article(triples).text("articleBody").split("\n\n");
      expect(paragraphs.map((paragraph) => paragraph.split(" ").slice(0, 3).join(" "))).toEqual([
        "Le Directeur Général",
        "Selon le communiqué",
        "Les échanges entre",
        "En marge de",
        "Cette visite de",
      ]);
    },
  },
];
