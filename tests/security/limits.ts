import ts from "typescript-5.9";
import { readSources } from "../house/read-sources.js";
import { constantOf } from "./constants.js";

/** A row of the table of limits. */
export interface Limit {
  readonly what: string;
  readonly value: number;
  /** Below `src`. */
  readonly path: string;
  readonly constant: string;
}

/** How constants are called that bound something. */
const BOUNDS = /^(?:MOST|LONGEST|DEEPEST|WIDEST|MAX|FAILED_STARTS|DEATHS|COUNTED)/;

/** Constants that are called so, and bound nothing that comes from outside. */
const OTHERS: ReadonlySet<string> = new Set([
  // What a rule says is too much, and what is hardly a name.
  "checks/google/headline-long.ts MOST",
  "checks/news/personal-name.ts MOST_WORDS",
  // The width of what `explain` prints.
  "cli/commands/explain.ts WIDEST",
]);

/** The rows of the table of limits in a page of Markdown. */
export function limitsIn(markdown: string): readonly Limit[] {
  const row = /^\| ([^|]+) \| ([\d,]+) \| `([\w./-]+\.ts)` `([\w.]+)` \|/gm;
  return [...markdown.matchAll(row)].map(([, what = "", value = "", path = "", constant = ""]) => ({
    what,
    value: Number(value.replaceAll(",", "")),
    path,
    constant,
  }));
}

/** Every constant of `src` that bounds something, as `path NAME`; how a picture is drawn is nobody's concern. */
export function boundsOfSource(): readonly string[] {
  return readSources()
    .filter(({ path }) => !path.startsWith("cli/formats/html/picture/"))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      return source.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => declarationList.declarations)
        .map(({ name }) => name.getText())
        .filter((name) => BOUNDS.test(name))
        .map((name) => `${path} ${name}`);
    })
    .filter((bound) => !OTHERS.has(bound));
}

/** The rows whose value is another in the code. */
export function wrongLimits(limits: readonly Limit[]): readonly string[] {
  return limits
    .filter(({ path, constant, value }) => constantOf(path, constant) !== value)
    .map(({ path, constant, value }) => `${path} ${constant} is ${constantOf(path, constant)}, not ${value}`);
}
