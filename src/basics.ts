/**
 * What the schemas use, and the reading and writing of JSON-LD, too. Not importable: named in the build, so that it is
 * one file, and neither half comes with the other.
 *
 * @module
 */
export * from "./issue/issue.js";
export * from "./issue/json-pointer.js";
export * from "./issue/once.js";
export * from "./issue/show-value.js";
export * from "./values/country-code.js";
export * from "./values/identifier.js";
export * from "./values/language-tag.js";
export * from "./values/nesting.js";
export * from "./values/news-date.js";
export * from "./values/period.js";
export * from "./values/text.js";
export * from "./values/web-url.js";
