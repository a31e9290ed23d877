import { mkdirSync, writeFileSync } from "node:fs";
import { builtFolder } from "./built-folder.js";
import { jsonSchemas } from "./json-schemas.js";

const folder = new URL("schema/", builtFolder());
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${file}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
}
