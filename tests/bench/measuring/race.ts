/** One of those that do the same work side by side. */
export interface Contestant {
  readonly name: string;
  /** The package whose version is said; newsgraph's own, and Node's, are said once for all. */
  readonly package?: string | undefined;
  /** Does the work once; the number counts up, for work that has several inputs. */
  readonly run: (turn: number) => unknown;
  /** Bytes that it writes or reads, where that is not the same for all. */
  readonly bytes?: number | undefined;
  /** What has to be known of it. */
  readonly remark?: string | undefined;
}

/** Contestants that do the same work, each of which has been found to do it. */
export interface Race {
  /** Those that the others are measured by come first. */
  readonly contestants: readonly Contestant[];
  /** What was found while looking whether all do the same. */
  readonly notes?: readonly string[] | undefined;
}

/** How long and how often. */
export interface Pace {
  readonly rounds: number;
  /** Before anything is timed, each contestant runs for so long. */
  readonly warmUpMs: number;
  /** One turn of a contestant in one round takes about so long. */
  readonly turnMs: number;
}

/** What is known of a contestant once its race is run. */
export interface Finish extends Omit<Contestant, "run"> {
  /** How long one run took, in milliseconds, by round. */
  readonly times: readonly number[];
}

export interface RaceResult {
  readonly finishes: readonly Finish[];
  readonly notes: readonly string[];
}
