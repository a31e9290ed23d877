/** Megabytes. More of it makes a worker no faster, as what a line leaves behind is short-lived. */
const SEMI_SPACE = 8;

/** The flags of a process for its workers: without those that only one process can have, with some that keep memory low. */
export function memoryFlags(flags: readonly string[]): readonly string[] {
  return [...flags.filter((flag) => !flag.startsWith("--inspect")), `--max-semi-space-size=${SEMI_SPACE}`];
}
