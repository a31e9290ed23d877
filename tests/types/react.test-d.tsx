import type { ComponentProps, ReactElement } from "react";
import { jsonLdScriptProps } from "../../src/html.js";
import { type Article, toJsonLd } from "../../src/index.js";

export function Page({ article, nonce }: { article: Article; nonce: string }): ReactElement {
  return (
    <>
      <script {...jsonLdScriptProps(toJsonLd(article))} />
      <script {...jsonLdScriptProps(toJsonLd([article]), { id: "graph", nonce })} async />
    </>
  );
}

jsonLdScriptProps({}) satisfies ComponentProps<"script">;
// @ts-expect-error: React's types are at work here
(<script nonce={1} />) satisfies ReactElement;
