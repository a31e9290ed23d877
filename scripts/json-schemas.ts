import * as z from "zod";
import * as schemas from "../src/schemas.js";
import { describeField, readDocComments } from "./doc-comments.js";

/** A JSON Schema of draft 2020-12, as far as it is touched here. */
interface JsonSchema {
  [keyword: string]: unknown;
  $defs?: { [name: string]: JsonSchema };
  properties?: { [name: string]: JsonSchema };
}

/** The things that get a file of their own, by the file's name. */
export const FILES: { readonly [file: string]: string } = {
  article: "Article",
  person: "Person",
  organisation: "Organisation",
  place: "Place",
  image: "Image",
  topic: "Topic",
  source: "Source",
  event: "Event",
  visit: "Visit",
  "trade-show": "TradeShow",
  agent: "Agent",
};

const docs = readDocComments(new URL("../src/", import.meta.url));

/** The JSON Schema of each file, for what goes in (`input`) or comes out (`output`); the two are the same. */
export function jsonSchemas(io: "input" | "output" = "output"): { [file: string]: JsonSchema } {
  const named = Object.entries<unknown>(schemas).flatMap(([name, schema]): [string, z.ZodType][] =>
    schema instanceof z.ZodType ? [[name, schema]] : [],
  );
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const byName = new Map(named);
  return Object.fromEntries(
    Object.entries(FILES).map(([file, name]) => {
      const schema = byName.get(name);
      if (!schema) throw new Error(`No schema is called ${name}.`);
      const generated = z.toJSONSchema(schema, {
        io,
        metadata: registry,
        target: "draft-2020-12",
      }) as JsonSchema;
      return [file, arrange(generated, file, name)];
    }),
  );
}

/** The root by its own name, then the words of the doc comments on all of it. */
function arrange(generated: JsonSchema, file: string, name: string): JsonSchema {
  const { $schema, $defs = {}, id: _, ...root } = generated;
  for (const [key, definition] of Object.entries($defs)) {
    delete definition.id;
    const words = root.$ref === `#/$defs/${key}` ? { title: key } : wordsOf(key);
    $defs[key] = { ...words, ...withFieldWords(key, definition) };
  }
  return {
    $schema,
    $id: `urn:newsgraph:schema:${file}`,
    ...wordsOf(name),
    ...withFieldWords(name, root),
    $defs,
  };
}

function wordsOf(name: string): JsonSchema {
  const { description = "", examples = [] } = docs.get(name) ?? {};
  return { title: name, ...(description && { description }), ...(examples.length > 0 && { examples }) };
}

function withFieldWords(name: string, schema: JsonSchema): JsonSchema {
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const description = describeField(docs, name, field);
    if (description && schema.properties) schema.properties[field] = { description, ...property };
  }
  return schema;
}
