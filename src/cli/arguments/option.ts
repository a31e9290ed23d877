/** One option of a command, as `parseArgs` and `--help` know it. */
export interface Option {
  /** What its value stands for, in `--help`: `CODE=LEVEL`. A switch has none. */
  readonly value?: string | undefined;
  /** One letter. */
  readonly short?: string | undefined;
  /** Whether it can be given more than once. */
  readonly isMultiple?: boolean | undefined;
  /** What it does, in a line or two. */
  readonly summary: string;
  /** What can be given, where that is a short list: anything else is refused. */
  readonly choices?: readonly string[] | undefined;
}

/** The options of a command, by their long names. */
export type Options = { readonly [name: string]: Option };

/** What was given: options by name, in the order in which they came, and what is none. */
export interface Arguments {
  /** Whether the switch was given. */
  has(name: string): boolean;
  /** The value that was given last. */
  value(name: string): string | undefined;
  /** Every value. */
  values(name: string): readonly string[];
  /** Every option with a value, in order. */
  readonly inOrder: readonly { readonly name: string; readonly value: string }[];
  /** What is no option. */
  readonly rest: readonly string[];
}
