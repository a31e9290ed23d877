import { styleText } from "node:util";

const STYLES = ["bold", "dim", "red", "yellow", "blue", "green", "cyan", "underline"] as const;

/** The styles that text on a terminal can have; each returns the text as it is where there is no colour. */
export type Paint = { readonly [style in (typeof STYLES)[number]]: (text: string) => string };

/** Paints, or does not. Whether there is colour is for the caller to know, not for the surroundings of the program. */
export function paint(hasColour: boolean): Paint {
  const paints = STYLES.map((style) => [
    style,
    // An empty text would come out as two marks around nothing.
    (text: string) => (hasColour && text !== "" ? styleText(style, text, { validateStream: false }) : text),
  ]);
  return Object.fromEntries(paints) as Paint;
}
