/**
 * Which things hold others, by their ids. All objects of one id are one thing, so that a thing can stand inside itself
 * though no object does.
 */
export class Lineage {
  /** The id of each object that has one and a type, in the order in which they were left. */
  readonly ids: string[] = [];
  private readonly holders: string[] = [];

  /** How many ids have been seen. To be given to {@link leave} by who goes into an object. */
  get count(): number {
    return this.ids.length;
  }

  /** Leaves an object of which the id and the type are known now; only what has both is one with others. */
  leave(countBefore: number, id: unknown, type: unknown): void {
    if (typeof id !== "string" || typeof type !== "string") return;
    if (this.ids.length > countBefore) this.holders.push(id);
    this.ids.push(id);
  }

  /** False only when no thing stands inside itself: in a tree of objects, nothing comes back to an id that is there once. */
  mayBeCyclic(): boolean {
    if (this.holders.length === 0) return false;
    const holders = new Set(this.holders);
    if (holders.size < this.holders.length) return true;
    let count = 0;
    for (const id of this.ids) {
      if (holders.has(id)) count++;
    }
    return count > holders.size;
  }
}
