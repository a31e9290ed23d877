import { describe, expect, test } from "vitest";
import { THEME } from "../../../../../src/cli/formats/html/style/theme.js";

type Colours = ReadonlyMap<string, string>;

/** The colours of a block of declarations. */
function coloursOf(css: string): Colours {
  return new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]),
  );
}

const [light = "", dark = ""] = THEME.split("@media");
const THEMES = { light: coloursOf(light), dark: coloursOf(dark) };

/** As WCAG 2 has it: from 1, the same, to 21, black on white. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ["paper", "sheet", "sunk"];
const SEVERITIES = ["error", "warning", "info"];

/** What stands on what: text asks for 4.5 to 1, lines and shapes that say something for 3 to 1. */
const PAIRS: readonly (readonly [least: number, front: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ["ink", "soft", "link", ...SEVERITIES].map((front) => [4.5, front, ground] as const),
  ),
  ...["link", "ink", "soft"].map((front) => [4.5, front, "link-tint"] as const),
  ...SEVERITIES.flatMap((name) => ["-tint", "-mark"].map((kind) => [4.5, "ink", name + kind] as const)),
  [4.5, "ink", "warning-tint"],
  [4.5, "paper", "ink"],
  ...["edge", "work", "person", "organisation", "place", "event", "other"].flatMap((front) =>
    ["sheet", "paper"].map((ground) => [3, front, ground] as const),
  ),
  ...SEVERITIES.flatMap((name) => ["-tint", "-mark"].map((kind) => [3, name, name + kind] as const)),
];

describe.each(Object.entries(THEMES))("by %s", (_, colours) => {
  test("everything that is read stands out from what it stands on", () => {
    const faint = PAIRS.map(([least, front, ground]) => {
      const ratio = contrast(colours.get(front) ?? "none", colours.get(ground) ?? "none");
      return ratio >= least ? undefined : `${front} on ${ground}: ${ratio.toFixed(2)}`;
    });
    expect(faint.filter((one) => one !== undefined)).toEqual([]);
  });

  test("all colours are there", () => {
    expect([...colours.keys()]).toEqual([...THEMES.light.keys()]);
  });
});

test("what is too faint is found", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});
