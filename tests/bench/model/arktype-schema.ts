import { scope, type Type } from "arktype";
import { ARTICLE_MODEL, type ScalarName, type Shape } from "./model.js";

const DATE_TIME = "/^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)$/";
const YEAR_OR_MONTH = "/^\\d{4}(?:-\\d\\d)?$/";

/** The scalars as ArkType's documentation would have them written. */
const SCALARS: { readonly [name in ScalarName]: string } = {
  Text: "string > 0",
  Id: "string > 0",
  WebUrl: "string.url",
  NewsDate: `string.date.iso | ${DATE_TIME} | ${YEAR_OR_MONTH}`,
  CalendarDate: `string.date.iso | ${YEAR_OR_MONTH}`,
  DateTime: DATE_TIME,
  LanguageTag: "/^[a-z]{2,3}(?:-[A-Za-z\\d]{1,8})*$/",
  CountryCode: "/^[A-Z]{2}$/",
  CurrencyCode: "/^[A-Z]{3}$/",
  TimeZone: "string > 0",
  EmailAddress: "string.email",
};

/** The article's model in ArkType, as one scope. */
export function arktypeArticle(): Type {
  const definitions = Object.fromEntries(
    [...ARTICLE_MODEL.definitions].map(([name, shape]) => [name, definitionOf(shape)]),
  );
  return scope(definitions as never).type(ARTICLE_MODEL.root as never) as unknown as Type;
}

function definitionOf(shape: Shape): unknown {
  if (shape.kind === "texts") return { [`[${expressionOf(shape.key)}]`]: expressionOf(shape.value) };
  if (shape.kind !== "object") return expressionOf(shape);
  const fields = shape.fields.map(({ key, required, shape: inner }) => [
    required ? key : `${key}?`,
    inner.kind === "object" ? definitionOf(inner) : expressionOf(inner),
  ]);
  return { "+": "reject", ...Object.fromEntries(fields) };
}

function expressionOf(shape: Shape): string {
  switch (shape.kind) {
    case "scalar":
      return SCALARS[shape.name];
    case "words":
      return shape.words.map((word) => `'${word}'`).join(" | ");
    case "flag":
      return "boolean";
    case "number":
      return rangeOf(shape.whole ? "number.integer" : "number", shape.least, shape.most);
    case "list":
      return `(${expressionOf(shape.of)})[] >= 1`;
    case "union":
      return shape.of.map(expressionOf).join(" | ");
    case "named":
      return shape.name;
    default:
      throw new Error(`ArkType has no expression for a shape of kind ${shape.kind}.`);
  }
}

function rangeOf(base: string, least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return `${least} <= ${base} <= ${most}`;
  return least === undefined ? base : `${base} >= ${least}`;
}
