/** The program was called in a way that it has no meaning for. It ends with code 2 and this one message. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}
