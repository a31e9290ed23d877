const QUOTE = 0x22;

/**
 * Whether the JSON text may have more keys than the value that was parsed from it: then a key stands twice. It is sure
 * when it says no.
 */
export function mayRepeatKeys(json: string, value: unknown): boolean {
  return mostKeys(json) !== countInValue(value);
}

/**
 * How many keys a JSON text has, or more where a text in it begins with a colon. Two that stand in one object count as two.
 */
export function mostKeys(json: string): number {
  let count = 0;
  for (let colon = json.indexOf(":"); colon >= 0; colon = json.indexOf(":", colon + 1)) {
    let at = colon - 1;
    while (isSpace(json.charCodeAt(at))) at--;
    if (json.charCodeAt(at) === QUOTE && !isEscaped(json, at)) count++;
  }
  return count;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
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
