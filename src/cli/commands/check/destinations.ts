import { resolve } from "node:path";
import type { Arguments } from "../../arguments/option.js";
import { UsageError } from "../../arguments/usage-error.js";
import type { Format } from "../../formats/format.js";
import { formats } from "../../formats/formats.js";
import { canonicalPath } from "../../host/canonical-path.js";
import { visible } from "../../terminal/visible.js";

/** One form of the report, and where it goes: to a file, by its absolute path, or to standard output. */
export interface Destination {
  readonly format: Format;
  readonly file?: string | undefined;
}

/**
 * What `--format` and `-o` say, in their order: each `-o` is the file of the `--format` before it, or, alone, of the format
 * that its ending stands for. Without any, findings are written for people; in a GitHub workflow, for that.
 */
export function destinationsOf(
  { inOrder }: Arguments,
  folder: string,
  environment: { readonly [name: string]: string | undefined },
): readonly Destination[] {
  const found: Destination[] = [];
  let waiting: Format | undefined;
  const close = () => {
    if (waiting) found.push({ format: waiting });
    waiting = undefined;
  };
  for (const { name, value } of inOrder) {
    if (name === "format") {
      close();
      waiting = formats.find((format) => format.name === value);
    } else if (name === "output") {
      const format = waiting ?? formatFor(value);
      waiting = undefined;
      found.push(value === "-" ? { format } : { format, file: resolve(folder, value) });
    }
  }
  close();
  checkDestinations(found);
  if (found.length > 0) return found;
  const usual = environment.GITHUB_ACTIONS === "true" ? "github" : "pretty";
  return formats.filter(({ name }) => name === usual).map((format) => ({ format }));
}

/** The format with the longest ending that the name of a file has: `.sarif.json` before `.json`. */
function formatFor(file: string): Format {
  const name = file.toLowerCase();
  const [format] = formats
    .flatMap((one) => one.endings.map((ending) => ({ format: one, ending })))
    .filter(({ ending }) => name.endsWith(`.${ending}`))
    .sort((a, b) => b.ending.length - a.ending.length)
    .map((one) => one.format);
  if (format) return format;
  throw new UsageError(
    `What ${visible(JSON.stringify(file))} should hold cannot be told from its name. Give the format before it: --format html -o ${visible(file)}.`,
  );
}

function checkDestinations(found: readonly Destination[]): void {
  const onOutput = found.filter(({ file }) => file === undefined).map(({ format }) => format.name);
  if (onOutput.length > 1) {
    throw new UsageError(
      `The formats ${onOutput.join(" and ")} would both go to standard output. Give each but one a file, with -o behind it.`,
    );
  }
  const files = found.flatMap(({ file }) => file ?? []);
  const paths = files.map(canonicalPath);
  const twice = files.find((_, at) => paths.indexOf(paths[at] ?? "") !== at);
  if (twice !== undefined) {
    throw new UsageError(`Two formats would go to ${visible(twice)}. Give each a file of its own.`);
  }
}
