import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/check.js";
import type { Counted } from "./frequency.js";

/**
 * What is found in schema.org's own examples, one file after the other; nothing where they are not there. Those that say
 * in words that they have no JSON-LD are left out.
 */
export function checkSchemaOrgExamples(corpora: string): readonly Counted[] {
  const folder = join(corpora, "examples/schemaorg");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const { jsonld } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { readonly jsonld: string };
      if (!jsonld.includes("{")) return [];
      return check(jsonld).map((issue) => ({ document: name.replace(/\.json$/, ""), issue }));
    });
}
