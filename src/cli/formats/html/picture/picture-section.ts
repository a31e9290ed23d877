import type { EntityPicture } from "../../../report/entity-picture.js";
import { counted } from "../../../report/summary-text.js";
import { type Markup, markup } from "../markup.js";
import { pictureList } from "./picture-list.js";
import { pictureSvg } from "./picture-svg.js";

/** The picture of what a document says, and the same in words; nothing where it says nothing. */
export function pictureSection(
  picture: EntityPicture,
  { id, title, isOpen }: { readonly id: string; readonly title: string; readonly isOpen: boolean },
): Markup | undefined {
  const { things, links, left, leftLinks = 0 } = picture;
  if (things.length === 0) return undefined;
  const size = `${counted(things.length, "thing")} and ${counted(links.length, "link")}`;
  const { svg, leftLinks: notDrawn } = pictureSvg(
    picture,
    `Picture of ${size}; the list below it says the same.`,
  );
  return markup`<details class="picture"${isOpen && ATTRIBUTE_OPEN}>
<summary><h4>What it says</h4> <span>${size}</span></summary>
<div class="canvas" role="group" tabindex="0" aria-label="What ${title} says">${svg}</div>
${left > 0 && markup`<p class="left">${counted(left, "more thing")} not shown.</p>`}${
  leftLinks > 0 && markup`<p class="left">${counted(leftLinks, "more link")} not shown.</p>`
}${notDrawn > 0 && markup`<p class="left">${counted(notDrawn, "link")} not drawn, but in the list.</p>`}
<details><summary>The same as a list</summary>${pictureList(picture, id)}</details>
</details>`;
}

const ATTRIBUTE_OPEN = markup` open`;
