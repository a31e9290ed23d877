import { type TSchema, Type } from "@sinclair/typebox";
import { type TypeCheck, TypeCompiler } from "@sinclair/typebox/compiler";
import { ARTICLE_MODEL, type Shape } from "./model.js";

/** The article's model in TypeBox, compiled by its TypeCompiler; it ships no formats, so the scalars are our own patterns. */
export function typeboxArticle(): TypeCheck<TSchema> {
  const module = Type.Module(
    Object.fromEntries([...ARTICLE_MODEL.definitions].map(([name, shape]) => [name, make(shape)])),
  );
  return TypeCompiler.Compile(module.Import(ARTICLE_MODEL.root as never) as TSchema);
}

function make(shape: Shape): TSchema {
  switch (shape.kind) {
    case "scalar":
      return Type.RegExp(shape.pattern);
    case "words":
      return Type.Union(shape.words.map((word) => Type.Literal(word)));
    case "flag":
      return Type.Boolean();
    case "number":
      return (shape.whole ? Type.Integer : Type.Number)({
        ...(shape.least !== undefined && { minimum: shape.least }),
        ...(shape.most !== undefined && { maximum: shape.most }),
      });
    case "list":
      return Type.Array(make(shape.of), { minItems: 1 });
    case "texts":
      // Its records take no reference as their key.
      return Type.Record(Type.String(), make(shape.value));
    case "union":
      return Type.Union(shape.of.map(make));
    case "named":
      return Type.Ref(shape.name);
    case "object":
      return Type.Object(
        Object.fromEntries(
          shape.fields.map(({ key, required, shape: inner }) => [
            key,
            required ? make(inner) : Type.Optional(make(inner)),
          ]),
        ),
        { additionalProperties: false },
      );
  }
}
