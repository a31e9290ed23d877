import { Article } from "../../../dist/index.js";
import { article } from "../../../examples/hammouchi-visit/article.js";
import { Choices } from "../../../scripts/feed/random.js";
import { ARTICLE_MODEL, type Field, type Shape } from "../model/model.js";

type Json = { readonly [key: string]: unknown };

/** How many articles the varied and the shuffled work have. */
export const COUNT = 256;

const SEED = 20240920;
/** Of a hundred optional fields, so many are dropped. */
const DROPPED = 15;

/** The worked example's article, as text. */
export const ARTICLE_TEXT: string = JSON.stringify(article);

/** What a validator meets: one shape of objects, many, or many in any order of their keys. */
export const WORK = {
  hot: () => [ARTICLE_TEXT],
  varied: () => texts((thing) => thing),
  shuffled: () => texts(shuffle),
} as const;

export type WorkName = keyof typeof WORK;

/** Articles with optional fields dropped at every level, by a seed; each is still valid by all of the model's rules. */
function texts(arrange: (value: unknown, some: Choices) => unknown): readonly string[] {
  const found: string[] = [];
  for (let index = 0; found.length < COUNT; index++) {
    const some = new Choices(SEED, index);
    const value = drop(JSON.parse(ARTICLE_TEXT), { kind: "named", name: ARTICLE_MODEL.root }, some);
    if (Article.safeParse(value).success) found.push(JSON.stringify(arrange(value, some)));
  }
  return found;
}

function drop(value: unknown, shape: Shape, some: Choices): unknown {
  if (Array.isArray(value) && shape.kind === "list") return value.map((item) => drop(item, shape.of, some));
  if (typeof value !== "object" || value === null) return value;
  const fields = fieldsOf(shape, value as Json);
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.find((one) => one.key === key);
    if (!field) return [[key, inner] as const];
    if (!field.required && some.holds(DROPPED)) return [];
    return [[key, drop(inner, field.shape, some)] as const];
  });
  return Object.fromEntries(kept);
}

/** The fields of an object; of a union, those of the member with its type. */
function fieldsOf(shape: Shape, value: Json): readonly Field[] {
  if (shape.kind === "object") return shape.fields;
  if (shape.kind === "union") return shape.of.map((one) => fieldsOf(one, value)).find(isOf(value)) ?? [];
  const definition = shape.kind === "named" ? ARTICLE_MODEL.definitions.get(shape.name) : undefined;
  return definition ? fieldsOf(definition, value) : [];
}

function isOf(value: Json): (fields: readonly Field[]) => boolean {
  return (fields) =>
    fields.some(
      ({ key, shape }) => key === "type" && shape.kind === "words" && shape.words[0] === value.type,
    );
}

function shuffle(value: unknown, some: Choices): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, some));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  for (let at = entries.length - 1; at > 0; at--) {
    const other = some.below(at + 1);
    const [a, b] = [entries[at], entries[other]];
    if (a && b) [entries[at], entries[other]] = [b, a];
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, shuffle(inner, some)]));
}
