import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ARTICLE_SCHEMA } from "./model.js";

/** The published JSON Schema of an article, compiled by ajv. */
export function ajvArticle(options: { readonly allErrors: boolean }): ValidateFunction {
  const ajv = new Ajv2020(options);
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  return ajv.compile(ARTICLE_SCHEMA);
}
