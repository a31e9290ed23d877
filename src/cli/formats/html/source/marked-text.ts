import { type Markup, markup } from "../markup.js";
import type { Mark } from "./source-pieces.js";

/**
 * The text with what the findings mean marked. Where several lie one in the other, the narrowest says the severity, and
 * what is inside of another is told from it.
 */
export function markedText(text: string, marks: readonly Mark[]): Markup {
  const whole = marks.map((mark) => ({
    ...mark,
    start: before(text, mark.start),
    end: behind(text, mark.end),
  }));
  const ends = new Set([0, text.length, ...whole.flatMap(({ start, end }) => [start, end])]);
  const places = [...ends].sort((a, b) => a - b);
  const parts: Markup[] = [];
  places.forEach((start, at) => {
    const point = whole.find((mark) => mark.start === start && mark.end === start);
    if (point) parts.push(markup`<mark class="${point.severity} point"> </mark>`);
    const end = places[at + 1];
    if (end === undefined) return;
    const piece = text.slice(start, end);
    const covering = whole.filter((mark) => mark.start <= start && mark.end >= end);
    const [narrowest] = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start));
    if (narrowest === undefined) {
      parts.push(markup`${piece}`);
      return;
    }
    const isInside = covering.some((mark) => mark.end - mark.start > narrowest.end - narrowest.start);
    parts.push(markup`<mark class="${narrowest.severity}${isInside ? " inside" : ""}">${piece}</mark>`);
  });
  return markup`${parts}`;
}

/** The nearest place before that is not in the middle of a character. */
function before(text: string, place: number): number {
  return isInCharacter(text, place) ? place - 1 : place;
}

function behind(text: string, place: number): number {
  return isInCharacter(text, place) ? place + 1 : place;
}

function isInCharacter(text: string, place: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));
}
