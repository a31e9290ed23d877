import { useHead as enterHead } from "unhead";
import { createHead as createClientHead } from "unhead/client";
import { createHead as createServerHead } from "unhead/server";
import type { ResolvableHead, Unhead, UseHeadInput } from "unhead/types";
import { jsonLdHead } from "../../src/html.js";
import { type Article, toJsonLd } from "../../src/index.js";
import { some } from "./assert.js";

/** What Nuxt and the bindings for Vue, React, Solid and Svelte have. */
type BoundUseHead = (input: UseHeadInput) => unknown;

/** Only compiled: nothing here is run. */
export function heads(): void {
  const head = jsonLdHead(toJsonLd(some<Article>()), { id: "article", nonce: "n" });
  head satisfies ResolvableHead;
  head satisfies UseHeadInput;
  some<BoundUseHead>()(head);
  enterHead(some<Unhead>(), head);
  enterHead(createServerHead(), head);
  createClientHead({ init: [head] }).push(jsonLdHead(toJsonLd([some<Article>()])));
  // @ts-expect-error: unhead's types are at work here
  ({ script: [{ ...head.script[0], innerHTML: 1 }] }) satisfies ResolvableHead;
}
