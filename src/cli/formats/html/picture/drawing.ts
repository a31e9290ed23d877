import type { EntityPicture } from "../../../report/entity-picture.js";
import { BOX_WIDTH, type BoxText, boxHeight, boxText } from "./box.js";
import { drawnIsland } from "./island.js";
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

const GAP = 18;
const ISLAND_GAP = 34;
const MARGIN = 6;

/** Lays out a picture: what is linked side by side from the left to the right, what is not linked below, in rows. */
export function drawing(picture: EntityPicture): Drawing {
  const { things } = picture;
  const { bundles, left } = bundled(picture);
  const main = Math.max(
    0,
    things.findIndex(({ isMain }) => isMain),
  );
  const texts = things.map(boxText);
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const alone: number[] = [];
  let [width, bottom] = [0, MARGIN];
  for (const island of islands(things.length, bundles, main)) {
    const own = bundles.filter(({ from }) => island.includes(from));
    const [only] = island;
    if (own.length === 0 && only !== undefined && only !== main) {
      alone.push(only);
      continue;
    }
    const drawn = drawnIsland(island, own, main, texts, { x: MARGIN, y: bottom });
    boxes.push(...drawn.boxes);
    lines.push(...drawn.lines);
    width = Math.max(width, drawn.width);
    bottom += drawn.height + ISLAND_GAP;
  }
  const perRow = Math.max(3, Math.floor((width + GAP) / (BOX_WIDTH + GAP)));
  for (let at = 0; at < alone.length; at += perRow) {
    const row = alone.slice(at, at + perRow).map((thing, place): Box => {
      const text = texts[thing] ?? { type: "", name: [] };
      return { thing, x: MARGIN + place * (BOX_WIDTH + GAP), y: bottom, height: boxHeight(text, 0), text };
    });
    boxes.push(...row);
    width = Math.max(width, row.length * (BOX_WIDTH + GAP) - GAP);
    bottom += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  const lowest = Math.max(0, ...boxes.map(({ y, height }) => y + height));
  return {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(lowest + MARGIN),
    boxes,
    lines,
    leftLinks: left,
  };
}
