/** What became of a task: what it gave, or why it gave nothing, in a sentence. */
export type Outcome<Task, Result> =
  | { readonly task: Task; readonly result: Result }
  | { readonly task: Task; readonly failure: string };

/** What somebody would be told of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
