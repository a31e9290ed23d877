import fc from "fast-check";
import { expect, test } from "vitest";
import { github } from "../../../src/cli/formats/github.js";
import { inputKind } from "../../../src/cli/formats/input-kind.js";
import { mendInWords } from "../../../src/cli/formats/mend-words.js";
import type { DocumentReport } from "../../../src/cli/report/document-report.js";
import { visible } from "../../../src/cli/terminal/visible.js";
import { HARMFUL, reportOf, reports, written } from "./arbitrary-reports.js";

interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly message: string;
}

/** As the runner of Actions takes a line apart; nothing where it is no command. */
function readCommand(line: string): Command | undefined {
  if (!line.trimStart().startsWith("::")) return undefined;
  const end = line.indexOf("::", 2);
  if (end < 0) return undefined;
  const head = line.slice(2, end);
  const space = head.indexOf(" ");
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = space < 0 ? [] : head.slice(space + 1).split(",");
  const unescaped = (text: string) =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  const message = line
    .slice(end + 2)
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
  const properties = pairs.map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), message };
}

/** The commands, and the last line. */
function read(text: string): { readonly commands: readonly Command[]; readonly last: string } {
  const lines = text.split("\n");
  expect(lines.pop()).toBe("");
  const last = lines.pop() ?? "";
  const commands = lines.map(readCommand);
  expect(commands).not.toContain(undefined);
  return { commands: commands as readonly Command[], last };
}

const one = (report: DocumentReport): Command => {
  const [command] = read(written(github, [report])).commands;
  if (!command) throw new Error("no command");
  return command;
};

test("is a command for each finding and a last line, whatever the text", () => {
  fc.assert(
    fc.property(reports, (given) => {
      const text = written(github, given);
      expect(text).not.toMatch(HARMFUL);
      const { commands, last } = read(text);
      const found = given.flatMap((report) => report.issues.map((issue) => ({ report, issue })));
      expect(commands.length).toBe(found.length);
      expect(readCommand(last)).toBeUndefined();
      expect(last).not.toContain("##[");

      for (const [at, { report, issue }] of found.entries()) {
        const { name, properties, message } = commands[at] as Command;
        expect(name).toBe({ error: "error", warning: "warning", info: "notice" }[issue.severity]);
        expect(properties.title).toBe(visible(issue.code));
        const isFile = inputKind(report.input) === "path";
        expect(properties.file).toBe(isFile ? visible(report.input) : undefined);
        const line = issue.location?.line ?? report.line;
        expect(properties.line).toBe(isFile && line !== undefined ? String(line) : undefined);
        if (!isFile) expect(Object.keys(properties)).toEqual(["title"]);

        const [said, ...rest] = message.split("\n");
        const place = [report.input, line, issue.location?.column].filter((part) => part !== undefined);
        expect(said).toBe(visible(isFile ? issue.message : `${place.join(":")}: ${issue.message}`));
        const behind = [issue.path === "" ? undefined : `At ${issue.path}`, mendInWords(issue), issue.source];
        expect(rest).toEqual(behind.filter((part) => part !== undefined).map((part) => visible(part)));
      }
    }),
  );
});

test("names the place, as far as it goes in its line", () => {
  const location = { line: 4, column: 7, offset: 60, length: 100 };
  const excerpt = {
    lines: [{ number: 4, text: "      {é", cut: 0, isCutBehind: false }],
    line: 4,
    column: 7,
    length: 2,
  };
  expect(written(github, [reportOf({ location, excerpt, path: "/a" }, { input: "a b,c:d%.html" })])).toMatch(
    /^::error file=a b%2Cc%3Ad%25\.html,line=4,col=7,endLine=4,endColumn=9,title=schema\.org\/date::It is no date\.%0AAt \/a\n/,
  );
  expect(one(reportOf({ location })).properties).toEqual({
    file: "page.html",
    line: "4",
    col: "7",
    title: "schema.org/date",
  });
  expect(one(reportOf({}, { input: "feed.ndjson", line: 12 })).properties).toMatchObject({ line: "12" });
  expect(one(reportOf({ location: { ...location, length: 3 } }, { line: 4 })).properties).toMatchObject({
    col: "7",
    endLine: "4",
    endColumn: "10",
  });
  expect(one(reportOf({ severity: "info" })).name).toBe("notice");
});

test("names an address and the standard input in the message, since there is no file", () => {
  const location = { line: 4, column: 7, offset: 60, length: 1 };
  expect(one(reportOf({ location }, { input: "https://example.org/?a,b" }))).toEqual({
    name: "error",
    properties: { title: "schema.org/date" },
    message: "https://example.org/?a,b:4:7: It is no date.",
  });
  expect(one(reportOf({}, { input: "<stdin>" })).message).toBe("<stdin>: It is no date.");
});

test("the last line says what the run came to, and how many GitHub does not show of a level", () => {
  const severities = (["error", "warning", "info"] as const).flatMap((severity, at) =>
    Array.from({ length: 9 + at }, () => severity),
  );
  const given = severities.map((severity) => reportOf({ severity }));
  expect(read(written(github, given)).last).toBe(
    "newsgraph: 9 errors, 10 warnings and 11 info found in 30 of 30 documents. GitHub shows 10 annotations of each level, so that this log alone has 1 notice more.",
  );
  expect(read(written(github, [...given, ...given], { isInterrupted: true })).last).toMatch(
    /Broken off: .* so that this log alone has 8 errors, 10 warnings, 12 notices more\.$/,
  );
  expect(written(github, [])).toBe("newsgraph: Nothing found in 0 documents.\n");
});
