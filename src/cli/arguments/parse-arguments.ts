import { parseArgs } from "node:util";
import { didYouMean } from "../../issue/did-you-mean.js";
import { visible } from "../terminal/visible.js";
import type { Arguments, Option, Options } from "./option.js";
import { UsageError } from "./usage-error.js";

interface Token {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Reads what was given to a command. Throws a {@link UsageError} for an option that the command does not have, one without
 * its value, a switch with one, and a value that is not among the choices.
 */
export function parseArguments(given: readonly string[], options: Options): Arguments {
  const { tokens = [] } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", multiple: true, ...(short ? { short } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found: Token[] = [];
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    checkOption(options, token.name, token.rawName, token.value);
    found.push({ name: token.name, value: token.value });
  }
  checkCounts(options, found);
  const values = (name: string) =>
    found.flatMap((token) => (token.name === name && token.value !== undefined ? [token.value] : []));
  return {
    has: (name) => found.some((token) => token.name === name),
    value: (name) => values(name).at(-1),
    values,
    inOrder: found.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
    rest,
  };
}

function checkOption(options: Options, name: string, rawName: string, value: string | undefined): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const nearest = didYouMean(name, Object.keys(options));
    throw new UsageError(
      `There is no option ${visible(rawName)}. ${nearest === undefined ? "--help lists those that there are." : `Did you mean --${nearest}?`}`,
    );
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} is a switch. Give it without a value.`);
    return;
  }
  // What looks like the next option is hardly a value: `--format -o report.html`.
  if (value === undefined || /^--[a-z]/.test(value)) {
    throw new UsageError(`${rawName} needs a value. Give it as --${name} ${option.value}.`);
  }
  checkChoice(option, rawName, value);
}

function checkChoice({ choices }: Option, rawName: string, value: string): void {
  if (!choices || choices.includes(value)) return;
  const nearest = didYouMean(value, choices);
  throw new UsageError(
    `${rawName} cannot be ${visible(JSON.stringify(value))}. ${nearest === undefined ? `Give one of ${choices.join(", ")}.` : `Did you mean ${nearest}?`}`,
  );
}

function checkCounts(options: Options, found: readonly Token[]): void {
  for (const [name, { isMultiple, value }] of Object.entries(options)) {
    if (isMultiple || value === undefined || found.filter((token) => token.name === name).length < 2)
      continue;
    throw new UsageError(`--${name} was given twice. Give it once.`);
  }
}
