import { NewsgraphError } from "../../../src/index.js";

/** What the code inside of a hostile value throws. It is the caller's own, and comes through as it is. */
export class OwnError extends Error {}

/** The one error of the library, and what the caller's own code throws. */
export const DOCUMENTED: readonly ErrorClass[] = [NewsgraphError, OwnError];

/** And that for what the types do not let through. */
export const MISUSE: readonly ErrorClass[] = [...DOCUMENTED, TypeError];

type ErrorClass = abstract new (...given: never[]) => Error;

/** What came of it, or the error, if it is of one of these classes; any other is thrown on. */
export function orThrown<T>(classes: readonly ErrorClass[], run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && classes.some((known) => error instanceof known)) return error;
    throw error;
  }
}
