import * as v from "valibot";
import * as z from "zod";
import { Article, accepts } from "../../../dist/index.js";
import { ajvArticle } from "../model/ajv-schema.js";
import { arktypeArticle } from "../model/arktype-schema.js";
import { typeboxArticle } from "../model/typebox-schema.js";
import { valibotArticle } from "../model/valibot-schema.js";
import { zodArticle } from "../model/zod-schema.js";
import { ACCEPTING } from "./names.js";

export type Accepts = (value: unknown) => boolean;

/** Says yes or no to an article, once it is made. */
export interface Validator {
  readonly name: string;
  readonly package?: string;
  readonly remark?: string;
  readonly make: () => Accepts;
}

export const VALIDATORS: readonly Validator[] = [
  { name: ACCEPTING, make: () => (value) => accepts(Article, value) },
  {
    name: "newsgraph, Article.safeParse",
    remark: "zod, with one regular expression a scalar, and discriminated unions",
    make: () => (value) => Article.safeParse(value).success,
  },
  {
    name: "zod, plain",
    package: "zod",
    remark: "safeParse; z.url, z.union",
    make: () => {
      const schema = zodArticle({ union: "union", recursion: "getter" });
      return (value) => schema.safeParse(value).success;
    },
  },
  {
    name: "zod, plain, discriminatedUnion",
    package: "zod",
    remark: "validate",
    make: () => {
      const schema = zodArticle({ union: "discriminatedUnion", recursion: "getter" });
      return (value) => schema.validate(value);
    },
  },
  {
    name: "zod, compiled",
    package: "zod",
    remark: "validate; new Function. No such schema may lead back into itself: such fields are cut",
    make: () => {
      const schema = zodArticle({ union: "discriminatedUnion", recursion: "cut" });
      const compiled = z.compile(schema, { strict: true });
      return (value) => compiled.validate(value);
    },
  },
  {
    name: "ajv",
    package: "ajv",
    remark: "newsgraph/schema/article.json; new Function",
    make: () => {
      const validate = ajvArticle({ allErrors: false });
      return (value) => validate(value) === true;
    },
  },
  {
    name: "typebox",
    package: "@sinclair/typebox",
    remark: "TypeCompiler; new Function",
    make: () => {
      const compiled = typeboxArticle();
      return (value) => compiled.Check(value);
    },
  },
  {
    name: "valibot",
    package: "valibot",
    remark: "is; v.variant",
    make: () => {
      const schema = valibotArticle();
      return (value) => v.is(schema, value);
    },
  },
  {
    name: "arktype",
    package: "arktype",
    remark: "allows; new Function",
    make: () => {
      const schema = arktypeArticle();
      return (value) => schema.allows(value);
    },
  },
];
