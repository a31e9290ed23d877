import type { EntityPicture } from "../../../report/entity-picture.js";
import { type Markup, markup } from "../markup.js";
import { BOX_WIDTH, INSET, LINE_HEIGHT } from "./box.js";
import { type Box, drawing, type Line } from "./drawing.js";

/** Draws the picture. Whoever cannot see it needs {@link pictureList} beside it. */
export function pictureSvg(picture: EntityPicture, label: string): { svg: Markup; leftLinks: number } {
  const { width, height, boxes, lines, leftLinks } = drawing(picture);
  const svg = markup`<svg class="drawing" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${lines.map(lineShape)}${boxes.map((box) => boxShape(box, picture))}</svg>`;
  return { svg, leftLinks };
}

function lineShape({ path, tip, label }: Line): Markup {
  const back = tip.pointsLeft ? 8 : -8;
  const [x, y] = [round(tip.x), round(tip.y)];
  return markup`<g class="link"><path d="${path}"/><path class="tip" d="M${x} ${y}l${back} -4.5v9z"/><text x="${round(label.x)}" y="${round(label.y)}" text-anchor="end">${label.text}</text></g>
`;
}

function boxShape({ thing, x, y, height, text }: Box, { things }: EntityPicture): Markup | false {
  const shown = things[thing];
  if (shown === undefined) return false;
  const { isMain, isOnlyReferredTo, kind, type, name = "" } = shown;
  const first = (height - text.name.length * LINE_HEIGHT - 17) / 2 + 12;
  const isCut = [text.name.join(""), text.type].some((shown) => /^…|…$/.test(shown));
  return markup`<g class="thing ${kind}${isMain && " main"}${isOnlyReferredTo && " outside"}" transform="translate(${round(x)} ${round(y)})">${
    isCut && markup`<title>${type}: ${name}</title>`
  }<rect width="${BOX_WIDTH}" height="${round(height)}" rx="7"/><path class="side" d="M7 0A7 7 0 0 0 0 7V${round(height - 7)}A7 7 0 0 0 7 ${round(height)}z"/><text class="type" x="${INSET}" y="${round(first)}">${text.type}</text>${
    isMain &&
    markup`<text class="type badge" x="${BOX_WIDTH - INSET + 4}" y="${round(first)}" text-anchor="end">★ main</text>`
  }${text.name.map((line, at) => markup`<text class="name" x="${INSET}" y="${round(first + 2 + (at + 1) * LINE_HEIGHT)}">${line}</text>`)}</g>
`;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
