import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import type { DocumentRule } from "../../../src/checks/engine/rule.js";
import { rules } from "../../../src/checks/rules.js";

const PROFILES = ["schema.org"];

const codesOf = (...nodes: readonly object[]) =>
  check({ "@context": "https://schema.org", "@graph": nodes }, { profiles: PROFILES }).map(
    ({ code, path }) => `${code} ${path}`,
  );

describe("names that a rule has nothing to say about", () => {
  test("are known by the types that they stand on", () => {
    const article = { "@type": "NewsArticle", headline: "Visite à Ankara" };
    const person = { "@type": "Person", name: "Amina Idrissi", headline: "Visite à Ankara" };
    const both = { "@type": ["Person", "NewsArticle"], name: "Amina Idrissi", headline: "Visite à Ankara" };
    const found = ["schema.org/domain /@graph/1/headline"];
    expect(codesOf(article, person, both)).toEqual(found);
    expect(codesOf(article, person, both)).toEqual(found);
  });

  test("are none that schema.org still tries out, has replaced or does not know, each in its place", () => {
    const person = {
      "@type": "Person",
      name: "A. B.",
      colleagues: { "@type": "Person", name: "C. D." },
      nme: "E",
    };
    const claim = { "@type": "NewsArticle", interpretedAsClaim: { "@type": "Claim", name: "Une visite" } };
    expect(codesOf(person, claim)).toEqual([
      "schema.org/superseded /@graph/0/colleagues",
      "schema.org/unknown-property /@graph/0/nme",
      "schema.org/pending /@graph/1/interpretedAsClaim",
      "schema.org/pending /@graph/1/interpretedAsClaim/@type",
    ]);
  });
});

test("what a rule finds out about a document is found once, also where it is nothing", () => {
  let count = 0;
  const find = (): undefined => {
    count++;
  };
  const rule: DocumentRule = {
    code: "mine/once",
    severity: "info",
    source: "https://journal.example/rules",
    verified: "2026-11-24",
    looksAt: "document",
    check(document) {
      document.once(find);
      document.once(find);
    },
  };
  check({ "@context": "https://schema.org", "@type": "Person", name: "A. B." }, { rules: [...rules, rule] });
  expect(count).toBe(1);
});
