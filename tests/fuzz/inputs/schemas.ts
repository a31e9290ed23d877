import fc, { type Arbitrary } from "fast-check";
import * as z from "zod";
import * as schemas from "../../../src/schemas.js";

/** The name of a public schema, each of them. */
export const schemaName: Arbitrary<string> = fc.constantFrom(
  ...Object.entries(schemas).flatMap(([name, value]) => (value instanceof z.ZodType ? [name] : [])),
);
