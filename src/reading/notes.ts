import type { Issue, Location, Severity } from "../issue/issue.js";
import { jsonPointer } from "../issue/json-pointer.js";

/** One JSON value that is read: the whole input, or a block of a page. */
export interface Source {
  readonly value: unknown;
  /** Where in the text that was given a JSON Pointer of the value leads, or its key stands; nothing where no text was given. */
  locate?(pointer: string, isKey?: boolean): Location | undefined;
}

/** The way to a value from the root of its source. Shares its beginning with others. */
export interface Way {
  readonly source: Source;
  readonly from?: Way | undefined;
  readonly key?: string | number | undefined;
  /** Whether the last key is meant, and not what stands under it. */
  readonly isKey?: boolean | undefined;
}

/** The way to a key, of the way to what stands under it. */
export function toKey(way: Way): Way {
  return { ...way, isKey: true };
}

/** A step further on a way. */
export function step(from: Way, key: string | number): Way {
  return { source: from.source, from, key };
}

/** A way that has a last key. */
interface Step extends Way {
  readonly key: string | number;
}

/** The steps of a way, from the root of its source. */
export function stepsOf(way: Way): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Way | undefined = way; at; at = at.from) if (isStep(at)) steps.push(at);
  return steps.reverse();
}

function isStep(way: Way): way is Step {
  return way.key !== undefined;
}

/** The JSON Pointer of a way. */
export function pointerOf(way: Way): string {
  return jsonPointer(stepsOf(way).map(({ key }) => key));
}

/** Of each code so many issues are kept, and of the rest their number. */
export const MOST_OF_A_CODE = 1000;

/** The issues of a reading, in the order in which they were found. */
export class Notes {
  readonly issues: Issue[] = [];
  readonly #counts = new Map<string, number>();
  readonly #seen = new Map<string, Set<unknown>>();

  /** Notes a finding. The way is asked for only when it is kept, its place in the text only when somebody looks. */
  add(code: string, severity: Severity, way: () => Way, message: string, more?: Partial<Issue>): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_OF_A_CODE) return;
    this.issues.push(located(`reading/${code}`, severity, message, way(), more));
  }

  /** Takes an issue that was found elsewhere. */
  take(issue: Issue): void {
    this.issues.push(issue);
  }

  /** As {@link add}, once for each subject. */
  once(subject: unknown, code: string, severity: Severity, way: () => Way, message: string): void {
    const seen = this.#seen.get(code) ?? new Set();
    if (seen.has(subject)) return;
    this.#seen.set(code, seen.add(subject));
    this.add(code, severity, way, message);
  }

  /** Says of which codes there was more than is kept. */
  close(): readonly Issue[] {
    for (const [code, count] of this.#counts) {
      if (count <= MOST_OF_A_CODE) continue;
      this.issues.push({
        code: "reading/more-issues",
        severity: "info",
        message: `reading/${code} was found ${count} times; the first ${MOST_OF_A_CODE} are listed. Mend those, and read again.`,
        path: "",
      });
    }
    return this.issues;
  }
}

/** An issue whose place in the text is looked up when somebody asks. */
export function located(
  code: string,
  severity: Severity,
  message: string,
  way: Way,
  more?: Partial<Issue>,
): Issue {
  const path = pointerOf(way);
  const issue: Issue = { code, severity, message, path, ...more };
  const { source } = way;
  if (!source.locate || issue.location) return issue;
  let location: Location | undefined;
  let isKnown = false;
  return Object.defineProperty(issue, "location", {
    enumerable: true,
    get() {
      if (!isKnown) location = source.locate?.(path, way.isKey);
      isKnown = true;
      return location;
    },
  });
}
