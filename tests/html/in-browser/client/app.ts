import { createElement, Fragment, type ReactElement } from "react";
import { jsonLdScriptProps } from "../../../../src/html.js";

/** A page's documents as React elements, each followed by a sentinel; the same on a server and in a browser. */
export function app(documents: readonly object[]): ReactElement {
  const each = documents.map((document, key) =>
    createElement(
      Fragment,
      { key },
      createElement("script", jsonLdScriptProps(document)),
      createElement("i", { className: "sentinel" }),
    ),
  );
  return createElement(Fragment, undefined, ...each);
}
