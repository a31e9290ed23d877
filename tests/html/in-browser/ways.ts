import { jsx } from "hono/jsx";
import { renderToString } from "react-dom/server";
import { createHead } from "unhead/server";
import { jsonLdHead, jsonLdScriptProps, jsonLdTag, jsonLdText } from "../../../src/html.js";
import { app } from "./client/app.js";
import type { Client } from "./clients.js";
import { documentOf, keyedBy } from "./documents.js";

/** How a document gets into a page, and the page that it then is. */
export interface Way {
  readonly document: (text: string) => object;
  readonly page: (documents: readonly object[]) => { readonly head?: string; readonly body?: string };
  /** What runs in the browser: it hydrates what is there, or renders. */
  readonly client?: Client;
}

const SENTINEL = '<i class="sentinel"></i>';

/** Each document by itself, in the page's body, with a sentinel behind it. */
const inBody = (write: (document: object) => string): Way["page"] => {
  return (documents) => ({
    body: documents.map((document) => `${write(document)}${SENTINEL}`).join(""),
  });
};

/** Every helper, in every form in which it is used. */
export const ways: { readonly [name: string]: Way } = {
  jsonLdTag: { document: documentOf, page: inBody((document) => jsonLdTag(document)) },
  "jsonLdTag, the text as a key": { document: keyedBy, page: inBody((document) => jsonLdTag(document)) },
  "jsonLdText in a tag written by hand, in the head": {
    document: documentOf,
    page: (documents) => ({
      head: documents
        .map(
          (document) =>
            `<script type="application/ld+json">${jsonLdText(document)}</script><meta class="sentinel">`,
        )
        .join(""),
    }),
  },
  "jsonLdScriptProps, rendered by React's server": { document: documentOf, page: byReact },
  "jsonLdScriptProps, hydrated by React": { document: documentOf, page: byReact, client: "react-hydrates" },
  "jsonLdScriptProps, rendered by React in the browser": {
    document: documentOf,
    page: () => ({ body: '<div id="root"></div>' }),
    client: "react-renders",
  },
  "jsonLdScriptProps, rendered by Hono": {
    document: documentOf,
    page: inBody((document) => String(jsx("script", { ...jsonLdScriptProps(document) }))),
  },
  "jsonLdHead, rendered by unhead's server": { document: documentOf, page: byUnhead },
  "jsonLdHead, taken over by unhead": { document: documentOf, page: byUnhead, client: "unhead-renders" },
  "jsonLdHead, rendered by unhead in the browser": {
    document: documentOf,
    page: () => ({ body: SENTINEL }),
    client: "unhead-renders",
  },
};

/** What must not be done, to see that what watches the others would see it. */
export const naive: Way = {
  document: documentOf,
  page: inBody((document) => `<script type="application/ld+json">${JSON.stringify(document)}</script>`),
};

function byReact(documents: readonly object[]): ReturnType<Way["page"]> {
  return { body: `<div id="root">${renderToString(app(documents))}</div>` };
}

function byUnhead(documents: readonly object[]): ReturnType<Way["page"]> {
  const head = createHead();
  for (const document of documents) head.push(jsonLdHead(document));
  return { head: head.render().headTags, body: SENTINEL };
}
