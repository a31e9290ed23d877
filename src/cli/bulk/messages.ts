/** What a worker is told: its setup first, then one task after the other. */
export type ToWorker<Setup, Task> =
  | { readonly type: "setup"; readonly setup: Setup }
  | { readonly type: "task"; readonly id: number; readonly task: Task };

/** What a worker says: that it is ready or cannot be, then one answer to each task, in their order. */
export type FromWorker<Result> =
  | { readonly type: "ready" }
  | { readonly type: "unable"; readonly message: string }
  | { readonly type: "result"; readonly id: number; readonly result: Result }
  | { readonly type: "failure"; readonly id: number; readonly message: string };
