import { expect, test } from "vitest";
import { type Curve, exponentBetween } from "./measure.js";
import { picture, spreadApart } from "./picture.js";

/** What takes a millisecond, by this power of the size. */
function curve(operation: string, power: number): Curve {
  return { operation, points: [1, 10, 100, 1000].map((size) => ({ size, ms: size ** power })) };
}

/** How far a path goes up for each step to the right. */
function slopeOf(path: string | undefined): number {
  const numbers = path?.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [x1 = 0, y1 = 0] = numbers;
  const [x2 = 0, y2 = 0] = numbers.slice(-2);
  return (y1 - y2) / (x2 - x1);
}

function pathOf(svg: string, name: string): string | undefined {
  return new RegExp(`class="${name}" d="([^"]+)"`).exec(svg)?.[1];
}

test("what is linear runs beside the broken line, what is quadratic is twice as steep", () => {
  const linear = picture("t", "d", [{ title: "p", curves: [curve("a", 1)] }]);
  expect(slopeOf(pathOf(linear, "curve"))).toBeCloseTo(slopeOf(pathOf(linear, "linear")));
  const both = picture("t", "d", [{ title: "p", curves: [curve("a", 2), curve("b", 1)] }]);
  expect(slopeOf(pathOf(both, "curve"))).toBeCloseTo(2 * slopeOf(pathOf(both, "linear")));
});

test("the exponent is the power by which time grows", () => {
  const { points } = curve("a", 1.5);
  expect(exponentBetween(points[0], points.at(-1))).toBeCloseTo(1.5);
});

test("it says what it is, in light and dark, whatever is in the names", () => {
  const svg = picture("a < b", "c & d", [{ title: "p", curves: [curve("<x>", 1)] }]);
  expect(svg).toContain('<title id="title">a &lt; b</title>');
  expect(svg).toContain('<desc id="description">c &amp; d</desc>');
  expect(svg).toContain("prefers-color-scheme: dark");
  expect(svg).toContain("&lt;x&gt;</text>");
});

test("names that would stand on each other move apart, and keep their order", () => {
  expect(spreadApart([100, 101, 20, 102], 14)).toEqual([100, 114, 20, 128]);
});
