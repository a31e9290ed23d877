import type { Issue } from "../../issue/issue.js";
import { visible } from "../terminal/visible.js";

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

const REASONS: { readonly [code: string]: string } = {
  EACCES: "You may not read it: look at its permissions.",
  EPERM: "You may not read it: look at its permissions.",
  ENOENT: "It is gone. Was it removed meanwhile?",
  EISDIR: "It is a folder: name it by itself.",
  EMFILE: "Too many files are open: raise the limit of your system, or give fewer --jobs.",
};

/** What the file system says of a file that cannot be read. */
export function notReadable(name: string, error: unknown): InputError {
  const { code = "", message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  const why = Object.hasOwn(REASONS, code) ? REASONS[code] : `The system says: ${message}.`;
  return new InputError("input/not-readable", visible(`${JSON.stringify(name)} cannot be read. ${why}`));
}

/** An error as that of an input, where it is one or comes from the system; nothing for a fault of the program. */
export function inputErrorOf(name: string, error: unknown): InputError | undefined {
  if (error instanceof InputError) return error;
  const { syscall } = Object(error) as Partial<NodeJS.ErrnoException>;
  return syscall === undefined ? undefined : notReadable(name, error);
}
