/** @jsxImportSource hono/jsx */
import type { JSX } from "hono/jsx";
import { jsonLdScriptProps } from "../../src/html.js";
import { type Article, toJsonLd } from "../../src/index.js";

export function Page({ article, nonce }: { article: Article; nonce: string }) {
  return (
    <>
      <script {...jsonLdScriptProps(toJsonLd(article))} />
      <script {...jsonLdScriptProps(toJsonLd([article]), { id: "graph", nonce })} async />
    </>
  );
}

jsonLdScriptProps({}) satisfies JSX.IntrinsicElements["script"];
// @ts-expect-error: Hono's types are at work here
(<script nonce={1} />) satisfies unknown;
