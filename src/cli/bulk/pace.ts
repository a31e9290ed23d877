/** What a run has done until a moment. */
interface Done {
  readonly documents: number;
  readonly bytes: number;
}

/** Milliseconds: how far back it looks, how seldom it looks, and what is too short to tell. */
const SPAN = 5000;
const STEP = 100;
const LEAST = 1000;

/** How fast a run goes now: over the last few seconds, not since its start. */
export class Pace {
  /** The oldest is the last one before the span, or its first. */
  #samples: (Done & { readonly at: number })[] = [];

  note(at: number, { documents, bytes }: Done): void {
    const last = this.#samples.at(-2);
    const sample = { at, documents, bytes };
    // The newest is as it is now; those before are a step apart, so that few are kept.
    if (last && at - last.at < STEP) this.#samples[this.#samples.length - 1] = sample;
    else this.#samples.push(sample);
    while ((this.#samples[1]?.at ?? at) < at - SPAN) this.#samples.shift();
  }

  /** Nothing while that cannot be told yet. */
  get perSecond(): Done | undefined {
    const [first] = this.#samples;
    const last = this.#samples.at(-1);
    if (!first || !last || last.at - first.at < LEAST) return undefined;
    const seconds = (last.at - first.at) / 1000;
    return {
      documents: (last.documents - first.documents) / seconds,
      bytes: (last.bytes - first.bytes) / seconds,
    };
  }
}
