import { readFileSync } from "node:fs";

/** A value of the model, as every library for validation has to say it. */
export type Shape =
  | { readonly kind: "scalar"; readonly name: ScalarName; readonly pattern: RegExp }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "texts"; readonly key: Shape; readonly value: Shape }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "union"; readonly of: readonly Shape[] }
  | { readonly kind: "named"; readonly name: string };

export interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface Model {
  readonly root: string;
  readonly definitions: ReadonlyMap<string, Shape>;
}

/** The scalars that the model has names for, and the one that it has not. */
const SCALARS = [
  "Text",
  "Id",
  "WebUrl",
  "NewsDate",
  "CalendarDate",
  "DateTime",
  "LanguageTag",
  "CountryCode",
  "CurrencyCode",
  "TimeZone",
  "EmailAddress",
] as const;
export type ScalarName = (typeof SCALARS)[number];

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly type?: string;
  readonly title?: string;
  readonly pattern?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The JSON Schema of an article, as it is published. */
export const ARTICLE_SCHEMA: JsonSchema = JSON.parse(
  readFileSync(new URL("../../../dist/schema/article.json", import.meta.url), "utf8"),
);

/**
 * The whole model of an article, field by field, taken from the JSON Schema that the build writes: so every library is
 * held to the same fields, and to those that the model has today.
 */
export const ARTICLE_MODEL: Model = modelOf(ARTICLE_SCHEMA);

function modelOf({ $ref = "", $defs = {} }: JsonSchema): Model {
  return {
    root: nameOf($ref),
    definitions: new Map(Object.entries($defs).map(([name, schema]) => [name, shapeOf(schema)])),
  };
}

function shapeOf(schema: JsonSchema): Shape {
  if (schema.$ref !== undefined) return { kind: "named", name: nameOf(schema.$ref) };
  if (schema.oneOf) return { kind: "union", of: schema.oneOf.map(shapeOf) };
  if (schema.const !== undefined) return { kind: "words", words: [schema.const] };
  if (schema.enum) return { kind: "words", words: schema.enum };
  if (schema.pattern !== undefined) return scalarOf(schema.title ?? "EmailAddress", schema.pattern);
  if (schema.type === "boolean") return { kind: "flag" };
  if (schema.type === "number" || schema.type === "integer") return numberOf(schema);
  if (schema.items) return { kind: "list", of: shapeOf(schema.items) };
  const { propertyNames, additionalProperties, properties, required = [] } = schema;
  if (propertyNames && typeof additionalProperties === "object")
    return { kind: "texts", key: shapeOf(propertyNames), value: shapeOf(additionalProperties) };
  if (!properties) throw new Error(`No shape is known for ${JSON.stringify(schema)}.`);
  const fields = Object.entries(properties).map(
    ([key, value]): Field => ({ key, required: required.includes(key), shape: shapeOf(value) }),
  );
  return { kind: "object", fields };
}

function scalarOf(title: string, pattern: string): Shape {
  const name = SCALARS.find((known) => known === title);
  if (!name) throw new Error(`${title} is a scalar that the bench does not know. Name it in SCALARS.`);
  return { kind: "scalar", name, pattern: new RegExp(pattern, "u") };
}

function numberOf({ type, minimum, maximum }: JsonSchema): Shape {
  return {
    kind: "number",
    whole: type === "integer",
    ...(minimum !== undefined && { least: minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { most: maximum }),
  };
}

function nameOf(ref: string): string {
  return ref.replace("#/$defs/", "");
}
