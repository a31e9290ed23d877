export type { Agent, UnknownAgent } from "./entities/agent/agent.js";
export { agent } from "./entities/agent/agent.js";
export { article, type Thing } from "./entities/article/article.js";
export { event } from "./entities/event/event.js";
export { image } from "./entities/image/image.js";
export { entities } from "./entities/index.js";
export { organisation } from "./entities/organisation/organisation.js";
export { person } from "./entities/person/person.js";
export { place } from "./entities/place/place.js";
export { source } from "./entities/source/source.js";
export { topic } from "./entities/topic/topic.js";
export { tradeShow } from "./entities/trade-show/trade-show.js";
export { visit } from "./entities/visit/visit.js";
export { byLanguage, inEach, inside, kinds, many, one, sameName, spread } from "./graph/fields.js";
export type {
  AnyEntity,
  Draft,
  Entity,
  Field,
  Fields,
  Form,
  Need,
  Readable,
  Reader,
  Table,
  ThingLike,
  Value,
  Writer,
} from "./graph/mapping.js";
export type { Node } from "./graph/node.js";
export {
  calendarDate,
  countryCode,
  date,
  dateTime,
  email,
  flag,
  language,
  number,
  part,
  pixels,
  plainText,
  term,
  text,
  thing,
  url,
  wrapped,
} from "./graph/values.js";
export type { Issue, Severity } from "./issue/issue.js";
export { NewsgraphError } from "./issue/issue.js";
export { defineEntity } from "./json-ld/define-entity.js";
export { type FromJsonLdOptions, fromJsonLd } from "./json-ld/from-json-ld.js";
export { type JsonLdGraph, type JsonLdNode, type ToJsonLdOptions, toJsonLd } from "./json-ld/to-json-ld.js";
export type { Limits, MainReason, Reading, ReadOptions } from "./reading/reading.js";
