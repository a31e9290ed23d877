/** No worker can be had, so that nothing of what is left to do can be done. */
export class PoolError extends Error {
  override readonly name: string = "PoolError";
}
