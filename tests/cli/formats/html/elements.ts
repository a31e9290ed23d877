import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** Every element of a page, as a browser would build it, in order. */
export function elementsOf(page: string): readonly Element[] {
  const all: Element[] = [];
  walk(parse(page), (node) => {
    if ("attrs" in node) all.push(node);
  });
  return all;
}

/** Those below an element, and itself. */
export function within(root: Node): readonly Element[] {
  const all: Element[] = [];
  walk(root, (node) => {
    if ("attrs" in node) all.push(node);
  });
  return all;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(" ").includes(name);
}

export function byTag(all: readonly Element[], tag: string): readonly Element[] {
  return all.filter(({ tagName }) => tagName === tag);
}

export function byClass(all: readonly Element[], name: string): readonly Element[] {
  return all.filter((element) => hasClass(element, name));
}

/** Its text as one line. */
export function words(element: Element | undefined): string | undefined {
  return element && textOf(element).replace(/\s+/g, " ").trim();
}

/** The text as it would be read, without that of styles and scripts. */
export function textOf(root: Node): string {
  let text = "";
  walk(root, (node) => {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
  });
  return text;
}

function walk(root: Node, visit: (node: Node) => void): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    if (node.nodeName === "style" || node.nodeName === "script") continue;
    if ("childNodes" in node) waiting.push(...[...node.childNodes].reverse());
  }
}
