import { Text, toJsonLd } from "newsgraph";
import { fromHtml, jsonLdHead, jsonLdScriptProps, jsonLdTag, jsonLdText } from "newsgraph/html";
import type { Given } from "./given.js";
import { holds, holdsSame } from "./holds.js";

/** Each payload as an article's texts, in a script element, and read back from there. */
export function payloads({ payloads }: Given): unknown[] {
  return payloads.map((text) => {
    const document = toJsonLd([{ type: "Article", headline: text, body: text, byline: text }]);
    const tag = jsonLdTag(document, { id: text });
    const inner = jsonLdText(document);
    holds(!/[<>&\u2028\u2029]/.test(inner), "nothing of it could end the script");
    holds(tag.endsWith(`>${inner}</script>`), "the tag holds the text");
    holdsSame(JSON.parse(inner), document, "the text is the document");
    holds(jsonLdScriptProps(document).dangerouslySetInnerHTML.__html === inner, "React gets it");
    holds(jsonLdHead(document).script[0]?.innerHTML === inner, "unhead gets it");
    const { nodes, things } = fromHtml(`<!doctype html><p>${tag}</p>`);
    return [tag, nodes, things, Text.safeParse(text).success];
  });
}
