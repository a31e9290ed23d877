import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Paint, paint } from "../../../src/cli/terminal/paint.js";

const STYLES = [
  "bold",
  "dim",
  "red",
  "yellow",
  "blue",
  "green",
  "cyan",
  "underline",
] as const satisfies (keyof Paint)[];

test.each(STYLES)("%s marks the text, or leaves it as it is", (style) => {
  const painted = paint(true)[style]("a b");
  expect(painted).not.toBe("a b");
  expect(stripVTControlCharacters(painted)).toBe("a b");
  expect(paint(false)[style]("a b")).toBe("a b");
  expect(paint(true)[style]("")).toBe("");
});

describe.each(["NO_COLOR", "NODE_DISABLE_COLORS", "FORCE_COLOR"])("with %s", (name) => {
  const before = process.env[name];
  beforeEach(() => {
    process.env[name] = name === "FORCE_COLOR" ? "0" : "1";
  });
  afterEach(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });

  test("it does as it is told", () => {
    expect(paint(true).red("a")).toBe("\u001b[31ma\u001b[39m");
    expect(paint(false).red("a")).toBe("a");
  });
});
