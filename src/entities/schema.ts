import * as z from "zod";
import { sayNoneOf, sayNot, sayUnknownKey } from "../issue/wording.js";
import { findProblem } from "./soundness.js";

/** A zod schema for each key of `T`. A missing one does not compile. */
export type Shape<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
    : z.ZodType<T[K], T[K]>;
};

interface Internals<T> extends z.core.$ZodTypeInternals<T, T> {
  /** Lets the schema be a member of a discriminated union. */
  propValues: z.core.util.PropValues;
}

/** A schema of one of several things, told apart by `type`. */
export interface UnionSchema<T> extends z.ZodType<T, T, Internals<T>> {}

/** A schema of objects. Extend it with `z.strictObject({ ...Article.shape, mine })`. */
export interface Schema<T> extends UnionSchema<T> {
  readonly shape: Shape<T>;
}

/** A rule over several fields. It runs as soon as the fields that it reads are right, whatever else is wrong. */
export interface Rule<T> {
  /** Kebab-case: `end-before-start`. */
  readonly code: string;
  /**
   * Where the last one is missing, the rule says nothing; only one that says something of an object that has none of
   * them may do otherwise.
   */
  readonly reads: readonly (keyof T & string)[];
  /** What is wrong, each with its path; nothing when all is well. */
  readonly find: (object: T) => readonly Finding[];
}

export interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A strict object: an unknown key is an issue, with the known key that is near. */
export function strict<T extends object>(
  what: string,
  shape: Shape<T>,
  ...rules: readonly Rule<T>[]
): Schema<T> {
  const keys = Object.keys(shape);
  let schema: z.ZodObject = z.strictObject(shape as z.core.$ZodLooseShape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => sayUnknownKey(key, keys)).join("\n")
        : sayNot(issue.input, what, "an object, in curly brackets"),
  });
  for (const rule of rules) schema = schema.superRefine(...checkOf(rule));
  return guarded(schema) as unknown as Schema<T>;
}

/** For an object in which every field is optional: it has to say something. */
export function notEmpty<T extends object>(code: string, give: string): Rule<T> {
  return {
    code,
    reads: [],
    find: (object) =>
      Object.values(object).some((value) => value !== undefined)
        ? []
        : [{ path: [], message: `The object is empty: give ${give}, or leave it out.` }],
  };
}

/** One of several things, told apart by `type`; the table has a schema for each. */
export function oneOfThings<T extends { readonly type: string }>(
  what: string,
  table: { readonly [K in T["type"]]: UnionSchema<Extract<T, { readonly type: K }>> },
): UnionSchema<T> {
  const types = Object.keys(table);
  const schemas = Object.values(table) as unknown as [z.core.$ZodTypeDiscriminable];
  return z.discriminatedUnion("type", schemas, {
    error: ({ code, input }) =>
      code === "invalid_union"
        ? sayNoneOf((input as { readonly type?: unknown }).type, `the type of ${what}`, types)
        : sayNot(input, what, "an object, in curly brackets"),
  }) as unknown as UnionSchema<T>;
}

/** The `type` of a thing. */
export function typeIs<K extends string>(type: K): z.ZodType<K, K> {
  return z.literal(type, { error: ({ input }) => sayNoneOf(input, "the type", [type]) });
}

/** Zod's options of a check, and what the check would ask: whoever needs no message asks that itself. */
export type RuleOptions = Exclude<Parameters<z.ZodObject["superRefine"]>[1], undefined> &
  Pick<Rule<never>, "find" | "reads">;

function checkOf<T extends object>({
  code,
  reads,
  find,
}: Rule<T>): [Parameters<z.ZodObject["superRefine"]>[0], RuleOptions] {
  return [
    (object, context) => {
      for (const { path, message } of find(object as T)) {
        context.addIssue({ code: "custom", params: { rule: code }, path: [...path], message });
      }
    },
    {
      find,
      reads,
      // What is no object has an issue that says so.
      when: ({ issues }) =>
        !issues.some(({ code, path }) =>
          path?.length ? reads.includes(String(path[0]) as keyof T & string) : code === "invalid_type",
        ),
    },
  ];
}

/** What was looked at in each parse in progress: zod hands one context down through each. */
const guardedParses = new WeakMap<object, WeakSet<object>>();

/**
 * Looks, before zod does, for what would make its recursion fail or slip through it; at each object once, also where
 * the schema is only a part of another's.
 */
function guarded(schema: z.ZodObject): z.ZodObject {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const { value } = payload as { readonly value: unknown };
    const seen = guardedParses.get(context) ?? new WeakSet();
    guardedParses.set(context, seen);
    if (typeof value === "object" && value !== null && !seen.has(value)) {
      const problem = findProblem(value, seen);
      if (problem) {
        const { rule, path, message } = problem;
        payload.issues.push({
          code: "custom",
          params: { rule },
          path: [...path],
          message,
          input: payload.value,
          inst: schema,
        });
        return payload;
      }
    }
    return run(payload, context);
  };
  return schema;
}
