import type { Command } from "./command.js";
import type { Option, Options } from "./option.js";

/** Lines are broken at this width: a terminal has eighty columns. */
const WIDTH = 80;
const INDENT = 4;

/** What `newsgraph COMMAND --help` prints. */
export function helpOf({ name, operands, summary, details, options, examples }: Command): string {
  return [
    `Usage: newsgraph ${name}${operands ? ` ${operands}` : ""} [options]`,
    wrapped(summary, 0),
    ...details.map((paragraph) => wrapped(paragraph, 0)),
    `Options:\n${Object.entries(options).map(optionLines).join("\n")}`,
    `Examples:\n${examples.map(({ command, does }) => `  ${command}\n${wrapped(does, INDENT)}`).join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** What `newsgraph --help` prints. */
export function overview(commands: readonly Command[], more: Options): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const [first] = commands;
  return [
    "Usage: newsgraph COMMAND [options]",
    wrapped(
      "Checks, converts and reads news as schema.org JSON-LD: whole pages, JSON-LD, things of newsgraph's model, and feeds of any size.",
      0,
    ),
    `Commands:\n${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${hanging(summary, width + 4)}`).join("\n")}`,
    `Options:\n${Object.entries(more).map(optionLines).join("\n")}`,
    `Begin with:\n${(first?.examples ?? [])
      .slice(0, 2)
      .map(({ command, does }) => `  ${command}\n${wrapped(does, INDENT)}`)
      .join("\n")}`,
    "newsgraph COMMAND --help says more about each.",
  ]
    .join("\n\n")
    .concat("\n");
}

function optionLines([name, option]: readonly [string, Option]): string {
  const { short, value, summary, isMultiple, choices } = option;
  const head = `  ${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`;
  const among = choices ? ` One of ${choices.join(", ")}.` : "";
  const often = isMultiple ? " Can be given more than once." : "";
  return `${head}\n${wrapped(summary + among + often, INDENT + 2)}`;
}

/** The text in lines, each behind so many spaces. */
export function wrapped(text: string, indent: number): string {
  return " ".repeat(indent) + hanging(text, indent);
}

/** The text in lines, each but the first behind so many spaces. */
function hanging(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}
