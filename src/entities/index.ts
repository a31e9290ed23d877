import type { AnyEntity } from "../graph/mapping.js";
import { unknownAgent } from "./agent/agent.js";
import { article } from "./article/article.js";
import { event } from "./event/event.js";
import { image } from "./image/image.js";
import { organisation } from "./organisation/organisation.js";
import { person } from "./person/person.js";
import { place } from "./place/place.js";
import { source } from "./source/source.js";
import { topic } from "./topic/topic.js";
import { tradeShow } from "./trade-show/trade-show.js";
import { visit } from "./visit/visit.js";

/** Every entity of the model. A later one takes precedence where two read the same schema.org type. */
export const entities: readonly AnyEntity[] = [
  unknownAgent,
  place,
  image,
  topic,
  organisation,
  person,
  source,
  event,
  tradeShow,
  visit,
  article,
];
