import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";

/** What is suggested for a property that schema.org does not have, or has for others. */
function suggestion(type: string, property: string): string | undefined {
  const issues = check(
    { "@context": "https://schema.org", "@type": type, name: "A", [property]: "x" },
    { profiles: ["schema.org"] },
  );
  return issues.find(({ path }) => path === `/${property}`)?.suggestion;
}

describe("what newsrooms call it, by what schema.org calls it", () => {
  test.each([
    ["title", "headline"],
    ["subtitle", "alternativeHeadline"],
    ["standfirst", "description"],
    ["summary", "description"],
    ["excerpt", "description"],
    ["lead", "description"],
    ["date", "datePublished"],
    ["published", "datePublished"],
    ["publishedAt", "datePublished"],
    ["publishDate", "datePublished"],
    ["pubDate", "datePublished"],
    ["updated", "dateModified"],
    ["updatedAt", "dateModified"],
    ["modified", "dateModified"],
    ["modifiedDate", "dateModified"],
    ["body", "articleBody"],
    ["content", "articleBody"],
    ["byline", "author"],
    ["authors", "author"],
    ["writer", "author"],
    ["images", "image"],
    ["picture", "image"],
    ["tags", "keywords"],
    ["section", "articleSection"],
    ["language", "inLanguage"],
    ["lang", "inLanguage"],
  ])("%s of an article is its %s", (property, name) => {
    expect(suggestion("NewsArticle", property)).toBe(name);
    expect(suggestion("WebPage", property)).toBe(name);
  });

  test.each([
    ["title", "name"],
    ["date", "startDate"],
    ["start", "startDate"],
    ["end", "endDate"],
    ["venue", "location"],
    ["place", "location"],
    ["host", "organizer"],
    ["organiser", "organizer"],
    ["status", "eventStatus"],
  ])("%s of an event is its %s", (property, name) => {
    expect(suggestion("Event", property)).toBe(name);
    expect(suggestion("Festival", property)).toBe(name);
  });

  test.each([
    ["title", "jobTitle"],
    ["role", "jobTitle"],
    ["website", "url"],
    ["homepage", "url"],
    ["phone", "telephone"],
    ["picture", "image"],
    ["bio", "description"],
  ])("%s of a person or an organisation is their %s", (property, name) => {
    expect(suggestion("Person", property)).toBe(name);
    expect(suggestion("NewsMediaOrganization", property)).toBe(name);
  });

  test("and nothing else is called so", () => {
    expect(suggestion("Place", "title")).not.toBe("headline");
    expect(typeof suggestion("NewsArticle", "constructor")).not.toBe("function");
  });
});
