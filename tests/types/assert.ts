/** True when the two types are the same, `readonly` and `?` included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles when all are true; does nothing. */
export function holds<_Claims extends readonly true[]>(): void {}

/** A value for types alone: never read. */
export declare const some: <T>() => T;
