/** What is measured, and how many times in a row it is timed as one. The first is what the others are measured by. */
export const TASKS = {
  "JSON.parse of the block": { repeats: 400 },
  "newsgraph: fromHtml of the bytes, no checks": { repeats: 60 },
  "newsgraph: check of the bytes": { repeats: 60 },
  "newsgraph: check of the text": { repeats: 60 },
  "newsgraph: check of the bytes, every place looked up": { repeats: 40 },
  "structured-data-testing-tool, the text": { repeats: 8 },
  "Adobe's validator, the text": { repeats: 4 },
} as const;

export type TaskName = keyof typeof TASKS;

export const FLOOR: TaskName = "JSON.parse of the block";
export const OURS: TaskName = "newsgraph: check of the bytes";
export const SDTT: TaskName = "structured-data-testing-tool, the text";
export const ADOBE: TaskName = "Adobe's validator, the text";
