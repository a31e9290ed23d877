import { setFlagsFromString } from "node:v8";

/**
 * Megabytes for what is new. With more, a worker is no faster; with less, what a piece of a feed leaves behind is taken
 * for something that stays.
 */
const SEMI_SPACE = 4;
/**
 * Percent that the heap may grow by before it is cleared. With less, a worker clears so often that it takes a fifth longer;
 * left to itself, it grows far beyond what it needs.
 */
const GROWTH = 150;

/** The flags of a process for its workers: without those that only one process can have. */
export function workerFlags(flags: readonly string[]): readonly string[] {
  return [...flags.filter((flag) => !flag.startsWith("--inspect")), `--max-semi-space-size=${SEMI_SPACE}`];
}

/** The environment of a process for its workers: one store of memory each, where the system's C library makes one a thread. */
export function workerEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { MALLOC_ARENA_MAX: "1", ...environment };
}

/** What can be set from within, where a version that does not know it only says so. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
