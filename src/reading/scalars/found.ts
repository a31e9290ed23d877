/**
 * A value as the model has it, and, where something had to be done to get there, what: a clause such as `its offset had
 * no colon`. Or why it could not be had, said of it: `is a day that does not exist`.
 */
export type Found<V> = { readonly value: V; readonly mended?: string } | { readonly reason: string };
