import { describe, expect, test } from "vitest";
import type { Options } from "../../../src/cli/arguments/option.js";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.js";
import { UsageError } from "../../../src/cli/arguments/usage-error.js";

const OPTIONS: Options = {
  format: { value: "NAME", short: "f", isMultiple: true, choices: ["json", "html"], summary: "" },
  output: { value: "FILE", short: "o", isMultiple: true, summary: "" },
  jobs: { value: "NUMBER", summary: "" },
  quiet: { short: "q", summary: "" },
};

test("options, switches and the rest, in their order", () => {
  const given = parseArguments(
    ["a.html", "--format", "json", "-o", "x", "-q", "-fhtml", "--output=-", "--", "--quiet"],
    OPTIONS,
  );
  expect(given.rest).toEqual(["a.html", "--quiet"]);
  expect(given.inOrder).toEqual([
    { name: "format", value: "json" },
    { name: "output", value: "x" },
    { name: "format", value: "html" },
    { name: "output", value: "-" },
  ]);
  expect(given.has("quiet")).toBe(true);
  expect(given.has("jobs")).toBe(false);
  expect(given.values("format")).toEqual(["json", "html"]);
  expect(given.value("output")).toBe("-");
  expect(given.value("jobs")).toBeUndefined();
});

test("a dash alone is an operand, and may follow an option", () => {
  expect(parseArguments(["-"], OPTIONS).rest).toEqual(["-"]);
  expect(parseArguments(["-o", "-"], OPTIONS).value("output")).toBe("-");
});

describe("is refused:", () => {
  test.each<[what: string, given: readonly string[], message: string]>([
    ["an option that is none", ["--formt", "json"], "There is no option --formt. Did you mean --format?"],
    ["one like nothing", ["--zzzzzz"], "There is no option --zzzzzz. --help lists those that there are."],
    ["a letter that is none", ["-z"], "There is no option -z."],
    ["one from another object", ["--toString"], "There is no option --toString."],
    ["one with a terminal's codes in it", ["--\u001b[2Jx"], "There is no option --\\u001b[2Jx."],
    ["an option without its value", ["--jobs"], "--jobs needs a value. Give it as --jobs NUMBER."],
    ["an option in place of a value", ["--format", "--quiet"], "--format needs a value."],
    ["a switch with a value", ["--quiet=yes"], "--quiet is a switch. Give it without a value."],
    ["what is not among the choices", ["--format", "htm"], '--format cannot be "htm". Did you mean html?'],
    ["nor near one", ["-f", "pdfx"], '-f cannot be "pdfx". Give one of json, html.'],
    ["an option twice", ["--jobs", "1", "--jobs", "2"], "--jobs was given twice. Give it once."],
  ])("%s", (_, given, message) => {
    expect(() => parseArguments(given, OPTIONS)).toThrow(UsageError);
    expect(() => parseArguments(given, OPTIONS)).toThrow(message);
  });
});
