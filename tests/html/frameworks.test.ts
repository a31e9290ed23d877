import { jsx } from "hono/jsx";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createHead } from "unhead/server";
import { describe, expect, test } from "vitest";
import { jsonLdHead, jsonLdScriptProps } from "../../src/html.js";
import { toJsonLd } from "../../src/index.js";
import { OWN_PAYLOADS } from "../suites/suites.js";

const options = { id: "article", nonce: "r4nd0m" };

/** Each framework's own rendering of a document. */
const frameworks: { readonly [name: string]: (jsonLd: object) => string } = {
  react: (jsonLd) => renderToStaticMarkup(createElement("script", jsonLdScriptProps(jsonLd, options))),
  hono: (jsonLd) => String(jsx("script", { ...jsonLdScriptProps(jsonLd, options) })),
  unhead(jsonLd) {
    const head = createHead();
    head.push(jsonLdHead(jsonLd, options));
    return head.render().headTags;
  },
};

describe.each(Object.entries(frameworks))("%s", (_, render) => {
  test.each(OWN_PAYLOADS.map((payload) => [payload]))(
    "hands %j through unchanged, in one script",
    (payload) => {
      const document = toJsonLd([{ type: "Agent", name: payload, url: payload }]);
      const [, attributes = "", text = ""] = /<script([^>]*)>(.*?)<\/script>/s.exec(render(document)) ?? [];
      expect(attributes).toContain('type="application/ld+json"');
      expect(attributes).toContain('nonce="r4nd0m"');
      expect(text).not.toMatch(/[<>&]/);
      expect(JSON.parse(text)).toEqual(document);
    },
  );
});
