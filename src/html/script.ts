import { safeJson } from "../graph/print.js";
import { checkAttributes, printAttributes, type ScriptAttributes } from "./attributes.js";

const TYPE = "application/ld+json";

/** What a React, Preact or Hono `<script>` takes. */
export interface JsonLdScriptProps {
  type: typeof TYPE;
  id?: string;
  nonce?: string;
  dangerouslySetInnerHTML: { __html: string };
}

/** What unhead's `useHead` takes, and with it Nuxt and Vue. */
export interface JsonLdHead {
  script: { type: typeof TYPE; id?: string; nonce?: string; innerHTML: string }[];
}

/** The id and the nonce, for the helpers that hand over to a framework. */
export type ScriptOptions = Pick<ScriptAttributes, "id" | "nonce">;

/**
 * JSON-LD as text that is safe inside a script element, whatever its texts. `JSON.parse` gives the same value back.
 *
 * @example
 * jsonLdText({ name: "</script>" }); //=> '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonLdText(jsonLd: object): string {
  return safeJson(jsonLd);
}

/**
 * JSON-LD as a whole script element, to stand anywhere in a page. Attribute values are escaped; a name that is none,
 * or that would make the element something else (`type`, `src`, `on…`), throws a {@link NewsgraphError}.
 *
 * @example
 * jsonLdTag({ name: "A & B" }, { id: "article" });
 * //=> '<script type="application/ld+json" id="article">{"name":"A \\u0026 B"}</script>'
 */
export function jsonLdTag(jsonLd: object, attributes: ScriptAttributes = {}): string {
  return `<script type="${TYPE}"${printAttributes(attributes)}>${safeJson(jsonLd)}</script>`;
}

/**
 * JSON-LD as the props of a script element in React, Preact or Hono.
 *
 * @example
 * <script {...jsonLdScriptProps(toJsonLd(article))} />
 */
export function jsonLdScriptProps(jsonLd: object, options: ScriptOptions = {}): JsonLdScriptProps {
  return { type: TYPE, ...given(options), dangerouslySetInnerHTML: { __html: safeJson(jsonLd) } };
}

/**
 * JSON-LD as the head of a page in unhead, Nuxt or Vue.
 *
 * @example
 * useHead(jsonLdHead(toJsonLd(article)));
 */
export function jsonLdHead(jsonLd: object, options: ScriptOptions = {}): JsonLdHead {
  return { script: [{ type: TYPE, ...given(options), innerHTML: safeJson(jsonLd) }] };
}

function given({ id, nonce }: ScriptOptions): { id?: string; nonce?: string } {
  return Object.fromEntries(checkAttributes({ id, nonce }));
}
