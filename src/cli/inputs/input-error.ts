import type { Issue } from "../../issue/issue.js";

/** An input that could not be opened or read to its end, with what there is to say about it. */
export class InputError extends Error {
  override readonly name: string = "InputError";
  readonly issue: Issue;

  /** The code is `input/…` for files and streams, `fetch/…` for addresses; the message ends with what to do. */
  constructor(code: string, message: string) {
    super(message);
    this.issue = { code, severity: "error", message, path: "" };
  }
}
