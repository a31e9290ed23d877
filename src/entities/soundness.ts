import {
  MOST_LEVELS,
  MOST_OBJECTS,
  type NestingProblem,
  nestingProblem,
  type Path,
} from "../values/nesting.js";

/** Why a value cannot be a thing, whatever its fields, and where. */
export interface SoundnessProblem {
  readonly rule: NestingProblem["reason"] | "unsafe-key";
  readonly path: Path;
  readonly message: string;
}

const MESSAGES: { readonly [rule in SoundnessProblem["rule"]]: string } = {
  cycle: "The thing contains itself: take it out here; the place that holds it says as much.",
  "too-deep": `The thing nests more than ${MOST_LEVELS} levels deep: cut it here.`,
  "too-many": `The thing unfolds to more than ${MOST_OBJECTS} objects: give it in parts.`,
  "unsafe-key": 'The key "__proto__" would change what the object is: remove it.',
};

/** The objects that are one thing, since they share an id, and where each stands. */
type Group = Map<object, Path>;

/** Finds what no schema of one level can see: cycles, by object or by id, too many levels or objects, `__proto__`. */
export function findProblem(value: object): SoundnessProblem | undefined {
  if (isSound(value)) return undefined;
  const groups = new Map<unknown, Group>();
  let unsafe: Path | undefined;
  const problem = nestingProblem(value, MOST_LEVELS, MOST_OBJECTS, (object, path) => {
    if (Object.hasOwn(object, "__proto__")) unsafe ??= [...path(), "__proto__"];
    const { id, type } = object as { readonly id?: unknown; readonly type?: unknown };
    if (typeof id !== "string" || typeof type !== "string") return;
    const group = groups.get(id) ?? new Map();
    // Found by the id, and by each object that has it.
    groups.set(id, group).set(object, group.set(object, path()));
  });
  if (problem) return say(problem.reason, problem.path);
  if (unsafe) return say("unsafe-key", unsafe);
  const inner = findInsideItself(value, groups);
  return inner && say("cycle", inner);
}

/** A look that is fast, as most values are sound: false where it cannot tell. */
function isSound(value: object): boolean {
  let objects = 0;
  const ids: string[] = [];
  const walk = (object: object, levels: number): boolean => {
    if (levels === 0 || ++objects > MOST_OBJECTS || Object.hasOwn(object, "__proto__")) return false;
    const before = ids.length;
    for (const key in object) {
      const child = (object as { readonly [key: string]: unknown })[key];
      if (typeof child === "object" && child !== null && !walk(child, levels - 1)) return false;
    }
    const { id, type } = object as { readonly id?: unknown; readonly type?: unknown };
    if (typeof id === "string" && typeof type === "string") {
      if (ids.length > before) holders.add(id);
      ids.push(id);
    }
    return true;
  };
  /** The ids of things that hold others. When each is there once, no thing can stand inside itself. */
  const holders = new Set<string>();
  return walk(value, MOST_LEVELS) && ids.filter((id) => holders.has(id)).length === holders.size;
}

function say(rule: SoundnessProblem["rule"], path: Path): SoundnessProblem {
  return { rule, path, message: MESSAGES[rule] };
}

/** Where an object stands inside another of the same id, when the objects of one id count as one thing. */
function findInsideItself(root: object, groups: ReadonlyMap<unknown, Group>): Path | undefined {
  /** What is being walked, true, and what has been, false: groups, and objects without an id. */
  const isOpen = new Map<object, boolean>();
  /** What is still to be walked, and after its children what is then done. */
  const waiting: [object: object, isDone: boolean][] = [[root, false]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [object, isDone] = next;
    const group = groups.get(object);
    const one = group ?? object;
    if (isDone) {
      isOpen.set(one, false);
    } else if (isOpen.get(one)) {
      return group?.get(object);
    } else if (!isOpen.has(one)) {
      isOpen.set(one, true);
      waiting.push([object, true]);
      for (const member of group?.keys() ?? [object]) {
        for (const child of Object.values(member)) {
          if (typeof child === "object" && child !== null) waiting.push([child, false]);
        }
      }
    }
  }
  return undefined;
}
