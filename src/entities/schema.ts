import * as z from "zod";
import { once } from "../issue/once.js";
import { sayNoneOf, sayNot, sayUnknownKey } from "../issue/wording.js";
import { findProblem } from "./soundness.js";

/** A zod schema for each key of `T`. A missing one does not compile. */
export type Shape<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
    : z.ZodType<T[K], T[K]>;
};

/** A schema for each key of `T`, as if none could be left out. A missing one does not compile. */
export type Fields<T> = {
  [K in keyof T]-?: z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>;
};

/** The keys of `T` that cannot be left out, besides its type. A missing one, or one too many, does not compile. */
export type Needed<T> = { readonly [K in keyof T as undefined extends T[K] ? never : Exclude<K, "type">]: 1 };

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

/**
 * A strict object: an unknown key is an issue, with the known key that is near. Its fields are made when they are first
 * asked for: to make all of them takes as long as to import a third of zod.
 */
export function strict<T extends object>(
  what: string,
  needed: Needed<T>,
  fields: () => Fields<T>,
  ...rules: readonly Rule<T>[]
): Schema<T> {
  const shape = once(() => {
    const made: { [key: string]: z.ZodType } = fields();
    for (const key in made) {
      if (key !== "type" && !(key in needed)) made[key] = (made[key] as z.ZodType).optional();
    }
    return made;
  });
  const schema: z.ZodObject = new z.ZodObject({
    type: "object",
    get shape() {
      return shape();
    },
    catchall: z.never(),
    checks: rules.map(checkOf),
    error: (issue: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys | z.core.$ZodIssueInvalidType>) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => sayUnknownKey(key, Object.keys(schema.shape))).join("\n")
        : sayNoObject(issue.input, what),
  });
  return guard(schema) as unknown as Schema<T>;
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
        : sayNoObject(input, what),
  }) as unknown as UnionSchema<T>;
}

function sayNoObject(input: unknown, what: string): string {
  return sayNot(input, what, "an object, in curly brackets");
}

/** The `type` of a thing. */
export function typeIs<K extends string>(type: K): z.ZodType<K, K> {
  return z.literal(type, { error: ({ input }) => sayNoneOf(input, "the type", [type]) });
}

/** Zod's options of a check, and what the check would ask: whoever needs no message asks that itself. */
export interface RuleOptions extends z.core.$ZodCheckDef, Pick<Rule<never>, "find" | "reads"> {}

function checkOf<T extends object>({ code, reads, find }: Rule<T>): z.core.$ZodCheck<T> {
  const def: RuleOptions = {
    check: "custom",
    find,
    reads,
    // What is no object has an issue that says so.
    when: ({ issues }) =>
      !issues.some(({ code, path }) =>
        path?.length ? reads.includes(String(path[0]) as keyof T & string) : code === "invalid_type",
      ),
  };
  return {
    _zod: {
      def,
      onattach: [],
      check({ value, issues }) {
        for (const finding of find(value)) issues.push(issueOf(code, finding, value, true));
      },
    },
  };
}

/** Zod's issue. It stops the rules of what the object is a part of, unless `goesOn`. */
function issueOf(
  rule: string,
  { path, message }: Finding,
  input: unknown,
  goesOn?: boolean,
): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  return { code: "custom", params: { rule }, path: [...path], message, input, continue: goesOn };
}

/** What zod hands down through the parse in progress, once the whole value has been looked at. */
let guarded: object | undefined;

/** Looks, before zod does and at the outermost object, for what would make its recursion fail or slip through it. */
function guard(schema: z.ZodObject): z.ZodObject {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const value: unknown = payload.value;
    if (context === guarded || typeof value !== "object" || value === null) return run(payload, context);
    const problem = findProblem(value);
    if (problem) {
      payload.issues.push(issueOf(problem.rule, problem, value));
      return payload;
    }
    const outer = guarded;
    guarded = context;
    try {
      return run(payload, context);
    } finally {
      guarded = outer;
    }
  };
  return schema;
}
