import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";

/** An image with what is known of its size, in pixels. */
export interface SizedImage {
  /** As it stands under its property. */
  readonly value: CheckedValue;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The images of a property: nodes and addresses. Of an address no size is known, and a drawing in SVG has any size. */
export function imagesOf(node: CheckedNode, property: string): readonly SizedImage[] {
  return node.valuesThroughRoles(property).map((value) => {
    const found = value.nodes.find((meant) => meant.isA("ImageObject")) ?? value.nodes[0];
    const image = found && !isDrawing(found) ? found : undefined;
    return { value, width: image && pixelsOf(image, "width"), height: image && pixelsOf(image, "height") };
  });
}

const SVG = /\.svg(?:[?#]|$)/i;

function isDrawing(image: CheckedNode): boolean {
  return [...image.texts("contentUrl"), ...image.texts("url")].some((address) => SVG.test(address.trim()));
}

/** No size is longer, and the pattern is for short texts. */
const LONGEST_SIZE = 30;
const PIXELS = /^\s*(\d{1,6}(?:\.\d{1,6})?)\s*(?:px|pixels?)?\s*$/i;
/** The unit of a QuantitativeValue: by the code of UN/CEFACT, or in words. */
const PIXEL_UNIT = /^(?:E37|px|pixels?)$/i;

/** A side in pixels, if it is one positive number; 0 is what a program writes that does not know. */
function pixelsOf(image: CheckedNode, property: string): number | undefined {
  const [first, second] = image.values(property);
  const pixels = first && second === undefined ? pixelsIn(first) : undefined;
  return pixels !== undefined && pixels > 0 ? pixels : undefined;
}

function pixelsIn({ value, text, nodes: [node] }: CheckedValue): number | undefined {
  if (typeof value === "number") return value;
  if (text !== undefined) return pixelsInText(text);
  if (node?.isA("Distance")) return pixelsInText(node.text("name") ?? "");
  if (!node?.isA("QuantitativeValue")) return undefined;
  const units = [...node.texts("unitCode"), ...node.texts("unitText")];
  const [inner] = node.values("value");
  if (!inner || !units.every((unit) => PIXEL_UNIT.test(unit.trim()))) return undefined;
  return typeof inner.value === "number" ? inner.value : pixelsInText(inner.text ?? "");
}

function pixelsInText(text: string): number | undefined {
  const digits = text.length > LONGEST_SIZE ? undefined : PIXELS.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
