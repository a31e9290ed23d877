import { MOST_LEVELS, MOST_OBJECTS, type NestingProblem, nestingProblem } from "../values/nesting.js";

/** Why a value cannot be a thing, whatever its fields, and where. */
export interface SoundnessProblem {
  readonly rule: NestingProblem["reason"] | "unsafe-key";
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const MESSAGES: { readonly [rule in SoundnessProblem["rule"]]: string } = {
  cycle: "The thing contains itself: take it out here; the place that holds it says as much.",
  "too-deep": `The thing nests more than ${MOST_LEVELS} levels deep: cut it here.`,
  "too-many": `The thing unfolds to more than ${MOST_OBJECTS} objects: give it in parts.`,
  "unsafe-key": 'The key "__proto__" would change what the object is: remove it.',
};

/** Finds what no schema of one level can see: cycles, by object or by id, too many levels or objects, `__proto__`. */
export function findProblem(value: unknown): SoundnessProblem | undefined {
  const byId = new Map<string, object[]>();
  let isShared = false;
  let unsafe: object | undefined;
  const problem = nestingProblem(value, MOST_LEVELS, MOST_OBJECTS, (object) => {
    if (Object.hasOwn(object, "__proto__")) unsafe ??= object;
    const { id, type } = object as { readonly id?: unknown; readonly type?: unknown };
    if (typeof id !== "string" || typeof type !== "string") return;
    const others = byId.get(id);
    if (others) isShared = others.push(object) > 1;
    else byId.set(id, [object]);
  });
  if (problem) return say(problem.reason, problem.path);
  if (unsafe) return say("unsafe-key", [...pathTo(value, unsafe), "__proto__"]);
  const inner = isShared ? findInsideItself(value as object, byId) : undefined;
  return inner && say("cycle", pathTo(value, inner));
}

function say(rule: SoundnessProblem["rule"], path: readonly (string | number)[]): SoundnessProblem {
  return { rule, path, message: MESSAGES[rule] };
}

/** An object inside another of the same id, where all objects of one id count as one thing. */
function findInsideItself(root: object, byId: ReadonlyMap<string, readonly object[]>): object | undefined {
  const sameAs = (object: object): readonly object[] =>
    byId.get((object as { readonly id?: string }).id ?? "")?.includes(object)
      ? (byId.get((object as { readonly id: string }).id) ?? [object])
      : [object];
  const open = new Set<object>();
  const done = new Set<object>();
  const stack: { readonly one: object; readonly children: object[] }[] = [];
  const enter = (object: object): void => {
    const objects = sameAs(object);
    const one = objects[0] ?? object;
    open.add(one);
    stack.push({ one, children: objects.flatMap((each) => childrenOf(each)) });
  };
  enter(root);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children.pop();
    if (!child) {
      stack.pop();
      open.delete(top.one);
      done.add(top.one);
      continue;
    }
    const one = sameAs(child)[0] ?? child;
    if (open.has(one)) return child;
    if (!done.has(one)) enter(child);
  }
  return undefined;
}

function childrenOf(object: object): object[] {
  return Object.values(object).filter((value) => typeof value === "object" && value !== null);
}

/** The first path to an object that is known to be below the root. */
function pathTo(root: unknown, wanted: object): (string | number)[] {
  const seen = new Set<unknown>();
  const waiting: { readonly object: unknown; readonly path: (string | number)[] }[] = [
    { object: root, path: [] },
  ];
  for (const { object, path } of waiting) {
    if (object === wanted) return path;
    if (typeof object !== "object" || object === null || seen.has(object)) continue;
    seen.add(object);
    for (const [key, value] of Object.entries(object)) {
      waiting.push({ object: value, path: [...path, Array.isArray(object) ? Number(key) : key] });
    }
  }
  return [];
}
