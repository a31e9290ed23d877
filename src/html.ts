export type { ScriptAttributes } from "./html/attributes.js";
export {
  type JsonLdHead,
  type JsonLdScriptProps,
  jsonLdHead,
  jsonLdScriptProps,
  jsonLdTag,
  jsonLdText,
  type ScriptOptions,
} from "./html/script.js";
export { type Issue, NewsgraphError, type Severity } from "./issue/issue.js";
export { type FromHtmlOptions, fromHtml } from "./json-ld/from-html.js";
export type { Limits, MainReason, Reading } from "./reading/reading.js";
