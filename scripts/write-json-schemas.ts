import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./json-schemas.js";

const folder = new URL("../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${file}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
}
