import * as z from "zod";
import { Definitions } from "./definitions.js";
import { ARTICLE_MODEL, type Field, type ScalarName, type Shape } from "./model.js";

/** How things are told apart, and what becomes of the fields in which a thing holds others of its kind. */
export interface ZodStyle {
  readonly union: "union" | "discriminatedUnion";
  /**
   * `getter` as zod's documentation says. `cut` for z.compile, which takes no schema that leads back into itself: such a
   * field then takes whatever else it can hold, and no event stands in an event, no place in a place.
   */
  readonly recursion: "getter" | "cut";
}

/** The scalars as zod's documentation would have them written; what it has no word for, by a pattern as anyone would write it. */
const SCALARS: { readonly [name in ScalarName]: () => z.ZodType } = {
  Text: () => z.string().min(1),
  Id: () => z.string().min(1),
  WebUrl: () => z.url(),
  NewsDate: () => z.union([z.iso.date(), dateTime(), z.string().regex(/^\d{4}(?:-\d\d)?$/)]),
  CalendarDate: () => z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-\d\d)?$/)]),
  DateTime: dateTime,
  LanguageTag: () => z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/),
  CountryCode: () => z.string().regex(/^[A-Z]{2}$/),
  CurrencyCode: () => z.string().regex(/^[A-Z]{3}$/),
  TimeZone: () => z.string().min(1),
  EmailAddress: () => z.email(),
};

function dateTime(): z.ZodType {
  return z.iso.datetime({ offset: true });
}

/** The article's model in plain zod. */
export function zodArticle({ union, recursion }: ZodStyle): z.ZodType {
  const scalars = new Map<ScalarName, z.ZodType>();
  const definitions = new Definitions(ARTICLE_MODEL, make);
  return definitions.root;

  function make(shape: Shape): z.ZodType {
    switch (shape.kind) {
      case "scalar":
        return scalars.get(shape.name) ?? keep(shape.name);
      case "words":
        return shape.words.length === 1 ? z.literal(shape.words[0]) : z.enum(shape.words);
      case "flag":
        return z.boolean();
      case "number":
        return (shape.whole ? z.int() : z.number())
          .min(shape.least ?? Number.NEGATIVE_INFINITY)
          .max(shape.most ?? Number.MAX_VALUE);
      case "list":
        return z.array(make(shape.of)).min(1);
      case "texts":
        return z.record(make(shape.key) as z.ZodString, make(shape.value));
      case "union":
        return oneOf(shape.of.filter((member) => !isCut(member)).map(make));
      case "named":
        return isCut(shape) ? z.never() : definitions.get(shape.name);
      case "object":
        return objectOf(shape.fields);
    }
  }

  function isCut(shape: Shape): boolean {
    return recursion === "cut" && shape.kind === "named" && definitions.isOpen(shape.name);
  }

  function keep(name: ScalarName): z.ZodType {
    const made = SCALARS[name]();
    scalars.set(name, made);
    return made;
  }

  function oneOf(members: readonly z.ZodType[]): z.ZodType {
    return union === "union"
      ? z.union(members)
      : z.discriminatedUnion("type", members as unknown as [z.core.$ZodTypeDiscriminable]);
  }

  function objectOf(fields: readonly Field[]): z.ZodType {
    const shape: { [key: string]: z.ZodType } = {};
    for (const { key, required, shape: inner } of fields) {
      const schema = () => (required ? make(inner) : make(inner).optional());
      if (recursion === "cut" || !definitions.leadsBack(inner)) shape[key] = schema();
      else Object.defineProperty(shape, key, { enumerable: true, get: schema });
    }
    return z.strictObject(shape);
  }
}
