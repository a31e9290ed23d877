import type { Effort } from "../measuring/effort.js";

/** What was promised of a figure, and what it is. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** What keeps it from that, where it is not met: which part of the work costs so much. */
  readonly why?: string;
}

export interface Table {
  readonly title?: string;
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** A row of the design's table, measured: figures beside those of others, and what was promised. */
export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly targets: readonly Target[];
  /** Pictures that go with it, by the name of the file beside RESULTS.md. */
  readonly files?: { readonly [name: string]: string };
}

export interface Row {
  /** What `--only` takes. */
  readonly name: string;
  readonly measure: (effort: Effort) => Promise<Section>;
}
