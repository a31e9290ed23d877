import { BOX_WIDTH } from "./box.js";
import type { Step, Stop } from "./lanes.js";
import { type Direction, labelWidth } from "./link-label.js";
import type { Bundle } from "./links-between.js";

/** Where a link ends at a thing, on its left side; without a step, where it leads from the thing to itself. */
export interface Port {
  readonly bundle: Bundle;
  readonly direction: Direction;
  readonly step?: Step | undefined;
}

export type Ports = ReadonlyMap<Stop, readonly Port[]>;

/** What ends at each thing. */
export function portsOf(stops: readonly Stop[], steps: readonly Step[], bundles: readonly Bundle[]): Ports {
  const ports = new Map<Stop, Port[]>();
  const put = (stop: Stop, port: Port) => {
    const before = ports.get(stop);
    if (before) before.push(port);
    else ports.set(stop, [port]);
  };
  for (const step of steps) {
    if (step.to.thing === undefined) continue;
    const { bundle, isBackwards } = step.run;
    put(step.to, { bundle, direction: isBackwards ? "backward" : "onward", step });
  }
  for (const bundle of bundles) {
    const own = bundle.from === bundle.to && stops.find(({ thing }) => thing === bundle.from);
    if (own) put(own, { bundle, direction: "to-itself" });
  }
  return ports;
}

export const ARROW = 9;
/** Between two columns: what the curves need, and more where there are many. */
const ROOM_FOR_CURVES = 26;
const MOST_ROOM = 80;
const AROUND_LABEL = 12;

/** For each column, how far to the right its labels begin, and its boxes. */
export function columnPlaces(
  count: number,
  steps: readonly Step[],
  ports: Ports,
): readonly { readonly labels: number; readonly boxes: number }[] {
  const places: { labels: number; boxes: number }[] = [];
  for (let column = 0; column < count; column++) {
    const widths = [...ports]
      .filter(([stop]) => stop.column === column)
      .flatMap(([, own]) => own.map(({ bundle, direction }) => labelWidth(bundle, direction)));
    const room = widths.length > 0 ? Math.max(...widths) + ARROW + AROUND_LABEL : 0;
    const before = places[column - 1];
    const passing = steps.filter(({ to }) => to.column === column).length;
    const curves = Math.min(MOST_ROOM, ROOM_FOR_CURVES + 2 * passing);
    const labels = before ? before.boxes + BOX_WIDTH + curves : 0;
    places.push({ labels, boxes: labels + room });
  }
  return places;
}
