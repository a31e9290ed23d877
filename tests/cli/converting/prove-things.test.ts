import { expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { convertDocument } from "../../../src/cli/converting/convert-document.js";
import { realPages } from "../../reading/real-pages.js";

const page = `<!doctype html>
<html lang="fr">
<script type="application/ld+json">
[ { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite",
    "datePublished": "20.9.2024", "foo": "bar" },
  { "@context": "https://schema.org", "@type": "NewsArticle", "author": "Amina Idrissi" },
  { "@context": "https://schema.org", "@type": "Recipe", "name": "Soup" } ]
</script>`;

test("what the schemas do not accept is left out with an error at its node; what the model cannot take is said", () => {
  const { output, issues } = convertDocument({ content: page, kind: "html" }, { to: "model" });
  expect(JSON.parse(String(output))).toEqual({
    type: "Article",
    headline: "Visite",
    datePublished: "2024-09-20",
    language: "fr",
  });
  const said = issues.map(({ code, severity, location }) => `${location?.line} ${severity} ${code}`);
  expect(said).toContain("6 error model/missing");
  expect(said).toContain("6 error convert/left-out");
  expect(said).toContain("4 info reading/unmapped");
  expect(said).toContain("5 warning reading/date-mended");
  expect(said).toContain("7 info reading/unknown-type");
});

test("where nothing is accepted there is no output, and what is found has its place in the text that was given", () => {
  const content = '{ "@type": "newsArticle", /* 1 */ "datePublished": "2024-09-20", }';
  const { output, issues, mended } = convertDocument({ content }, { to: "model", fix: true });
  expect(output).toBeUndefined();
  expect(mended.map(({ code }) => code)).toContain("schema.org/unknown-type");
  const [left] = issues.filter(({ code }) => code === "convert/left-out");
  expect(left?.location).toMatchObject({ line: 1, column: 1, length: content.length });
});

test("what comes out of real pages is of the model, each thing of it", () => {
  let count = 0;
  for (const content of realPages()) {
    const { output, issues } = convertDocument({ content, kind: "html" }, { to: "model" });
    if (output === undefined) {
      expect(issues.some(({ severity }) => severity === "error")).toBe(true);
      continue;
    }
    count++;
    expect(check(String(output), { kind: "model", profiles: ["model"] })).toEqual([]);
  }
  expect(count).toBeGreaterThan(50);
});
