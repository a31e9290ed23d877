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

/**
 * Finds what no schema of one level can see: cycles, by object or by id, too many levels or objects, `__proto__`.
 * Notes every object that it looks at.
 */
export function findProblem(value: object, seen: WeakSet<object>): SoundnessProblem | undefined {
  const groups = new Map<string, Group>();
  let isShared = false;
  let unsafe: Path | undefined;
  const problem = nestingProblem(value, MOST_LEVELS, MOST_OBJECTS, (object, path) => {
    seen.add(object);
    if (Object.hasOwn(object, "__proto__")) unsafe ??= [...path(), "__proto__"];
    const { id, type } = object as { readonly id?: unknown; readonly type?: unknown };
    if (typeof id !== "string" || typeof type !== "string") return;
    const group = groups.get(id);
    if (group) isShared = true;
    groups.set(id, (group ?? new Map()).set(object, path()));
  });
  if (problem) return say(problem.reason, problem.path);
  if (unsafe) return say("unsafe-key", unsafe);
  const inner = isShared ? findInsideItself(value, groups) : undefined;
  return inner && say("cycle", inner);
}

function say(rule: SoundnessProblem["rule"], path: Path): SoundnessProblem {
  return { rule, path, message: MESSAGES[rule] };
}

/** Where an object stands inside another of the same id, when the objects of one id count as one thing. */
function findInsideItself(root: object, groups: ReadonlyMap<string, Group>): Path | undefined {
  const groupOf = (object: object): Group | undefined => {
    const { id } = object as { readonly id?: unknown };
    const group = typeof id === "string" ? groups.get(id) : undefined;
    return group?.has(object) ? group : undefined;
  };
  /** What is being walked, true, and what has been, false: groups, and objects without an id. */
  const isOpen = new Map<object, boolean>();
  /** What is still to be walked, and after its children what is then done. */
  const waiting: { readonly object: object; readonly isDone: boolean }[] = [{ object: root, isDone: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const group = groupOf(next.object);
    const one = group ?? next.object;
    if (next.isDone) {
      isOpen.set(one, false);
    } else if (isOpen.get(one)) {
      return group?.get(next.object);
    } else if (!isOpen.has(one)) {
      isOpen.set(one, true);
      waiting.push({ object: next.object, isDone: true });
      for (const object of group?.keys() ?? [next.object]) {
        for (const child of Object.values(object)) {
          if (typeof child === "object" && child !== null) waiting.push({ object: child, isDone: false });
        }
      }
    }
  }
  return undefined;
}
