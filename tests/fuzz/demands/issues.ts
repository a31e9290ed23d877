import assert from "node:assert/strict";
import type { Issue } from "../../../src/index.js";
import { MOST_OF_A_CODE } from "../../../src/reading/notes.js";

const CODE = /^[a-z]+(?:\.[a-z]+)?(?:-[a-z]+)*\/[a-z]+(?:-[a-z\d]+)*$/;
/** A JSON Pointer (RFC 6901): each step behind a slash, `~` only as `~0` or `~1`. */
const POINTER = /^(?:\/(?:[^/~]|~[01])*)*$/;

/** What an issue says of its own place has to be in the text that was given, where one was. */
interface Given {
  readonly text?: string;
}

/**
 * Demands of findings what every one of them promises: a code, a severity, a message that ends with what to do, a pointer;
 * that all of it survives JSON; and that there is an end to them.
 */
export function demandIssues(issues: readonly Issue[], { text }: Given = {}): void {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    const { code, severity, message, path, location } = issue;
    assert.match(code, CODE);
    assert.ok(["error", "warning", "info"].includes(severity), severity);
    assert.match(message, /[.?]$/, `${code}: ${message}`);
    assert.match(path, POINTER, code);
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const json = JSON.stringify(issue);
    assert.equal(JSON.stringify(JSON.parse(json)), json);
    if (text === undefined || location === undefined) continue;
    const { line, column, offset, length } = location;
    assert.ok(line >= 1 && column >= 1 && offset >= 0 && length >= 0, `${code} stands nowhere`);
    assert.ok(offset + length <= text.length + 1, `${code} stands behind the end`);
  }
  for (const [code, count] of counts) {
    if (!code.startsWith("model/")) assert.ok(count <= MOST_OF_A_CODE, `${count} of ${code}`);
  }
}
