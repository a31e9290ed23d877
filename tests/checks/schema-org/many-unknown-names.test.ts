import { expect, test } from "vitest";
import { check } from "../../../src/check.js";

function withUnknown(count: number): object {
  const unknown = Object.fromEntries(Array.from({ length: count }, (_, at) => [`headlin${at}`, 1]));
  return { "@context": "https://schema.org", "@type": "NewsArticle", ...unknown, headlin: "Visite à Ankara" };
}

function suggestionFor(name: string, input: object): string | undefined {
  const issues = check(input, { profiles: ["schema.org"], severities: { "schema.org/pending": "off" } });
  const issue = issues.find(
    ({ path, code }) => path === `/${name}` && code === "schema.org/unknown-property",
  );
  expect(issue).toBeDefined();
  return issue?.suggestion;
}

test("of a thousand unknown names it is said what may be meant, and the others are unknown all the same", () => {
  expect(suggestionFor("headlin", withUnknown(900))).toBe("headline");
  expect(suggestionFor("headlin9", withUnknown(2000))).toBe("headline");
  const issues = check(withUnknown(20_000));
  expect(issues.filter(({ code }) => code === "schema.org/unknown-property").length).toBe(1000);
});
