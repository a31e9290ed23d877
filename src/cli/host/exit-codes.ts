/** What the program ends with. */
export const CLEAN = 0;
/** Findings at or above the level that `--fail-on` says, or more warnings than `--max-warnings`. */
export const FINDINGS = 1;
/** It was called in a way that has no meaning, or an input could not be read. */
export const FAILED = 2;
/** Ctrl-C: 128 and the number of the signal. */
export const INTERRUPTED = 130;
