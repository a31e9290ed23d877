export { Address } from "./entities/address/schema.js";
export { Agent, UnknownAgent } from "./entities/agent/schema.js";
export {
  Access,
  Contributor,
  Correction,
  Dateline,
  LiveUpdate,
  Publication,
  Quote,
  Rights,
  Speakable,
} from "./entities/article/parts/schema.js";
export { Article, Thing } from "./entities/article/schema.js";
export { Event, TradeShow } from "./entities/event/schema.js";
export { Image, ImageCreator } from "./entities/image/schema.js";
export { AttendanceMode, Period } from "./entities/occasion/schema.js";
export { ContactPoint, Organisation, Policies } from "./entities/organisation/schema.js";
export { Person } from "./entities/person/schema.js";
export { Geo, Place } from "./entities/place/schema.js";
export { Position } from "./entities/position/schema.js";
export type { Schema, Shape, UnionSchema } from "./entities/schema.js";
export { Source } from "./entities/source/schema.js";
export { Identifier } from "./entities/thing/schema.js";
export { Topic } from "./entities/topic/schema.js";
export { Edition, Offer, Series, Statistics } from "./entities/trade-show/schema.js";
export { Delegation, Visit } from "./entities/visit/schema.js";
export { toIssues } from "./issue/from-zod.js";
export {
  CalendarDate,
  CountryCode,
  CurrencyCode,
  DateTime,
  Id,
  LanguageTag,
  Names,
  NewsDate,
  Text,
  TimeZone,
  WebUrl,
} from "./values/schema.js";
