import * as schemas from "../src/schemas.js";
import { ROOT } from "./types/workspace.js";

/** A consumer that only writes. */
export const WRITER = `
  export { type Article, toJsonLd } from "newsgraph";
  export { jsonLdTag } from "newsgraph/html";
`;

/** All that the schema files use of zod. */
export const ZOD_PARTS: readonly string[] = [
  "ZodObject",
  "array",
  "boolean",
  "discriminatedUnion",
  "enum",
  "int",
  "literal",
  "never",
  "number",
  "record",
  "string",
];

export const ZOD_ALONE: string = `import * as z from "zod"; export const used = [${ZOD_PARTS.map((part) => `z.${part}`)}];`;

/** Every schema, and nothing that goes with them. */
export const SCHEMA_NAMES: readonly string[] = Object.entries(schemas).flatMap(([name, value]) =>
  "~standard" in value ? [name] : [],
);

export const SCHEMAS: string = `import * as s from "${ROOT}src/schemas.ts"; export const all = [${SCHEMA_NAMES.map((name) => `s.${name}`)}];`;
