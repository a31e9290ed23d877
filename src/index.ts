export type { ArticleKind } from "./entities/article/article.js";
export type { CorrectionKind } from "./entities/article/parts/credits.js";
export type { EventKind } from "./entities/event/event.js";
export type { DigitalSourceType } from "./entities/image/digital-source-type.js";
export type { Status } from "./entities/occasion/occasion.js";
export type { OrganisationKind } from "./entities/organisation/organisation.js";
export type { PlaceKind } from "./entities/place/place.js";
export type { PositionKind } from "./entities/position/position.js";
export type { SourceKind } from "./entities/source/source.js";
export type { Audience } from "./entities/trade-show/trade-show.js";
export type { VisitKind } from "./entities/visit/visit.js";
export { accepts } from "./guard/accepts.js";
export {
  type AnyEntity,
  type Draft,
  defineEntity,
  type Entity,
  entities,
  type FromJsonLdOptions,
  fromJsonLd,
  type Issue,
  type JsonLdGraph,
  type JsonLdNode,
  NewsgraphError,
  type Reading,
  type Severity,
  type ThingLike,
  type ToJsonLdOptions,
  toJsonLd,
} from "./jsonld.js";
export * from "./schemas.js";
