import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { pictureOf } from "../../src/cli/report/pictures/picture-of.js";
import { toIssues } from "../../src/index.js";

/**
 * Texts that made a pattern try the same characters over and over: each of them took minutes or years, which no test
 * outlasts.
 */
describe("a text is looked at in a time that its length bounds", () => {
  const checked = (fields: object) =>
    check({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "H", ...fields });

  test("letters behind a name, each of which can be read in two ways", () => {
    const name = `Amina Idrissi${",RD.".repeat(45)}x`;
    expect(checked({ author: { "@type": "Person", name } }).length).toBeGreaterThan(0);
    const codes = (text: string) =>
      checked({ author: { "@type": "Person", name: text } }).map(({ code }) => code);
    for (const letters of ["RD", "R.D.", "RDN", "R.D.N.", "LD", "L.D.N.", "RD, LDN"])
      expect(codes(`Amina Idrissi, ${letters}`)).toContain("google/author-name");
    expect(codes("Amina Idrissi, RDX")).not.toContain("google/author-name");
  });

  test("commas in an address that is none", () => {
    const url = `https://a.example${",".repeat(1_000_000)} x`;
    expect(checked({ url }).map(({ code }) => code)).toContain("schema.org/url");
    const messages = (text: string) =>
      checked({ url: text })
        .filter(({ code }) => code === "schema.org/url")
        .map(({ message }) => message)
        .join();
    expect(messages("https://a.example, https://b.example")).toContain("Give each address by itself");
    expect(messages("https://a.example/a b")).not.toContain("Give each address by itself");
  });

  test("slashes in an address that names a thing", () => {
    const nameOf = (url: string) =>
      pictureOf({ "@context": "https://schema.org", "@type": "ImageObject", url }).things[0]?.name;
    expect(nameOf(`https://a.example/${"/".repeat(1_000_000)}x`)).toBe("x");
    expect(nameOf("https://a.example/photos/ankara.jpg/?w=1200#x")).toBe("ankara.jpg");
    expect(nameOf("https://a.example//")).toBe("a.example");
    expect(nameOf("///")).toBeUndefined();
  });

  test("the words of our messages in a message of somebody else's", () => {
    const said = (message: string) =>
      toIssues({ issues: [{ code: "custom", path: [], message }] }).map(
        ({ expected, suggestion }) => `${expected?.length} ${suggestion}`,
      );
    expect(said(": give .".repeat(200_000))).toEqual([`${8 * 199_999} undefined`]);
    expect(said(`${': give . Did you mean "'.repeat(100_000)}x`)).toEqual(["undefined undefined"]);
    expect(said('"a" is not a date: give b. c. Did you mean "d"?')).toEqual(["4 d"]);
  });
});
