/** What a terminal or a log would take for more than a character; `JSON.stringify` has seen to the tab and to halves. */
const HARMFUL = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * JSON on one line, which says what `JSON.stringify` says and is harmless on a terminal: what could move the cursor or
 * turn the text stands as `\u…`. Such characters can stand in texts only, so that it stays JSON.
 *
 * @example
 * jsonLine({ a: "\u009b2J" }); //=> '{"a":"\\u009b2J"}'
 */
export function jsonLine(value: object | string): string {
  return JSON.stringify(value).replace(HARMFUL, (harmful) =>
    Array.from({ length: harmful.length }, (_, at) => escapeUnit(harmful.charCodeAt(at))).join(""),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
