/**
 * How well a value agrees with the ground truth. `same` and `close` are hits; `partial` is authors that overlap;
 * `nothing` is a side that says nothing.
 */
export type Agreement = "same" | "close" | "partial" | "differs" | "nothing";

export function isHit(agreement: Agreement): boolean {
  return agreement === "same" || agreement === "close";
}
