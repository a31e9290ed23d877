import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** A page of a publisher that nobody here wrote, of about the same size: beside the project, and not everywhere. */
const REAL = fileURLToPath(
  new URL("../../../../shared/corpora/html/fundus-52a9a8964d1d.html.gz", import.meta.url),
);

export const PAGES = {
  made: (): Uint8Array => new TextEncoder().encode(makePage().html),
  real: (): Uint8Array => new Uint8Array(gunzipSync(readFileSync(REAL))),
} as const;

export type PageName = keyof typeof PAGES;

/** The pages that are there. */
export const PAGE_NAMES: readonly PageName[] = existsSync(REAL) ? ["made", "real"] : ["made"];

/** A page of 220 KB with one block of 12 KB, made of nothing but a seed, so that every run measures the same. */
export function makePage(): { readonly html: string; readonly block: string } {
  const words =
    "la ville de chaque matin ouvre ses portes aux lecteurs qui cherchent une autre histoire".split(" ");
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const text = (count: number) => Array.from({ length: count }, () => words[next(words.length)]).join(" ");
  const person = (at: number) => ({
    "@type": "Person",
    "@id": `https://journal.example/#person-${at}`,
    name: `Amina ${at}`,
    jobTitle: text(3),
    url: `/auteurs/${at}`,
  });
  const block = JSON.stringify(
    {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "NewsArticle",
          "@id": "https://journal.example/ankara#article",
          headline: text(9),
          description: text(30),
          articleBody: text(1580),
          datePublished: "2024-09-20T10:00:00+0200",
          dateModified: "2024-09-20T12:30:00+02:00",
          inLanguage: "fr",
          isAccessibleForFree: "True",
          author: [0, 1, 2].map((at) => ({ "@id": `https://journal.example/#person-${at}` })),
          publisher: { "@id": "https://journal.example/#journal" },
          image: [{ "@type": "ImageObject", url: "/images/1.jpg", width: "1200px", height: 800 }],
          mainEntityOfPage: { "@id": "https://journal.example/ankara" },
          keywords: Array.from({ length: 12 }, () => text(1)),
        },
        ...[0, 1, 2].map(person),
        {
          "@type": "NewsMediaOrganization",
          "@id": "https://journal.example/#journal",
          name: "Le Journal",
          logo: { "@type": "ImageObject", url: "/logo.png" },
          sameAs: Array.from({ length: 5 }, (_, at) => `https://social.example/journal/${at}`),
        },
        {
          "@type": "BreadcrumbList",
          itemListElement: Array.from({ length: 4 }, (_, at) => ({
            "@type": "ListItem",
            position: at + 1,
            name: text(2),
          })),
        },
      ],
    },
    undefined,
    2,
  );
  const card = (at: number) =>
    `<article class="card card--${at % 5}" data-id="${at}"><a href="/a/${at}?from=home&amp;at=${at}" class="card__link"><img src="/i/${at}.jpg" alt="${text(5)}" width="320" height="180" loading="lazy"><h3>${text(8)}</h3></a><p>${text(25)}</p></article>\n`;
  const cards = Array.from({ length: 482 }, (_, at) => card(at)).join("");
  const script = `<script>window.dataLayer=window.dataLayer||[];${`push("${text(20)}");`.repeat(60)}</script>`;
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${text(6)}</title><link rel="canonical" href="https://journal.example/ankara">${script}</head><body>${cards}<script type="application/ld+json">${block}</script></body></html>`;
  return { html, block };
}
