import type { PicturedThing } from "../../../report/entity-picture.js";
import { shortened, wrappedLabel } from "./wrapped-label.js";

/** Pixels. */
export const BOX_WIDTH = 172;
export const INSET = 12;
export const TYPE_SIZE = 11;
/** How wide a semi-bold text is, as the size of a plain one. */
const BOLD_NAME_SIZE = 14.3;
export const LINE_HEIGHT = 17;
const MARK_WIDTH = 46;
/** From one link's end at a box to the next. */
export const PORT_HEIGHT = 18;

/** What stands in a box, in lines that fit. */
export interface BoxText {
  readonly type: string;
  readonly name: readonly string[];
}

export function boxText({ type, name, isMain, isOnlyReferredTo }: PicturedThing): BoxText {
  const room = BOX_WIDTH - 2 * INSET;
  const none = isOnlyReferredTo ? "only referred to" : "no type";
  const label = isOnlyReferredTo && name !== undefined ? endOfAddress(name) : name;
  return {
    type: shortened(type === "" ? none : type, TYPE_SIZE, isMain ? room - MARK_WIDTH : room),
    name: label === undefined ? [] : wrappedLabel(label, BOLD_NAME_SIZE, room, isMain ? 4 : 3),
  };
}

/** Of addresses, the end tells one from another: `https://journal.example/2024/ankara#amina` as `…/ankara#amina`. */
function endOfAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, "");
  const last = bare.lastIndexOf("/", bare.length - 2);
  return bare.length > 30 && last > 0 ? `…${bare.slice(last)}` : bare;
}

/** Pixels, with room for the ends of so many links. */
export function boxHeight({ name }: BoxText, ends: number): number {
  return Math.max(26 + name.length * LINE_HEIGHT + (name.length > 0 ? 8 : 4), ends * PORT_HEIGHT + 8);
}
