import { createSchemaOrgGraph, defineArticle, type SchemaOrgNode, useSchemaOrg } from "@unhead/schema-org";
import { ArticleJsonLd } from "next-seo";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { JsonLd } from "react-schemaorg";
import { createHead, renderSSRHead } from "unhead/server";
import { jsonLdTag } from "../../../dist/html.js";
import * as newsgraph from "../../../dist/index.js";
import { toJsonLd } from "../../../dist/index.js";
import { base } from "../../../examples/hammouchi-visit/article.js";
import type { Contestant, Race } from "../measuring/race.js";
import { zodArticle } from "../model/zod-schema.js";
import { ARTICLE_TEXT } from "../work/article.js";
import { nodeByHand, tagByHand } from "../work/by-hand.js";
import { BY_HAND, COPYING, VALIDATING_AND_WRITING, WRITING } from "./names.js";

/** Parsed, as an article comes in: nothing stands in two places by identity. */
const article: newsgraph.Article = newsgraph.Article.parse(JSON.parse(ARTICLE_TEXT));
const HOST = "https://newsgraph.example";

/** The writers, each given what it takes of the article: the first two write the same text, to the letter. */
export async function writing(): Promise<Race> {
  const ours = () => jsonLdTag(toJsonLd(article, { base }));
  if (ours() !== tagByHand(article, base)) throw new Error("The text by hand is another than ours.");
  const nodes = toJsonLd(article, { base });
  const all: readonly (Contestant & { readonly run: () => string | Promise<string> })[] = [
    { name: BY_HAND, run: () => tagByHand(article, base), remark: "knows this one kind of article" },
    { name: WRITING, run: ours, remark: "the same text, to the letter" },
    {
      name: COPYING,
      run: () => jsonLdTag(copied(nodes) as object),
      remark: "the least for whoever is told by data, and not by code, which keys a node has",
    },
    {
      name: "unhead, the graph alone",
      package: "@unhead/schema-org",
      run: unheadGraph,
      remark: "given the nodes made by hand",
    },
    {
      name: "unhead, with its head",
      package: "@unhead/schema-org",
      run: unheadHead,
      remark: "given the nodes made by hand; writes a whole head",
    },
    {
      name: "react-schemaorg",
      package: "react-schemaorg",
      run: () => renderToStaticMarkup(createElement(JsonLd, { item: nodeByHand(article, base) as never })),
      remark: "given the nodes made by hand; writes &amp; for & into the text",
    },
    {
      name: "next-seo, ArticleJsonLd",
      package: "next-seo",
      run: nextSeo,
      remark: "has no word for the body, the language, or what it is about: per byte it is the figure below",
    },
  ];
  if (all[2]?.run() !== ours()) throw new Error("The copied nodes are others than ours.");
  const contestants = [];
  for (const contestant of all)
    contestants.push({ ...contestant, bytes: Buffer.byteLength(await contestant.run()) });
  return { contestants };
}

/** What a program does that is handed data: look whether it is an article, and write it. */
export function validatingAndWriting(): Race {
  const data: unknown = JSON.parse(ARTICLE_TEXT);
  const { accepts, Article } = newsgraph;
  const plain = zodArticle({ union: "union", recursion: "getter" });
  return {
    contestants: [
      { name: BY_HAND, run: () => tagByHand(data as newsgraph.Article, base), remark: "looks at nothing" },
      {
        name: VALIDATING_AND_WRITING,
        run: () => (accepts(Article, data) ? jsonLdTag(toJsonLd(data, { base })) : ""),
      },
      {
        name: "newsgraph, Article.parse and jsonLdTag",
        run: () => jsonLdTag(toJsonLd(Article.parse(data), { base })),
      },
      {
        name: "zod, plain, and by hand",
        package: "zod",
        run: () => tagByHand(plain.parse(data) as newsgraph.Article, base),
      },
    ],
  };
}

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: { [key: string]: unknown } = {};
  for (const key in value) copy[key] = copied((value as typeof copy)[key]);
  return copy;
}

function unheadGraph(): string {
  const graph = createSchemaOrgGraph();
  graph.push(articleOfUnhead() as unknown as SchemaOrgNode);
  const json = JSON.stringify({
    "@context": "https://schema.org",
    "@graph": graph.resolveGraph({ host: HOST }),
  });
  return `<script type="application/ld+json">${json.replaceAll("<", "\\u003C")}</script>`;
}

function unheadHead(): string {
  const head = createHead();
  useSchemaOrg(head, [articleOfUnhead()]);
  const { headTags, bodyTags } = renderSSRHead(head) as {
    readonly headTags: string;
    readonly bodyTags: string;
  };
  return headTags + bodyTags;
}

function articleOfUnhead(): object {
  return defineArticle(nodeByHand(article, base) as never);
}

function nextSeo(): string {
  const { headline, datePublished, authors = [], publisher } = article;
  return renderToStaticMarkup(
    createElement(ArticleJsonLd, {
      type: "NewsArticle",
      headline,
      ...(datePublished && { datePublished }),
      author: authors.map(({ name }) => ({ "@type": "Organization", name })),
      ...(publisher && { publisher: { "@type": "Organization", name: publisher.name } }),
    }),
  );
}
