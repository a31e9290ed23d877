import { pathToFileURL } from "node:url";
import { GOOGLE_RULES_VERIFIED } from "../../../checks/rules.js";
import { SCHEMA_ORG_RELEASE } from "../../../vocabulary/vocabulary.js";
import type { Arguments } from "../../arguments/option.js";
import { Checker } from "../../checking/checker.js";
import { FeedLines } from "../../checking/feed-lines.js";
import { performTask } from "../../checking/perform-task.js";
import type { CheckSettings } from "../../checking/settings.js";
import { shareWork } from "../../checking/share-work.js";
import { Tally } from "../../checking/tally.js";
import { explanations } from "../../explaining/explanations.js";
import type { ReportFacts } from "../../formats/format.js";
import type { Host } from "../../host/host.js";
import type { DocumentReport } from "../../report/document-report.js";
import type { Summary } from "../../report/summary.js";
import { summaryText } from "../../report/summary-text.js";
import { tasksFor } from "../inputs/tasks-for.js";
import { type Destination, destinationsOf } from "./destinations.js";
import { exitCode } from "./exit-code.js";
import { KnownFindings } from "./known-findings.js";
import { ownFiles } from "./own-files.js";
import { RunProgress, totalBytesOf } from "./run-progress.js";
import { type Wishes, wishesOf } from "./wishes-of.js";
import { Writers } from "./writers.js";

/** Checks everything that was named, and returns the code to end with. */
export async function runCheck(given: Arguments, host: Host): Promise<number> {
  const started = host.ticks();
  const wishes = await wishesOf(given, host);
  const destinations = destinationsOf(given, host.folder, host.environment);
  const settings = settingsOf(wishes, destinations);
  const checker = new Checker(settings, wishes.config);
  const except = ownFiles(destinations, wishes, given.rest, host.folder);
  const known = KnownFindings.open(wishes, host.folder);
  const tasks = tasksFor(given, host, wishes, { shard: wishes.shard, except });
  const tally = new Tally();
  const total = await totalBytesOf(given.rest, host, wishes.shard);
  const progress = new RunProgress(host, tally, total);
  const writers = await Writers.open(destinations, factsOf(host), host, wishes.hasColour);

  const feeds = new FeedLines();
  const outcomes = shareWork(tasks, {
    settings,
    jobs: wishes.jobs,
    cores: host.cores,
    worker: new URL("check-worker.js", host.package),
    signal: host.signal,
    perform: (task) => performTask(task, checker, settings),
  });
  try {
    for await (const outcome of outcomes) {
      const { reports, documents, bytes } = await feeds.reportsOf(outcome);
      const news = known.without(outcome.task.input, reports);
      tally.add(news, documents, bytes);
      await progress.aside(() => writers.documents(wishes.isQuiet ? news.map(errorsOnly) : news));
    }
  } catch (error) {
    if (!host.signal.aborted) throw error;
  } finally {
    progress.end();
  }
  const summary = tally.summary({
    seconds: Math.round(host.ticks() - started) / 1000,
    shard: wishes.shard && `${wishes.shard.index}/${wishes.shard.count}`,
    isInterrupted: host.signal.aborted || undefined,
  });
  await writers.end(summary);
  if (host.signal.reason !== "closed") await host.stderr.write(afterwards(summary, destinations));
  if (!host.signal.aborted) await host.stderr.write(known.close());
  return exitCode(summary, wishes, host.signal.reason);
}

function settingsOf({ checking }: Wishes, destinations: readonly Destination[]): CheckSettings {
  const formats = destinations.map(({ format }) => format);
  return {
    ...checking,
    needsExcerpts: formats.some(({ needsExcerpts }) => needsExcerpts),
    needsPicture: formats.some(({ needsPicture }) => needsPicture),
    wantsClean: formats.some(({ wantsClean }) => wantsClean),
  };
}

function factsOf(host: Host): Omit<ReportFacts, "hasColour"> {
  return {
    version: host.version,
    schemaOrgRelease: SCHEMA_ORG_RELEASE,
    googleRulesVerified: GOOGLE_RULES_VERIFIED,
    now: host.now().toISOString(),
    folder: pathToFileURL(`${host.folder}/`).href,
    describe: (code) => explanations(host.package).describe(code),
  };
}

/** What the run came to, where no format has said it to whoever looks on. */
function afterwards(summary: Summary, destinations: readonly Destination[]): string {
  const isSaid = destinations.some(({ format, file }) => file === undefined && format.saysSummary);
  return isSaid ? "" : summaryText(summary);
}

function errorsOnly(report: DocumentReport): DocumentReport {
  return { ...report, issues: report.issues.filter(({ severity }) => severity === "error") };
}
