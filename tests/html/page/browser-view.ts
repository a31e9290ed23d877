import { type DefaultTreeAdapterTypes, html, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** What parse5 finds in a page: the standard's tree, which the walk has to agree with. */
export interface BrowserView {
  readonly blocks: readonly string[];
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly canonical: string | undefined;
}

export function browserView(page: string): BrowserView {
  const blocks: string[] = [];
  let base: string | undefined;
  let language: string | undefined;
  let canonical: string | undefined;
  // Without recursion, as pages may be deep. The content of templates is no child, so that it is passed over.
  const nodes: Node[] = [parse(page)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) nodes.push(child);
    if (!("tagName" in node) || node.namespaceURI !== html.NS.HTML) continue;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const rel = (attributes.get("rel") ?? "").toLowerCase().split(/[\t\n\f\r ]/);
    if (node.tagName === "base") base ??= attributes.get("href");
    if (node.tagName === "html") language ??= attributes.get("lang");
    if (node.tagName === "link" && rel.includes("canonical")) canonical ??= attributes.get("href");
    if (node.tagName === "script" && isJsonLd(attributes.get("type") ?? "")) {
      blocks.push(node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
    }
  }
  return { blocks, base, language, canonical };
}

function isJsonLd(type: string): boolean {
  const [essence = ""] = type.split(";");
  return essence.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, "").toLowerCase() === "application/ld+json";
}

/** A block's text as the tree has it. */
export function asInTree(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
}
