import { BOX_WIDTH, type BoxText, boxHeight, PORT_HEIGHT } from "./box.js";
import { columns, type Run } from "./columns.js";
import type { Box, Drawing, Line } from "./drawing.js";
import { heights } from "./heights.js";
import { lanes, type Step, type Stop } from "./lanes.js";
import type { Bundle } from "./links-between.js";
import { textWidth } from "./text-width.js";
import { shortened } from "./wrapped-label.js";

export const LABEL_SIZE = 11;
const MOST_OF_LABEL = 150;
/** Between two columns: what the curves need, and more where there are many. */
const ROOM_FOR_CURVES = 34;
const MOST_ROOM = 80;
const ARROW = 9;
const BETWEEN_BOXES = 16;
const BETWEEN_LINES = 8;
const PASSING = 12;

type Port = { readonly bundle: Bundle; readonly step: Step | undefined };

/** Draws things that links hold together. */
export function drawnIsland(
  things: readonly number[],
  bundles: readonly Bundle[],
  first: number,
  texts: readonly BoxText[],
  origin: { readonly x: number; readonly y: number },
): Omit<Drawing, "leftLinks"> {
  const ordered = lanes(columns(things, bundles, first));
  const stops = ordered.columns.flat();
  const ports = portsOf(stops, ordered.steps, bundles);
  const heightOf = (stop: Stop) =>
    stop.thing === undefined
      ? PASSING
      : boxHeight(texts[stop.thing] ?? NO_TEXT, ports.get(stop)?.length ?? 0);
  const middles = heights(ordered, heightOf, (a, b) =>
    a.thing === undefined && b.thing === undefined ? BETWEEN_LINES : BETWEEN_BOXES,
  );
  const top = Math.min(...stops.map((stop) => (middles.get(stop) ?? 0) - heightOf(stop) / 2));
  const middleOf = (stop: Stop) => (middles.get(stop) ?? 0) - top + origin.y;
  const lefts = leftsOf(ordered.columns.length, ordered.steps, ports);
  const leftOf = ({ column }: Stop) => origin.x + (lefts[column]?.left ?? 0);
  const labelStart = ({ column }: Stop) => origin.x + (lefts[column]?.labels ?? 0);

  const portHeights = new Map<Step, number>();
  const lines: Line[] = [];
  for (const [stop, own] of ports) {
    // The ends are in the order in which the lines come in, so that they do not cross once more.
    const sorted = [...own].sort((a, b) => cameFrom(a, stop) - cameFrom(b, stop));
    sorted.forEach(({ step, bundle }, at) => {
      const y = middleOf(stop) + (at - (sorted.length - 1) / 2) * PORT_HEIGHT;
      if (step) portHeights.set(step, y);
      else lines.push(loop(bundle, labelStart(stop), leftOf(stop), y));
    });
  }
  for (const [run, steps] of stepsByRun(ordered.steps)) lines.push(lineOf(run, steps));

  const boxes = stops.flatMap((stop): Box[] =>
    stop.thing === undefined
      ? []
      : [
          {
            thing: stop.thing,
            x: leftOf(stop),
            y: middleOf(stop) - heightOf(stop) / 2,
            height: heightOf(stop),
            text: texts[stop.thing] ?? NO_TEXT,
          },
        ],
  );
  const bottom = Math.max(...stops.map((stop) => middleOf(stop) + heightOf(stop) / 2));
  return {
    width: (lefts.at(-1)?.left ?? 0) + BOX_WIDTH,
    height: bottom - origin.y,
    boxes,
    lines,
  };

  function cameFrom({ step }: Port, stop: Stop): number {
    return step ? middleOf(step.from) : middleOf(stop);
  }

  function lineOf(run: Run, steps: readonly Step[]): Line {
    const { bundle, isBackwards } = run;
    const [start] = steps;
    let x = start ? leftOf(start.from) + BOX_WIDTH : 0;
    let y = (start ? middleOf(start.from) : 0) + (isBackwards ? 10 : 0);
    const tip = { x, y };
    let path = `M${at(isBackwards ? x + ARROW - 1 : x)} ${at(y)}`;
    if (isBackwards) x += ARROW - 1;
    for (const step of steps) {
      const isLast = step.to.thing !== undefined;
      const nextX = labelStart(step.to);
      const nextY = portHeights.get(step) ?? middleOf(step.to);
      const bend = (nextX - x) / 2;
      path += `C${at(x + bend)} ${at(y)} ${at(nextX - bend)} ${at(nextY)} ${at(nextX)} ${at(nextY)}`;
      const end = isLast ? leftOf(step.to) - (isBackwards ? 0 : ARROW - 1) : leftOf(step.to) + BOX_WIDTH;
      path += `H${at(end)}`;
      [x, y] = [isLast ? leftOf(step.to) : end, nextY];
    }
    return {
      from: bundle.from,
      to: bundle.to,
      path,
      tip: isBackwards ? { ...tip, pointsLeft: true } : { x, y, pointsLeft: false },
      label: { x: x - ARROW - 3, y: y - 4, text: labelOf(bundle, isBackwards) },
    };
  }
}

const NO_TEXT: BoxText = { type: "", name: [] };

/** What ends at each thing on its left side: links, and what leads back to itself. */
function portsOf(stops: readonly Stop[], steps: readonly Step[], bundles: readonly Bundle[]) {
  const ports = new Map<Stop, Port[]>();
  const put = (stop: Stop, port: Port) => ports.set(stop, [...(ports.get(stop) ?? []), port]);
  for (const step of steps) {
    if (step.to.thing !== undefined) put(step.to, { bundle: step.run.bundle, step });
  }
  for (const bundle of bundles) {
    const own = bundle.from === bundle.to && stops.find(({ thing }) => thing === bundle.from);
    if (own) put(own, { bundle, step: undefined });
  }
  return ports;
}

/** For each column, where its labels begin and where its boxes do. */
function leftsOf(count: number, steps: readonly Step[], ports: ReadonlyMap<Stop, readonly Port[]>) {
  const lefts: { labels: number; left: number }[] = [];
  for (let column = 0; column < count; column++) {
    const widths = [...ports].flatMap(([stop, own]) =>
      stop.column === column
        ? own.map(({ bundle, step }) => labelWidth(bundle, step?.run.isBackwards ?? true))
        : [],
    );
    const labels = widths.length > 0 ? Math.max(...widths) + ARROW + 12 : 0;
    const before = lefts[column - 1];
    const passing = steps.filter(({ to }) => to.column === column).length;
    const room = before ? Math.min(MOST_ROOM, ROOM_FOR_CURVES + 2 * passing) : 0;
    const start = before ? before.left + BOX_WIDTH + room : 0;
    lefts.push({ labels: start, left: start + labels });
  }
  return lefts;
}

function stepsByRun(steps: readonly Step[]): ReadonlyMap<Run, readonly Step[]> {
  const byRun = new Map<Run, Step[]>();
  for (const step of steps) {
    const before = byRun.get(step.run);
    if (before) before.push(step);
    else byRun.set(step.run, [step]);
  }
  return byRun;
}

/** A link from a thing to itself: a hook on its left side. */
function loop({ from, to, properties }: Bundle, x: number, left: number, y: number): Line {
  return {
    from,
    to,
    path: `M${at(x)} ${at(y)}H${at(left - ARROW + 1)}`,
    tip: { x: left, y, pointsLeft: false },
    label: { x: left - ARROW - 3, y: y - 4, text: words(properties, "↻ ") },
  };
}

function labelOf({ properties }: Bundle, isBackwards: boolean): string {
  return words(properties, isBackwards ? "← " : "");
}

function labelWidth({ properties }: Bundle, isMarked: boolean): number {
  return textWidth(words(properties, isMarked ? "← " : ""), LABEL_SIZE);
}

/** The names that there is room for, and how many more there are. */
function words(properties: readonly string[], mark: string): string {
  for (let count = properties.length; count > 1; count--) {
    const more = properties.length > count ? ` +${properties.length - count}` : "";
    const text = `${mark}${properties.slice(0, count).join(", ")}${more}`;
    if (textWidth(text, LABEL_SIZE) <= MOST_OF_LABEL) return text;
  }
  const more = properties.length > 1 ? ` +${properties.length - 1}` : "";
  const room = MOST_OF_LABEL - textWidth(mark + more, LABEL_SIZE);
  return `${mark}${shortened(properties[0] ?? "", LABEL_SIZE, room)}${more}`;
}

function at(place: number): string {
  return String(Math.round(place * 10) / 10);
}
