import { BOX_WIDTH, type BoxText, boxHeight, PORT_HEIGHT } from "./box.js";
import { columns, type Run } from "./columns.js";
import type { Box, Line } from "./drawing.js";
import { heights } from "./heights.js";
import { lanes, type Step, type Stop } from "./lanes.js";
import { linkLabel } from "./link-label.js";
import type { Bundle } from "./links-between.js";
import { ARROW, columnPlaces, type Port, type Ports, portsOf } from "./ports.js";

const BETWEEN_BOXES = 16;
const BETWEEN_LINES = 8;
/** The height that a link takes up which only passes. */
const PASSING = 12;
/** How far below a box's middle a link comes back to it. */
const BACK = 10;

const NO_TEXT: BoxText = { type: "", name: [] };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Things that links hold together, laid out; where the whole of it goes can be said later. */
export class Island {
  readonly width: number;
  readonly height: number;
  readonly #texts: readonly BoxText[];
  readonly #steps: readonly Step[];
  readonly #stops: readonly Stop[];
  readonly #ports: Ports;
  /** From the top of the island. */
  readonly #middles = new Map<Stop, number>();
  readonly #places: ReturnType<typeof columnPlaces>;

  constructor(
    things: readonly number[],
    bundles: readonly Bundle[],
    first: number,
    texts: readonly BoxText[],
  ) {
    const ordered = lanes(columns(things, bundles, first));
    this.#texts = texts;
    this.#steps = ordered.steps;
    this.#stops = ordered.columns.flat();
    this.#ports = portsOf(this.#stops, ordered.steps, bundles);
    this.#places = columnPlaces(ordered.columns.length, ordered.steps, this.#ports);
    const middles = heights(
      ordered,
      (stop) => this.#heightOf(stop),
      (a, b) => (a.thing === undefined && b.thing === undefined ? BETWEEN_LINES : BETWEEN_BOXES),
    );
    const tops = Array.from(middles, ([stop, middle]) => middle - this.#heightOf(stop) / 2);
    const top = Math.min(...tops);
    for (const [stop, middle] of middles) this.#middles.set(stop, middle - top);
    this.width = (this.#places.at(-1)?.boxes ?? 0) + BOX_WIDTH;
    this.height = Math.max(...this.#stops.map((stop) => this.#middleOf(stop) + this.#heightOf(stop) / 2));
  }

  /** The boxes, with the island's corner there. */
  boxesAt({ x, y }: Point): readonly Box[] {
    return this.#stops.flatMap((stop) => {
      const { thing } = stop;
      if (thing === undefined) return [];
      const height = this.#heightOf(stop);
      const top = y + this.#middleOf(stop) - height / 2;
      return [{ thing, x: x + this.#leftOf(stop), y: top, height, text: this.#textOf(thing) }];
    });
  }

  /** The lines, with the island's corner there. */
  linesAt(corner: Point): readonly Line[] {
    const lines: Line[] = [];
    const ends = new Map<Step, number>();
    for (const [stop, ports] of this.#ports) {
      // In the order in which they come in, so that they do not cross once more.
      const sorted = [...ports].sort((a, b) => this.#cameFrom(a, stop) - this.#cameFrom(b, stop));
      sorted.forEach((port, at) => {
        const y = corner.y + this.#middleOf(stop) + (at - (sorted.length - 1) / 2) * PORT_HEIGHT;
        if (port.step) ends.set(port.step, y);
        else lines.push(this.#hook(port, stop, corner.x, y));
      });
    }
    for (const [run, steps] of byRun(this.#steps)) lines.push(this.#line(run, steps, ends, corner));
    return lines;
  }

  #line(run: Run, steps: readonly Step[], ends: ReadonlyMap<Step, number>, corner: Point): Line {
    const { bundle, isBackwards } = run;
    const [start] = steps;
    let x = corner.x + (start ? this.#leftOf(start.from) : 0) + BOX_WIDTH;
    let y = corner.y + (start ? this.#middleOf(start.from) : 0) + (isBackwards ? BACK : 0);
    const back = { x, y, pointsLeft: true };
    if (isBackwards) x += ARROW - 1;
    let path = `M${shown(x)} ${shown(y)}`;
    for (const step of steps) {
      const isLast = step.to.thing !== undefined;
      const nextX = corner.x + (this.#places[step.to.column]?.labels ?? 0);
      const nextY = ends.get(step) ?? corner.y + this.#middleOf(step.to);
      const bend = (nextX - x) / 2;
      path += `C${shown(x + bend)} ${shown(y)} ${shown(nextX - bend)} ${shown(nextY)} ${shown(nextX)} ${shown(nextY)}`;
      x = corner.x + this.#leftOf(step.to) + (isLast ? 0 : BOX_WIDTH);
      y = nextY;
      path += `H${shown(isLast && !isBackwards ? x - ARROW + 1 : x)}`;
    }
    return {
      from: bundle.from,
      to: bundle.to,
      path,
      tip: isBackwards ? back : { x, y, pointsLeft: false },
      label: labelAt(x, y, linkLabel(bundle, isBackwards ? "backward" : "onward")),
    };
  }

  /** A link from a thing to itself: a short line to it. */
  #hook({ bundle }: Port, stop: Stop, cornerX: number, y: number): Line {
    const x = cornerX + this.#leftOf(stop);
    const start = cornerX + (this.#places[stop.column]?.labels ?? 0);
    return {
      from: bundle.from,
      to: bundle.to,
      path: `M${shown(start)} ${shown(y)}H${shown(x - ARROW + 1)}`,
      tip: { x, y, pointsLeft: false },
      label: labelAt(x, y, linkLabel(bundle, "to-itself")),
    };
  }

  #cameFrom({ step }: Port, stop: Stop): number {
    return this.#middleOf(step ? step.from : stop);
  }

  #middleOf(stop: Stop): number {
    return this.#middles.get(stop) ?? 0;
  }

  #leftOf({ column }: Stop): number {
    return this.#places[column]?.boxes ?? 0;
  }

  #heightOf(stop: Stop): number {
    if (stop.thing === undefined) return PASSING;
    return boxHeight(this.#textOf(stop.thing), this.#ports.get(stop)?.length ?? 0);
  }

  #textOf(thing: number): BoxText {
    return this.#texts[thing] ?? NO_TEXT;
  }
}

function byRun(steps: readonly Step[]): ReadonlyMap<Run, readonly Step[]> {
  const runs = new Map<Run, Step[]>();
  for (const step of steps) {
    const before = runs.get(step.run);
    if (before) before.push(step);
    else runs.set(step.run, [step]);
  }
  return runs;
}

/** A label stands on the line, before its arrow. */
function labelAt(x: number, y: number, text: string): Line["label"] {
  return { x: x - ARROW - 3, y: y - 4, text };
}

function shown(place: number): string {
  return String(Math.round(place * 10) / 10);
}
