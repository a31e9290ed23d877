import type { Bundle } from "./links-between.js";
import { textWidth } from "./text-width.js";
import { shortened } from "./wrapped-label.js";

export const LABEL_SIZE = 11;
const MOST_OF_LABEL = 150;

/** Which way a link runs, where that is not to the right: back to where a circle began, or to the thing itself. */
export type Direction = "onward" | "backward" | "to-itself";

const SIGNS: { readonly [direction in Direction]: string } = {
  onward: "",
  backward: "← ",
  "to-itself": "↻ ",
};

/** The names of the properties that there is room for, and how many more there are: `author, publisher +1`. */
export function linkLabel({ properties }: Bundle, direction: Direction): string {
  const sign = SIGNS[direction];
  for (let count = properties.length; count > 1; count--) {
    const text = `${sign}${properties.slice(0, count).join(", ")}${more(properties.length - count)}`;
    if (textWidth(text, LABEL_SIZE) <= MOST_OF_LABEL) return shortened(text, LABEL_SIZE, MOST_OF_LABEL);
  }
  const rest = more(properties.length - 1);
  const room = MOST_OF_LABEL - textWidth(sign + rest, LABEL_SIZE);
  return `${sign}${shortened(properties[0] ?? "", LABEL_SIZE, room)}${rest}`;
}

/** Pixels. */
export function labelWidth(bundle: Bundle, direction: Direction): number {
  return textWidth(linkLabel(bundle, direction), LABEL_SIZE);
}

function more(count: number): string {
  return count > 0 ? ` +${count}` : "";
}
