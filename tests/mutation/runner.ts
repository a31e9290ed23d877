import { glob } from "tinyglobby";
import { ASKED, LEFT_OUT_FILES, RUNS } from "./asked-tests.js";
import { bundleTests, type Evaluate } from "./bundle.js";
import { type Outcome, runFile } from "./run-file.js";

/** What the instrumented sources and Stryker tell each other. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}
type Hits = { [mutant: string]: number };
type Coverage = { static: Hits; perTest: { [test: string]: Hits } };

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly disableBail: boolean;
}

const place = globalThis as unknown as { __stryker__?: Stryker };
place.__stryker__ ??= {};
const stryker = place.__stryker__;

/**
 * Runs the tests of a mutant in Stryker's own process: every module is evaluated anew for each mutant, which is then
 * there from the start, so that what a module makes when it is loaded (tables of fields, schemas) is tested like all
 * else. A mutant that the first test finds takes 20 ms; in Vitest, whose workers load everything anew, two seconds.
 */
class OneProcess {
  private files: readonly string[] = [];
  private fresh: () => Evaluate = () => async () => undefined;
  /** How often a test file has found a mutant of a source: what found the last one is asked first. */
  private readonly finds = new Map<string, number>();

  capabilities(): object {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(process.env, RUNS);
    const root = process.cwd();
    const found = await Promise.all(ASKED.map((pattern) => glob(pattern, { cwd: root })));
    this.files = [...new Set(found.flatMap((files) => files.sort()))].filter(
      (file) => !LEFT_OUT_FILES.test(file),
    );
    this.fresh = await bundleTests(this.files, root);
  }

  async dryRun(): Promise<object> {
    stryker.activeMutant = undefined;
    const coverage: Coverage = { static: {}, perTest: {} };
    const tests: object[] = [];
    for (const file of this.files) {
      const own: Coverage = { static: {}, perTest: {} };
      stryker.mutantCoverage = own;
      const outcomes = await runFile(file, this.fresh(), {
        begin: (id) => {
          stryker.currentTestId = id;
        },
        end: () => {
          stryker.currentTestId = undefined;
        },
      });
      for (const { id, milliseconds, failure, isSkipped } of outcomes) {
        tests.push({
          id,
          name: id,
          fileName: file,
          timeSpentMs: milliseconds,
          status: isSkipped ? 2 : failure === undefined ? 0 : 1,
          failureMessage: failure,
        });
      }
      const ids = outcomes.filter(({ isSkipped }) => !isSkipped).map(({ id }) => id);
      for (const [id, hits] of hitsOf(ids, own)) coverage.perTest[id] = hits;
    }
    stryker.mutantCoverage = undefined;
    return { status: "complete", tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRun): Promise<object> {
    const wanted = testFilter && new Set(testFilter);
    const files = this.files.filter(
      (file) => !testFilter || testFilter.some((id) => id.startsWith(`${file}#`)),
    );
    const weight = (file: string) => this.finds.get(`${activeMutant.fileName} ${file}`) ?? 0;
    files.sort((a, b) => weight(b) - weight(a));

    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit;
    const evaluate = this.fresh();
    const failed: Outcome[] = [];
    let count = 0;
    for (const file of files) {
      const outcomes = await runFile(file, evaluate, { wanted });
      count += outcomes.filter(({ isSkipped }) => !isSkipped).length;
      failed.push(...outcomes.filter(({ failure }) => failure !== undefined));
      if (failed.length > 0) this.finds.set(`${activeMutant.fileName} ${file}`, weight(file) + 1);
      if (failed.length > 0 && !disableBail) break;
    }
    stryker.activeMutant = undefined;
    const [first] = failed;
    if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
      return { status: "timeout", reason: `Hit limit reached (${stryker.hitCount}/${hitLimit})` };
    }
    return first
      ? {
          status: "killed",
          killedBy: failed.map(({ id }) => id),
          failureMessage: first.failure,
          nrOfTests: count,
        }
      : { status: "survived", nrOfTests: count };
  }
}

/**
 * What each test of a file runs into: what it hits itself, what the file does when it is loaded, and what only one test
 * before it hits, since that may be made once and kept.
 */
function hitsOf(ids: readonly string[], { static: loaded, perTest }: Coverage): Map<string, Hits> {
  const tests = new Map<string, number>();
  for (const id of ids) {
    for (const mutant of Object.keys(perTest[id] ?? {})) tests.set(mutant, (tests.get(mutant) ?? 0) + 1);
  }
  const found = new Map<string, Hits>();
  const kept: Hits = { ...loaded };
  for (const id of ids) {
    const own = Object.entries(perTest[id] ?? {});
    const hits = { ...kept };
    for (const [mutant, count] of own) hits[mutant] = (kept[mutant] ?? 0) + count;
    for (const [mutant, count] of own)
      if (tests.get(mutant) === 1) kept[mutant] = (kept[mutant] ?? 0) + count;
    found.set(id, hits);
  }
  return found;
}

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", factory: () => new OneProcess() }];
