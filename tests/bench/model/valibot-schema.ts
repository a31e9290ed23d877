import * as v from "valibot";
import { Definitions } from "./definitions.js";
import { ARTICLE_MODEL, type Field, type ScalarName, type Shape } from "./model.js";

type Schema = v.GenericSchema;
type NumberShape = Extract<Shape, { readonly kind: "number" }>;

const YEAR_OR_MONTH = /^\d{4}(?:-\d\d)?$/;
const text = v.pipe(v.string(), v.nonEmpty());
const yearOrMonth = v.pipe(v.string(), v.regex(YEAR_OR_MONTH));
const dateTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/),
);
const date = v.pipe(v.string(), v.isoDate());

/** The scalars as valibot's documentation would have them written; a time with its offset by a pattern, as it has no word for one. */
const SCALARS: { readonly [name in ScalarName]: Schema } = {
  Text: text,
  Id: text,
  WebUrl: v.pipe(v.string(), v.url()),
  NewsDate: v.union([date, dateTime, yearOrMonth]),
  CalendarDate: v.union([date, yearOrMonth]),
  DateTime: dateTime,
  LanguageTag: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/)),
  CountryCode: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  CurrencyCode: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  TimeZone: text,
  EmailAddress: v.pipe(v.string(), v.email()),
};

/** The article's model in valibot, its unions told apart by `v.variant`. */
export function valibotArticle(): Schema {
  const definitions = new Definitions<Schema>(ARTICLE_MODEL, make);
  return definitions.root;

  function make(shape: Shape): Schema {
    switch (shape.kind) {
      case "scalar":
        return SCALARS[shape.name];
      case "words":
        return v.picklist(shape.words);
      case "flag":
        return v.boolean();
      case "number":
        return numberOf(shape);
      case "list":
        return v.pipe(v.array(make(shape.of)), v.minLength(1));
      case "texts":
        return v.record(make(shape.key) as v.GenericSchema<string>, make(shape.value));
      case "union":
        return v.variant("type", shape.of.map(make) as never) as Schema;
      case "named":
        return definitions.get(shape.name);
      case "object":
        return v.strictObject(Object.fromEntries(shape.fields.map((field) => [field.key, fieldOf(field)])));
    }
  }

  function fieldOf({ required, shape }: Field): Schema {
    const schema = definitions.leadsBack(shape) ? v.lazy(() => memo(shape)) : make(shape);
    return required ? schema : (v.optional(schema) as Schema);
  }

  /** valibot asks for what is lazy at every value: it gets the same schema each time. */
  function memo(shape: Shape): Schema {
    const made = lazily.get(shape) ?? make(shape);
    lazily.set(shape, made);
    return made;
  }
}

const lazily = new WeakMap<Shape, Schema>();

function numberOf({
  whole,
  least = Number.MIN_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER,
}: NumberShape): Schema {
  const number = v.pipe(v.number(), v.minValue(least), v.maxValue(most));
  return whole ? v.pipe(number, v.integer()) : number;
}
