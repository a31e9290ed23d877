import type { Rule } from "../engine/rule.js";
import { booleanAsText } from "./boolean-as-text.js";
import { context } from "./context.js";
import { contextHttp } from "./context-http.js";
import { danglingReference } from "./dangling-reference.js";
import { date } from "./date.js";
import { domain } from "./domain.js";
import { duration } from "./duration.js";
import { enumeration } from "./enum.js";
import { idRelative } from "./id-relative.js";
import { nestedArray } from "./nested-array.js";
import { number } from "./number.js";
import { pending } from "./pending.js";
import { range } from "./range.js";
import { superseded } from "./superseded.js";
import { textInIri } from "./text-in-iri.js";
import { typeMissing } from "./type-missing.js";
import { unknownProperty } from "./unknown-property.js";
import { unknownType } from "./unknown-type.js";
import { url } from "./url.js";
import { urlRelative } from "./url-relative.js";

/** Whether a document is schema.org. */
export const schemaOrgRules: readonly Rule[] = [
  context,
  contextHttp,
  typeMissing,
  unknownType,
  unknownProperty,
  domain,
  range,
  enumeration,
  date,
  duration,
  number,
  booleanAsText,
  url,
  urlRelative,
  textInIri,
  nestedArray,
  superseded,
  pending,
  idRelative,
  danglingReference,
];
