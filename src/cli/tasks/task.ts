import type { Issue } from "../../issue/issue.js";
import type { DocumentKind } from "../inputs/kind.js";

/** What is to be done for an input, or for a part of it. */
export type InputTask = { readonly input: string } & (
  | {
      readonly type: "file";
      readonly path: string;
      readonly size: number;
      readonly kind: DocumentKind;
      readonly url: string | undefined;
    }
  | {
      readonly type: "bytes";
      readonly bytes: Uint8Array;
      readonly kind: DocumentKind;
      readonly contentType: string | undefined;
      readonly url: string | undefined;
    }
  /** The lines of a feed that begin in a range of bytes. */
  | { readonly type: "slice"; readonly path: string; readonly start: number; readonly end: number }
  /** Whole lines of a feed that cannot be read twice. */
  | { readonly type: "lines"; readonly bytes: Uint8Array }
  /** Nothing to do: what there is to say comes at its place in the order. */
  | { readonly type: "unreadable"; readonly issue: Issue }
);

/** A piece of the work, as it goes to a worker. */
export type Task = InputTask & {
  /** The input's place among all: two can have one name. */
  readonly place: number;
};

/** How many bytes of the input a task stands for. */
export function weightOf(task: Task): number {
  switch (task.type) {
    case "file":
      return task.size;
    case "slice":
      return task.end - task.start;
    case "unreadable":
      return 0;
    default:
      return task.bytes.length;
  }
}
