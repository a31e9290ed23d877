export type { Agent, UnknownAgent } from "./entities/agent/agent.js";
export { agent } from "./entities/agent/agent.js";
export type { Thing } from "./entities/article/article.js";
export { entities } from "./entities/index.js";
export { byLanguage, inside, kinds, many, one, spread } from "./graph/fields.js";
export type {
  AnyEntity,
  Draft,
  Entity,
  Field,
  Fields,
  Reader,
  Table,
  ThingLike,
  Value,
  Writer,
} from "./graph/mapping.js";
export type { Node } from "./graph/node.js";
export type { Reading } from "./graph/reading.js";
export { date, flag, list, number, part, term, text, thing, url, wrapped } from "./graph/values.js";
export type { Issue, Severity } from "./issue/issue.js";
export { NewsgraphError } from "./issue/issue.js";
export { defineEntity } from "./json-ld/define-entity.js";
export { type FromJsonLdOptions, fromJsonLd } from "./json-ld/from-json-ld.js";
export { type JsonLdGraph, type JsonLdNode, type ToJsonLdOptions, toJsonLd } from "./json-ld/to-json-ld.js";
