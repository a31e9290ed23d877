import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Tree = DefaultTreeAdapterTypes.Node;

/** The texts of a page's JSON-LD scripts, as an HTML parser finds them. */
export function scriptTexts(html: string): string[] {
  const texts: string[] = [];
  const open: Tree[] = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === "script" && "attrs" in node) {
      const type = node.attrs.find(({ name }) => name === "type")?.value ?? "";
      if (/^\s*application\/ld\+json\s*(?:;|$)/i.test(type)) texts.push(textOf(node));
      continue;
    }
    if ("content" in node) open.push(node.content);
    if ("childNodes" in node) open.push(...[...node.childNodes].reverse());
  }
  return texts;
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
