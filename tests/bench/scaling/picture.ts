import type { Curve } from "./measure.js";

/** A series as it is drawn: its curves over the sizes, both axes by powers of ten. */
export interface Panel {
  readonly title: string;
  readonly curves: readonly Curve[];
}

const PANEL = { width: 300, height: 250, left: 52, right: 92, top: 44, bottom: 40 };
const GAP = 8;
const COLOURS = 7;

/**
 * The panels side by side, to be read in light and dark alike. Each curve has a colour, a mark and its name at its end; the
 * broken line is what is linear.
 */
export function picture(title: string, description: string, panels: readonly Panel[]): string {
  const outer = PANEL.left + PANEL.width + PANEL.right;
  const width = panels.length * outer + (panels.length - 1) * GAP;
  const height = PANEL.top + PANEL.height + PANEL.bottom;
  // The same in every panel is drawn alike.
  const operations = [...new Set(panels.flatMap(({ curves }) => curves.map(({ operation }) => operation)))];
  const drawn = panels.map(
    (panel, index) =>
      `<g transform="translate(${index * (outer + GAP)} 0)">${drawPanel(panel, operations)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>${STYLE}</style>
${drawn.join("\n")}
</svg>
`;
}

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.heading { font-weight: 600; font-size: 13px; }
.grid { stroke: #d1d9e0; }
.linear { stroke: #59636e; stroke-dasharray: 4 4; fill: none; }
.c0 { --c: #0550ae; } .c1 { --c: #953800; } .c2 { --c: #116329; } .c3 { --c: #8250df; } .c4 { --c: #a40e26; } .c5 { --c: #57606a; } .c6 { --c: #bf3989; }
.curve { stroke: var(--c); stroke-width: 2; fill: none; }
.mark, .name { fill: var(--c); }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .grid { stroke: #3d444d; }
  .linear { stroke: #9198a1; }
  .c0 { --c: #79c0ff; } .c1 { --c: #ffa657; } .c2 { --c: #7ee787; } .c3 { --c: #d2a8ff; } .c4 { --c: #ff7b72; } .c5 { --c: #b1bac4; } .c6 { --c: #f778ba; }
}
`;

function drawPanel({ title, curves }: Panel, operations: readonly string[]): string {
  const points = curves.flatMap(({ points }) => points);
  const x = new Axis(
    points.map(({ size }) => size),
    PANEL.left,
    PANEL.left + PANEL.width,
  );
  const y = new Axis(
    points.map(({ ms }) => ms),
    PANEL.top + PANEL.height,
    PANEL.top,
  );
  const columns = x.powers.map((power) => {
    const at = x.at(10 ** power);
    return `<path class="grid" d="M${at} ${PANEL.top}V${PANEL.top + PANEL.height}"/><text x="${at}" y="${PANEL.top + PANEL.height + 18}" text-anchor="middle">${sizeLabel(power)}</text>`;
  });
  const rows = y.powers.map((power) => {
    const at = y.at(10 ** power);
    return `<path class="grid" d="M${PANEL.left} ${at}H${PANEL.left + PANEL.width}"/><text x="${PANEL.left - 6}" y="${at + 4}" text-anchor="end">${timeLabel(power)}</text>`;
  });
  const ends = spreadApart(curves.map(({ points }) => y.at(points.at(-1)?.ms ?? 1)));
  const drawn = curves.map((curve, index) =>
    drawCurve(curve, operations.indexOf(curve.operation), ends[index] ?? 0, x, y),
  );
  return [
    `<text class="heading" x="${PANEL.left}" y="20">${escaped(title)}</text>`,
    ...columns,
    ...rows,
    linear(x, y),
    ...drawn,
  ].join("\n");
}

function drawCurve({ operation, points }: Curve, style: number, nameAt: number, x: Axis, y: Axis): string {
  const places = points.map(({ size, ms }) => [x.at(size), y.at(ms)] as const);
  const marks = places.map(([cx, cy]) => `<path class="mark" d="${mark(style, cx, cy)}"/>`);
  return `<g class="c${style % COLOURS}"><path class="curve" d="M${places.map((place) => place.join(" ")).join("L")}"/>${marks.join("")}<text class="name" x="${PANEL.left + PANEL.width + 8}" y="${nameAt + 4}">${escaped(operation)}</text></g>`;
}

/** A circle, a square, a diamond and two triangles: who sees no colours has these. */
function mark(style: number, x: number, y: number): string {
  const shapes = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
    `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
    `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
    `M${x} ${y - 5}l4.5 8h-9z`,
    `M${x} ${y + 5}l4.5 -8h-9z`,
  ];
  return shapes[style % shapes.length] ?? "";
}

/** From the lower left corner, as far as it goes: ten times the time for ten times the size. */
function linear(x: Axis, y: Axis): string {
  const decades = Math.min(x.decades, y.decades);
  const [fromX, fromY] = [10 ** x.first, 10 ** y.first];
  return `<path class="linear" d="M${x.at(fromX)} ${y.at(fromY)}L${x.at(fromX * 10 ** decades)} ${y.at(fromY * 10 ** decades)}"/>`;
}

/** Places for names, a line apart at least, in the order that they have. */
export function spreadApart(places: readonly number[], apart = 14): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { place, index } of order) {
    last = Math.max(place, last + apart);
    found[index] = round(last);
  }
  return found;
}

/** Whole powers of ten around the values, from one end of the picture to another. */
class Axis {
  readonly first: number;
  readonly #last: number;
  readonly #start: number;
  readonly #end: number;

  constructor(values: readonly number[], start: number, end: number) {
    this.first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
    this.#last = Math.max(this.first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
    this.#start = start;
    this.#end = end;
  }

  get decades(): number {
    return this.#last - this.first;
  }

  get powers(): readonly number[] {
    return Array.from({ length: this.decades + 1 }, (_, index) => this.first + index);
  }

  at(value: number): number {
    const share = (Math.log10(value) - this.first) / this.decades;
    return round(this.#start + share * (this.#end - this.#start));
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function sizeLabel(power: number): string {
  return (10 ** power).toLocaleString("en");
}

function timeLabel(power: number): string {
  if (power >= 3) return `${10 ** (power - 3)} s`;
  return power >= 0 ? `${10 ** power} ms` : `${10 ** (power + 3)} µs`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
