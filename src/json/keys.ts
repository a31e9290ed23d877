/** The end of a key, or the beginning of a text that starts with a colon. */
const KEY_END = /"[\t\n\r ]*:/g;

/**
 * Whether the JSON text may have more keys than the value that was parsed from it: then a key stands twice. It is sure
 * when it says no.
 */
export function mayRepeatKeys(json: string, value: unknown): boolean {
  return countInText(json) !== countInValue(value);
}

function countInText(json: string): number {
  let count = 0;
  KEY_END.lastIndex = 0;
  while (KEY_END.test(json)) if (!isEscaped(json, json.lastIndexOf('"', KEY_END.lastIndex - 1))) count++;
  return count;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(json: string, at: number): boolean {
  let from = at;
  while (json.charCodeAt(from - 1) === 0x5c) from--;
  return (at - from) % 2 === 1;
}

function countInValue(value: unknown): number {
  let count = 0;
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const isList = Array.isArray(next);
    for (const inner of Object.values(next)) {
      if (!isList) count++;
      if (typeof inner === "object" && inner !== null) waiting.push(inner);
    }
  }
  return count;
}
