import { readFileSync } from "node:fs";

/** JSON-LD with one error (a type in the wrong case), which can be mended, and warnings. */
export const FAULTY = {
  "@context": "https://schema.org",
  "@type": "newsArticle",
  headline: "Visite à Ankara - Le Journal",
  inLanguage: "fr",
  datePublished: "2024-09-20T10:00:00+01:00",
  author: { "@type": "Person", name: "Amina Idrissi" },
  publisher: { "@type": "Organization", name: "Le Journal" },
};

/** JSON-LD in which nothing is wrong. */
export const SOUND = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Visite à Ankara",
  inLanguage: "fr",
  datePublished: "2024-09-20T10:00:00+01:00",
  dateModified: "2024-09-20T11:00:00+01:00",
  image: "https://journal.example/a.jpg",
  author: { "@type": "Person", name: "Amina Idrissi", url: "https://journal.example/amina" },
  publisher: { "@type": "Organization", name: "Le Journal" },
};

/** A thing of the model with one error. */
export const WRONG_THING = { type: "Article", headlin: "Visite à Ankara" };

export function page(...blocks: readonly object[]): string {
  const scripts = blocks.map(
    (block) => `<script type="application/ld+json">\n${JSON.stringify(block, undefined, 2)}\n</script>\n`,
  );
  return `<!doctype html>\n<html lang="fr">\n<title>Visite</title>\n${scripts.join("")}`;
}

/** The page of the worked example. */
export const EXAMPLE: string = readFileSync(
  new URL("../../../examples/hammouchi-visit/out/page.html", import.meta.url),
  "utf8",
);
