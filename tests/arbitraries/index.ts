import type { Arbitrary } from "fast-check";
import * as z from "zod";
import type { Thing } from "../../src/entities/article/article.js";
import * as schemas from "../../src/schemas.js";
import { article } from "./article.js";
import { withSharing } from "./sharing.js";
import { event, image, organisation, person, place, source, topic, tradeShow, visit } from "./things.js";

/** Valid things of each entity, with any optional fields, any Unicode, and things in several places. */
export const arbitraryThings: { readonly [T in Thing["type"]]: Arbitrary<Extract<Thing, { type: T }>> } = {
  Article: withSharing(article),
  Person: withSharing(person),
  Organisation: withSharing(organisation),
  Place: withSharing(place),
  Image: withSharing(image),
  Topic: withSharing(topic),
  Source: withSharing(source),
  Visit: withSharing(visit),
  Event: withSharing(event),
  TradeShow: withSharing(tradeShow),
};

/** The schema of a type. */
export function schemaOf(type: string): z.ZodType {
  const schema = new Map<string, unknown>(Object.entries(schemas)).get(type);
  if (!(schema instanceof z.ZodType)) throw new Error(`No schema is called ${type}.`);
  return schema;
}
