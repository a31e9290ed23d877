import type { Issue } from "../../issue/issue.js";
import { UsageError } from "../arguments/usage-error.js";
import { visible } from "../terminal/visible.js";
import { findingKey } from "./finding-key.js";

/** One known finding, and how often it is there. */
interface Entry {
  readonly input: string;
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly count: number;
}

const VERSION = 1;

/** Findings that are known, each so many times. */
export class Baseline {
  readonly #left: Map<string, number>;

  private constructor(left: Map<string, number>) {
    this.#left = left;
  }

  /** Throws a {@link UsageError} for a text that is none of ours. */
  static parse(text: string, name: string): Baseline {
    const entries = entriesOf(text);
    if (!entries) {
      throw new UsageError(
        `${visible(JSON.stringify(name))} is no baseline of newsgraph. Write one with --update-baseline.`,
      );
    }
    return new Baseline(
      new Map(
        entries.map(({ input, code, path, message, count }) => [
          JSON.stringify([input, code, path, message]),
          count,
        ]),
      ),
    );
  }

  /** Whether the finding is known; each is known as often as it was there. */
  takes(input: string, issue: Issue): boolean {
    const key = JSON.stringify(findingKey(input, issue));
    const left = this.#left.get(key) ?? 0;
    if (left === 0) return false;
    this.#left.set(key, left - 1);
    return true;
  }

  /** How many findings of these inputs, or of all, are known and were not there any more. */
  gone(isAsked: (input: string) => boolean = () => true): number {
    let gone = 0;
    for (const [key, left] of this.#left) {
      const [input] = JSON.parse(key);
      if (isAsked(input)) gone += left;
    }
    return gone;
  }
}

/** Findings as they come, to be known from now on. */
export class NewBaseline {
  readonly #counts = new Map<string, number>();

  add(input: string, issue: Issue): void {
    const key = JSON.stringify(findingKey(input, issue));
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** JSON in an order of its own and with a line for each finding, so that what changes in it can be read as a difference. */
  toText(): string {
    const entries = [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => {
        const [input, code, path, message] = JSON.parse(key);
        return JSON.stringify({ input, code, path, message, count });
      });
    return `{\n"newsgraphBaseline": ${VERSION},\n"findings": [${entries.map((entry) => `\n${entry}`).join(",")}\n]\n}\n`;
  }
}

function entriesOf(text: string): readonly Entry[] | undefined {
  try {
    const { newsgraphBaseline, findings }: { newsgraphBaseline?: unknown; findings?: unknown } =
      JSON.parse(text.replace(/^\ufeff/, "")) ?? {};
    return newsgraphBaseline === VERSION && Array.isArray(findings) && findings.every(isEntry)
      ? findings
      : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const entry: { readonly [key: string]: unknown } = { ...value };
  const texts = [entry.input, entry.code, entry.path, entry.message];
  return texts.every((text) => typeof text === "string") && Number.isSafeInteger(entry.count);
}
