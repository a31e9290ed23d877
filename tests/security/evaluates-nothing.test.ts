import { expect, test } from "vitest";
import { readSources } from "../house/read-sources.js";
import { parseSource } from "../house/source-file.js";

/** What makes code of text, asks a network, or waits: names of the language and of its hosts. */
const NAMES =
  /(?<!\. ?)(?<![\w$])(?:eval|Function|WebAssembly|setTimeout|setInterval|fetch|XMLHttpRequest|WebSocket|EventSource|Worker|importScripts|require) ?\(|new (?:Function|WebSocket|Worker|XMLHttpRequest)\b|\bimport ?\(/;

const library = readSources().filter(({ path }) => !path.startsWith("cli/"));

test("no file of the library makes code of text, or asks anybody anything", () => {
  expect(library.length).toBeGreaterThan(250);
  expect(library.filter(({ code }) => NAMES.test(code)).map(({ path }) => path)).toEqual([]);
});

test.each([
  "eval(text);",
  "const f = new Function(text);",
  "Function(text)();",
  "await fetch(context);",
  "setTimeout(text);",
  "const m = await import(name);",
  "new Worker(text);",
])("%s would be seen", (text) => {
  expect(NAMES.test(parseSource("graph/a.ts", text).code)).toBe(true);
});

test("what only sounds like it is not", () => {
  const text = 'reader.fetch(x); const evaluated = retrieval(1); // eval(x)\nconst s = "eval(x)";';
  expect(NAMES.test(parseSource("graph/a.ts", text).code)).toBe(false);
});
