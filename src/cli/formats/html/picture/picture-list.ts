import type { EntityPicture, PicturedThing } from "../../../report/entity-picture.js";
import { type Markup, markup } from "../markup.js";

/** What the picture says, as a list: each thing, and what it links to. */
export function pictureList({ things, links }: EntityPicture, id: string): Markup {
  return markup`<ul class="things">${things.map((thing, at) => {
    const own = links.filter(({ from }) => from === at);
    return markup`<li id="${id}-t${at + 1}">${named(thing)}${thing.isMain && " — what the page is about"}${
      thing.isOnlyReferredTo && " — only referred to"
    }${
      own.length > 0 &&
      markup` <ul>${own.map(({ property, to }) => {
        const other = things[to];
        return (
          other &&
          markup`<li><code>${property}</code>: <a href="#${id}-t${to + 1}"><bdi>${other.name ?? wordsOfType(other)}</bdi></a></li> `
        );
      })}</ul>`
    }</li>
`;
  })}</ul>`;
}

function named(thing: PicturedThing): Markup {
  const type = wordsOfType(thing);
  return thing.name === undefined
    ? markup`<strong>${type}</strong> without a name`
    : markup`<strong><bdi>${thing.name}</bdi></strong> (${type})`;
}

function wordsOfType({ type }: PicturedThing): string {
  return type === "" ? "no type" : type;
}
