import { expect, test } from "vitest";
import { stdoutSink } from "../../../../src/cli/commands/convert/sink.js";
import type { Host } from "../../../../src/cli/host/host.js";

/** What arrives on standard output, be it a terminal or not. */
function written(isTerminal: boolean, result: string | Uint8Array): string {
  const pieces: Uint8Array[] = [];
  const stdout = {
    isTerminal,
    hasColour: false,
    columns: 80,
    write(text: string | Uint8Array) {
      pieces.push(Buffer.from(text));
      return Promise.resolve();
    },
  };
  void stdoutSink({ stdout } as unknown as Host).write(result);
  return Buffer.concat(pieces).toString("utf8");
}

const TEXT = "<title>\u001b[2Jé\u202e\r\n\t\u009b31m</title>\n";

test("a file or a program gets what was converted, to the last byte", () => {
  expect(written(false, TEXT)).toBe(TEXT);
  expect(written(false, Buffer.from(TEXT))).toBe(TEXT);
});

test("a terminal is not told what to do by it", () => {
  const shown = "<title>\\u001b[2Jé\\u202e\n\t\\u009b31m</title>\n";
  expect(written(true, TEXT)).toBe(shown);
  expect(written(true, Buffer.from(TEXT))).toBe(shown);
});
