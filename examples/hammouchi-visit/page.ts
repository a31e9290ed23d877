import { fr } from "date-fns/locale/fr";
import type { Article } from "newsgraph";
import { formatPeriod } from "newsgraph/dates";
import { jsonLdTag } from "newsgraph/html";

/** An article as a plain page of HTML, with its JSON-LD in the head. */
export function pageOf(article: Article, jsonLd: object): string {
  const { headline, language = "", body = "", byline = "", datePublished = "" } = article;
  const day = formatPeriod({ start: datePublished, end: datePublished }, { locale: fr });
  const paragraphs = body.split("\n\n").map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(headline)}</title>
<style>
${STYLE}
</style>
${jsonLdTag(jsonLd)}
</head>
<body>
<main>
<article>
<header>
<h1>${escaped(headline)}</h1>
<p class="byline">${escaped(byline)}<br>
Publié <time datetime="${escaped(datePublished)}">${escaped(day)}</time></p>
</header>
${paragraphs.join("\n")}
</article>
</main>
<footer>
<p>Le texte appartient à Le7tv. Il est reproduit ici pour l’étude et l’essai de newsgraph.</p>
</footer>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; }
body {
  margin: 0 auto;
  padding: clamp(1.5rem, 6vw, 4rem) 1.25rem;
  max-width: 38rem;
  font: 1.125rem/1.65 Georgia, "Times New Roman", serif;
  hyphens: auto;
}
h1 { margin: 0 0 1rem; font-size: clamp(1.75rem, 6vw, 2.5rem); line-height: 1.15; hyphens: manual; text-wrap: balance; }
header { margin-bottom: 2rem; padding-bottom: 1.25rem; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
p { margin: 0 0 1.25rem; }
.byline, footer { font: 0.9375rem/1.5 system-ui, sans-serif; }
.byline { margin: 0; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }`;

const ESCAPES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
