import type { EntityPicture } from "../../../report/entity-picture.js";
import { type BoxText, boxText } from "./box.js";
import { Island } from "./island.js";
import { bundled, islands } from "./links-between.js";

/** Where things are, in pixels from the top left corner. */
export interface Box {
  readonly thing: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly text: BoxText;
}

/** A link, or several from the same thing to the same. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** As the attribute `d` has it. */
  readonly path: string;
  /** The tip of its arrow. */
  readonly tip: { readonly x: number; readonly y: number; readonly pointsLeft: boolean };
  /** The end of the properties' names. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Links that are too many to be drawn: those from one thing to another count as one. */
  readonly leftLinks: number;
}

/** Islands stand side by side as far as this, in pixels. */
const ROW_WIDTH = 1080;
const GAP = 30;
const MARGIN = 6;

/** Lays out a picture: what is linked from the left to the right, and what is not linked side by side, in rows. */
export function drawing(picture: EntityPicture): Drawing {
  const { things } = picture;
  const { bundles, left: leftLinks } = bundled(picture);
  const main = Math.max(
    0,
    things.findIndex(({ isMain }) => isMain),
  );
  const texts = things.map(boxText);
  const boxes: Box[] = [];
  const lines: Line[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const island of ordered(islands(things.length, bundles, main), main)) {
    const own = bundles.filter(({ from }) => island.includes(from));
    const laidOut = new Island(island, own, main, texts);
    if (x > 0 && x + laidOut.width > ROW_WIDTH) {
      [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    }
    const corner = { x: MARGIN + x, y: MARGIN + y };
    boxes.push(...laidOut.boxesAt(corner));
    lines.push(...laidOut.linesAt(corner));
    [x, rowHeight] = [x + laidOut.width + GAP, Math.max(rowHeight, laidOut.height)];
    width = Math.max(width, x - GAP);
  }
  return {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(y + rowHeight + 2 * MARGIN),
    boxes,
    lines,
    leftLinks,
  };
}

/** The one with the main thing first, and what nothing is linked with last. */
function ordered(all: readonly (readonly number[])[], main: number): readonly (readonly number[])[] {
  const rank = (island: readonly number[]) => (island.includes(main) ? 0 : island.length > 1 ? 1 : 2);
  return [...all].sort((a, b) => rank(a) - rank(b));
}
