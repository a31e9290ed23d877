import type { Severity } from "../../../issue/issue.js";
import type { LevelCounts } from "./level.js";
import type { SarifLimits } from "./limits.js";
import type { HeldResult } from "./result.js";

const HEAVIEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** The results of a run while it goes on, at most as many as the limits have it: the heaviest and the first of them. */
export class HeldResults {
  readonly #limits: SarifLimits;
  readonly #held: { readonly [severity in Severity]: HeldResult[] } = { error: [], warning: [], info: [] };
  readonly #added = { error: 0, warning: 0, info: 0 };
  #count = 0;
  #length = 0;

  constructor(limits: SarifLimits) {
    this.#limits = limits;
  }

  /** `make` is called only where the result may be kept. */
  add(severity: Severity, make: () => HeldResult): void {
    this.#added[severity]++;
    if (this.#count >= this.#limits.results && !this.#hasLighterThan(severity)) return;
    const result = make();
    this.#held[severity].push(result);
    this.#count++;
    this.#length += lengthOf(result);
    while (this.#count > this.#limits.results || this.#length > this.#limits.held) this.#drop();
  }

  #hasLighterThan(severity: Severity): boolean {
    const lighter = HEAVIEST_FIRST.slice(HEAVIEST_FIRST.indexOf(severity) + 1);
    return lighter.some((one) => this.#held[one].length > 0);
  }

  #drop(): void {
    for (const severity of HEAVIEST_FIRST.toReversed()) {
      const last = this.#held[severity].pop();
      if (last) {
        this.#count--;
        this.#length -= lengthOf(last);
        return;
      }
    }
  }

  /** Errors, then warnings, then the rest, each in the order in which they came. */
  inOrder(): readonly HeldResult[] {
    return HEAVIEST_FIRST.flatMap((severity) => this.#held[severity]);
  }

  /** How many of all that came are not among these. */
  droppedBut(kept: readonly HeldResult[]): LevelCounts {
    const { error, warning, info } = this.#added;
    const left = { error, warning, info };
    for (const { severity } of kept) left[severity]--;
    return { error: left.error, warning: left.warning, note: left.info };
  }
}

function lengthOf({ code, source, json }: HeldResult): number {
  return code.length + (source?.length ?? 0) + json.length;
}
