import { readdirSync, readFileSync } from "node:fs";
import { didYouMean } from "../../issue/did-you-mean.js";
import { refuse } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";

const ENDING = ".json";

/** The names of the JSON Schemas in the built package in a folder, which ends in `/`: `article`, `trade-show`. */
export function schemaNames(folder: URL): readonly string[] {
  return readdirSync(schemasIn(folder))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/**
 * The JSON Schema of a thing, as JSON. Its name is taken in any case, with and without the hyphen: `TradeShow`.
 * Throws a {@link NewsgraphError} with the code `cli/schema` for a name that there is no schema of.
 */
export function schemaText(name: string, folder: URL): string {
  const names = schemaNames(folder);
  const wanted = folded(name);
  const found = names.find((known) => folded(known) === wanted);
  if (found !== undefined) return readFileSync(new URL(`${found}${ENDING}`, schemasIn(folder)), "utf8");
  const nearest = didYouMean(name, names);
  return refuse(
    "cli/schema",
    `There is no schema ${showValue(name)}. ${nearest === undefined ? `Give one of ${names.join(", ")}.` : `Did you mean ${nearest}?`}`,
  );
}

function schemasIn(folder: URL): URL {
  return new URL("schema/", folder);
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]/g, "");
}
