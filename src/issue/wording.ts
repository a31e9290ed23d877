import { didYouMean } from "./did-you-mean.js";
import { once } from "./once.js";
import { showValue } from "./show-value.js";

/**
 * How a message of the model is put together, and taken apart again: a Standard Schema issue carries a message and a
 * path and no more, so that what an Issue says beyond them is found in the message.
 */
export interface Wording {
  readonly isMissing: boolean;
  /** What would have been right, in words. */
  readonly expected: string | undefined;
  /** The nearest right value. */
  readonly suggestion: string | undefined;
}

/** Characters that would not be seen in a message, or would change how the rest of it is seen. */
const unseen = /* @__PURE__ */ once(
  () => /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u00A0\u2800]/gu,
);

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** `"2024-02-30" is not a date: give …`, or `Missing a date: give …` where there is no value. */
export function sayNot(value: unknown, what: string, give: string, nearest?: string): string {
  const shown = showValue(value).replace(unseen(), escapeCharacter);
  const begin =
    value === undefined
      ? `Missing ${what}`
      : `${shown.charAt(0).toUpperCase()}${shown.slice(1)} is not ${what}`;
  return `${begin}: give ${give}.${sayDidYouMean(nearest)}`;
}

/** The value is none of those that are known. */
export function sayNoneOf(value: unknown, what: string, known: readonly string[]): string {
  const nearest = typeof value === "string" && known.length > 1 ? didYouMean(value, known) : undefined;
  const words = known.map((word) => JSON.stringify(word)).join(", ");
  return sayNot(value, what, known.length === 1 ? words : `one of ${words}`, nearest);
}

/** The object has a key that nobody reads. */
export function sayUnknownKey(key: string, known: readonly string[]): string {
  const nearest = didYouMean(key, known);
  const mend = nearest === undefined ? `use one of ${known.join(", ")}` : "rename it";
  return `${showValue(key)} is not a known key: remove it, or ${mend}.${sayDidYouMean(nearest)}`;
}

function sayDidYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
}

/** What a message of ours says; of any other message, nothing. */
export function readWording(message: string): Wording {
  const [, quoted] = / Did you mean ("(?:[^"\\]|\\.)*")\?$/.exec(message) ?? [];
  return {
    isMissing: message.startsWith("Missing "),
    expected: expectedIn(message),
    suggestion: quoted === undefined ? undefined : unquote(quoted),
  };
}

/** What stands between the first `: give ` and the full stop before the end, or before what was probably meant. */
function expectedIn(message: string): string | undefined {
  // The value itself may hold any words, so it is passed over.
  const words = message.replace(/^"(?:[^"\\]|\\.)*"/, "");
  const [before, after] = [": give ", '. Did you mean "'];
  const found = words.indexOf(before);
  if (found < 0) return undefined;
  const start = found + before.length;
  const behind = words.endsWith('"?') ? words.indexOf(after, start) : -1;
  if (behind >= 0 && behind + after.length <= words.length - 2) return words.slice(start, behind);
  return words.endsWith(".") && words.length > start ? words.slice(start, -1) : undefined;
}

/** A message of somebody else's may look like ours and not be. */
function unquote(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
