import type { SourceFile } from "./source-file.js";

/** What a law finds in a file: nothing when it is kept. */
type Law = (file: SourceFile) => string[];

const LONGEST_FILE = 250;
const EMPTY_NAMES = /^(?:utils?|helpers?|common|core|misc)$/i;

/** What reads the clock, the host's locale or zone, the network, or chance. */
const SURROUNDINGS: readonly RegExp[] = [
  /\bDate \. now\b/,
  /\bnew Date(?: \( \)| ;|$)/,
  /(?<!new )\bDate \( \)/,
  /\bperformance \. now\b/,
  /\bresolvedOptions\b/,
  /\btoLocale\w*/,
  /\blocaleCompare\b/,
  /\bgetTimezoneOffset\b/,
  /\bIntl \. \w+ \( (?:\)|undefined\b)/,
  /\bfetch \(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bprocess \./,
  /\bnavigator \./,
  /\bMath \. random\b/,
  /\bcrypto \./,
];

/** What changes zod for others: its registry, its configuration. */
const SHARED_ZOD: readonly RegExp[] = [
  /\. meta \(/,
  /\. describe \(/,
  /\bglobalRegistry\b/,
  /\bz \. config \(/,
  /\. register \(/,
];

/** The laws that one file keeps or breaks. */
export const LAWS: { readonly [law: string]: Law } = {
  "no file or folder with a name that says nothing": ({ path }) =>
    path
      .replace(/\.ts$/, "")
      .split("/")
      .filter((name) => EMPTY_NAMES.test(name)),

  "zod values only in files called schema.ts": ({ path, imports }) =>
    imports
      .filter(({ from, isTypeOnly }) => isZod(from) && !isTypeOnly)
      .filter(() => !/(?:^|\/)schema\.ts$/.test(path))
      .map(({ from }) => from),

  'zod as `import * as z from "zod"`, never by name': ({ imports }) =>
    imports
      .filter(({ from }) => isZod(from))
      .filter(({ from, isNamespace, isTypeOnly }) => from !== "zod" || (!isNamespace && !isTypeOnly))
      .map(({ from }) => from),

  [`no file over ${LONGEST_FILE} lines`]: ({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > LONGEST_FILE && !path.endsWith(".generated.ts") ? [`${lines} lines`] : [];
  },

  "no any, and no error of the compiler ignored": ({ text, anyLines }) => [
    ...anyLines.map((line) => `any in line ${line}`),
    ...(text.match(/@ts-(?:ignore|nocheck|expect-error)/g) ?? []),
  ],

  // The command line is where they come in.
  "nothing of the clock, the locale, the zone, the network or chance, outside of the command line": ({
    path,
    code,
  }) => (path.startsWith("cli/") ? [] : found(code, SURROUNDINGS)),

  // The command line has its process for itself.
  "nothing that changes zod for others": ({ path, code }) =>
    path.startsWith("cli/") ? [] : found(code, SHARED_ZOD),

  "relative imports end in .js": ({ imports }) =>
    imports.filter(({ from }) => from.startsWith(".") && !from.endsWith(".js")).map(({ from }) => from),
};

function isZod(from: string): boolean {
  return from === "zod" || from.startsWith("zod/");
}

function found(code: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => pattern.exec(code)?.[0] ?? []);
}
