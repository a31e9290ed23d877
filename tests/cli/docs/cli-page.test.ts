import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Command } from "../../../src/cli/arguments/command.js";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.js";
import { commands } from "../../../src/cli/commands/commands.js";
import { checkConfig } from "../../../src/cli/configuration/check-config.js";
import { TARGETS } from "../../../src/cli/converting/conversion.js";
import { Explanations } from "../../../src/cli/explaining/explanations.js";
import { formats } from "../../../src/cli/formats/formats.js";
import { MOST_DOCUMENTS, MOST_ISSUES } from "../../../src/cli/formats/html/keeping/kept-documents.js";
import { CODE_SCANNING } from "../../../src/cli/formats/sarif/limits.js";
import * as exitCodes from "../../../src/cli/host/exit-codes.js";
import { KINDS } from "../../../src/cli/inputs/kind.js";
import { number } from "../../../src/cli/report/summary-text.js";
import { builtPackage } from "../binary/built.js";
import { blocks, commandLines, headings, heads, PAGE, page, prose, section } from "./page.js";

/** What the program takes with each command. */
const COMMON: Command["options"] = {
  help: { short: "h", summary: "" },
  version: { short: "V", summary: "" },
};

const optionsOf = (command: Command) => ({ ...command.options, ...COMMON });

/** Where the page says what a command takes. */
function sectionsOf({ name, options }: Command): readonly string[] {
  if (!headings.includes(name)) return ["schema and explain"];
  return "kind" in options ? [name, "Options for inputs"] : [name];
}

/** Options of other programs that the page uses. */
const FOREIGN = ["save-dev", "cached", "name-only", "diff-filter", "array"];

test.each(commands.map((command) => [command.name, command] as const))(
  "every option of %s has a line of its own, with its letter and its value",
  (name, command) => {
    const rows = sectionsOf(command).flatMap(heads);
    for (const [option, { short, value }] of Object.entries(optionsOf(command))) {
      const long = `\`--${option}${value === undefined ? "" : ` ${value}`}\``;
      expect(rows, name).toContain(short === undefined ? long : `\`-${short}\`, ${long}`);
    }
  },
);

test("no line names an option that there is not", () => {
  for (const command of commands) {
    const rows = sectionsOf(command).flatMap(heads);
    const named = rows.flatMap((row) => [...row.matchAll(/`--([a-z-]+)/g)].map(([, option = ""]) => option));
    const known = commands
      .filter((other) => sectionsOf(other).some((one) => sectionsOf(command).includes(one)))
      .flatMap((other) => Object.keys(optionsOf(other)));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  }
});

test("no option is named that there is not", () => {
  const known = new Set(commands.flatMap((command) => Object.keys(optionsOf(command))));
  const named = [...page.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, option = ""]) => option);
  expect(new Set(named).size).toBeGreaterThan(30);
  expect(named.filter((option) => !known.has(option) && !FOREIGN.includes(option))).toEqual([]);
});

test("every command on the page is one that the program takes", () => {
  const lines = commandLines();
  expect(lines.length).toBeGreaterThan(40);
  for (const [name = "", ...rest] of lines) {
    const command = commands.find((one) => one.name === name);
    if (name === "help" || name === "COMMAND") continue;
    expect(command, [name, ...rest].join(" ")).toBeDefined();
    if (!command) continue;
    expect(() => parseArguments(rest, optionsOf(command)), rest.join(" ")).not.toThrow();
  }
});

test("every command is there", () => {
  for (const { name } of commands) expect(prose).toContain(`\`newsgraph ${name}`);
});

test("every format has a row, a heading, and the endings that choose it", () => {
  for (const { name, endings } of formats) {
    const row = section("Formats")
      .split("\n")
      .find((line) => line.startsWith(`| \`${name}\` `));
    expect(row, name).toBeDefined();
    for (const ending of endings) expect(row).toContain(`\`.${ending}\``);
    expect(headings.some((heading) => heading.split(" and ").includes(name))).toBe(true);
  }
});

test("every form of convert has a row, every kind is named", () => {
  for (const target of TARGETS) expect(heads("convert")).toContain(`\`${target}\``);
  for (const kind of KINDS) expect(section("Options for inputs")).toContain(`\`${kind}\``);
});

test("every key of the configuration has a row, and no other", () => {
  const rows = heads("Configuration").filter((cell) => /^`\w+`$/.test(cell));
  expect(rows.map((cell) => cell.slice(1, -1)).sort()).toEqual([...keysOfConfig()].sort());
});

/** As a configuration with another key is told. */
function keysOfConfig(): readonly string[] {
  try {
    checkConfig({ "?": true });
  } catch (error) {
    return /Give some of (.+)\./.exec(String(error))?.[1]?.split(", ") ?? [];
  }
  return [];
}

test("every exit code has a row, and no other", () => {
  const rows = heads("Exit codes").filter((cell) => /^\d+$/.test(cell));
  expect(rows.map(Number)).toEqual(Object.values(exitCodes).sort((a, b) => a - b));
});

test("limits are those of the program", () => {
  expect(section("sarif")).toContain(`${number(CODE_SCANNING.results)} results`);
  expect(section("sarif")).toContain(`shows ${number(CODE_SCANNING.shown)} results`);
  expect(section("html")).toContain(`${MOST_DOCUMENTS} documents and ${number(MOST_ISSUES)} findings`);
});

test("every code that is named means something", () => {
  const known = new Explanations(new URL(`file://${join(builtPackage(), "dist/rules.json")}`));
  const named = [...prose.matchAll(/`((?:[a-z]+|schema\.org)\/[a-z][a-z-]+)`/g)].map(([, code = ""]) => code);
  const own = named.filter((code) => !code.startsWith("journal/") && !code.startsWith("newsgraph/"));
  expect(own.length).toBeGreaterThan(5);
  for (const code of own) expect(known.find(code).code).toBe(code);
});

test("links lead somewhere", () => {
  const anchors = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  for (const link of links.filter((one) => !one.startsWith("https://"))) {
    const [file = "", anchor] = link.split("#");
    if (file === "") expect(anchors).toContain(anchor);
    else expect(existsSync(new URL(file, PAGE)), link).toBe(true);
  }
  // What a reader looks for first is in the list at the top.
  for (const { name } of commands) expect(links.some((link) => link.includes(name))).toBe(true);
  expect(readFileSync(new URL("../../../README.md", import.meta.url), "utf8")).toContain("(docs/cli.md)");
});

test("every block is one that a test tries, or the words of another program", () => {
  const known = ["console", "sh", "yaml", "html", "json", "js", "ts", "ndjson"];
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  const files = blocks.filter(({ language }) => ["html", "json", "js", "ts", "ndjson"].includes(language));
  expect(files.filter(({ file }) => file === undefined)).toEqual([]);
});
