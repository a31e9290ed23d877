/** How deep a thing may nest, each object or list being a level. zod itself gives up between 1,000 and 2,000. */
export const MOST_LEVELS = 100;

/** How many objects and lists a value may hold, each counted wherever it is used: a small value can unfold to billions. */
export const MOST_OBJECTS = 100_000;

/** Why a value cannot be walked by recursion, and where. */
export interface NestingProblem {
  readonly reason: "cycle" | "too-deep" | "too-many";
  readonly path: Path;
}

/** The keys that lead to an object from the root. */
export type Path = readonly (string | number)[];

/** What is known of an object once all below it has been seen. */
interface Extent {
  readonly height: number;
  readonly objects: number;
}

interface Frame {
  readonly object: object;
  readonly keys: readonly string[];
  next: number;
  height: number;
  objects: number;
}

/**
 * Finds what would make a walk by recursion fail: an object inside itself, too many levels, too many objects.
 * Walks without recursion, each object once, however often it is used, and shows it to the visitor.
 */
export function nestingProblem(
  value: unknown,
  levels: number = MOST_LEVELS,
  most: number = MOST_OBJECTS,
  visit?: (object: object, path: () => Path) => void,
): NestingProblem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const seen = new Map<object, Extent | undefined>();
  const frames: Frame[] = [];
  visit?.(value, () => []);
  let frame: Frame | undefined = enter(value, seen);
  while (frame) {
    const key = frame.keys[frame.next];
    if (key === undefined) {
      const extent = { height: frame.height + 1, objects: frame.objects + 1 };
      seen.set(frame.object, extent);
      frame = frames.pop();
      if (frame) extend(frame, extent);
      continue;
    }
    frame.next++;
    const child = (frame.object as { readonly [key: string]: unknown })[key];
    if (typeof child !== "object" || child === null) continue;
    const known = seen.get(child);
    const height = frames.length + 2 + (known ? known.height - 1 : 0);
    let reason: NestingProblem["reason"] | undefined;
    if (!known && seen.has(child)) reason = "cycle";
    else if (height > levels) reason = "too-deep";
    else if (frame.objects + (known?.objects ?? 1) > most || seen.size > most) reason = "too-many";
    if (reason) return { reason, path: pathTo([...frames, frame]) };
    if (known) {
      extend(frame, known);
    } else {
      frames.push(frame);
      visit?.(child, () => pathTo(frames));
      frame = enter(child, seen);
    }
  }
  return undefined;
}

function enter(object: object, seen: Map<object, Extent | undefined>): Frame {
  seen.set(object, undefined);
  return { object, keys: Object.keys(object), next: 0, height: 0, objects: 0 };
}

function extend(frame: Frame, child: Extent): void {
  frame.height = Math.max(frame.height, child.height);
  frame.objects += child.objects;
}

function pathTo(frames: readonly Frame[]): Path {
  return frames.map(({ object, keys, next }) => {
    const key = keys[next - 1] ?? "";
    return Array.isArray(object) ? Number(key) : key;
  });
}
