import { type File, startTests, type Task, type Test, type VitestRunner } from "@vitest/runner";
import { LEFT_OUT_TESTS } from "./asked-tests.js";
import type { Evaluate } from "./bundle.js";

/** How one test ended. */
export interface Outcome {
  /** The file, the names of what the test stands in and its own, and a number where several have one name. */
  readonly id: string;
  readonly milliseconds: number;
  readonly isSkipped: boolean;
  readonly failure: string | undefined;
}

interface Asked {
  /** The tests that are run; all, if it is missing. */
  readonly wanted?: ReadonlySet<string> | undefined;
  begin?(id: string): void;
  end?(): void;
}

/** Runs the tests of one file, up to the first that fails if only some are wanted. */
export async function runFile(
  file: string,
  evaluate: Evaluate,
  { wanted: asked, begin, end }: Asked,
): Promise<Outcome[]> {
  let wanted = asked;
  const ids = new Map<string, string>();
  let isOver = false;
  const runner: VitestRunner = {
    config: CONFIG,
    importFile: (_, source) => (source === "collect" ? evaluate(file) : undefined),
    onCollected(files: File[]) {
      const tests = files.flatMap((collected) => testsIn(collected));
      const taken = new Map<string, number>();
      for (const test of tests) {
        const number = (taken.get(test.fullTestName) ?? 0) + 1;
        taken.set(test.fullTestName, number);
        ids.set(test.id, `${file}#${test.fullTestName}${number > 1 ? ` (${number})` : ""}`);
      }
      // Where a mutant changes the names of the tests, the file has to be asked as a whole.
      if (!tests.some((test) => wanted?.has(ids.get(test.id) ?? ""))) wanted = undefined;
    },
    onBeforeRunTask(test: Test) {
      const isLeftOut = LEFT_OUT_TESTS.test(test.fullTestName);
      if (isOver || isLeftOut || (wanted && !wanted.has(ids.get(test.id) ?? ""))) test.mode = "skip";
    },
    onBeforeTryTask: (test: Test) => begin?.(ids.get(test.id) ?? ""),
    onAfterRunTask(test: Test) {
      end?.();
      if (asked && test.result?.state === "fail") isOver = true;
    },
  };
  const [collected] = await startTests([file], runner);
  if (!collected) return [];
  const outcomes = testsIn(collected).map((test) => outcomeOf(ids.get(test.id) ?? file, test));
  // A file that cannot be loaded, or whose hooks throw, fails as a whole.
  const isFailed =
    collected.result?.state === "fail" && !outcomes.some(({ failure }) => failure !== undefined);
  if (!isFailed) return outcomes;
  const [id = file] = asked ?? [];
  return [
    ...outcomes,
    { ...outcomeOf(id, collected), failure: messageOf(collected) ?? "The file does not load." },
  ];
}

const CONFIG: VitestRunner["config"] = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

function testsIn(task: Task): Test[] {
  return task.type === "test" ? [task] : task.tasks.flatMap(testsIn);
}

function outcomeOf(id: string, task: Task): Outcome {
  const { state, duration = 0 } = task.result ?? {};
  return {
    id,
    milliseconds: duration,
    isSkipped: state !== "pass" && state !== "fail",
    failure: state === "fail" ? (messageOf(task) ?? "It fails.") : undefined,
  };
}

function messageOf(task: Task): string | undefined {
  return task.result?.errors?.[0]?.message;
}
