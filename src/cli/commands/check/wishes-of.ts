import { dirname, resolve } from "node:path";
import type { RuleSeverity } from "../../../checks/engine/rule.js";
import { SEVERITIES } from "../../../checks/engine/severities.js";
import type { Arguments } from "../../arguments/option.js";
import { UsageError } from "../../arguments/usage-error.js";
import { wholeNumber } from "../../arguments/value-checks.js";
import type { CheckSettings } from "../../checking/settings.js";
import type { Host } from "../../host/host.js";
import { parseShard, type Shard } from "../../tasks/shard.js";
import { visible } from "../../terminal/visible.js";
import { type InputWishes, inputWishesOf } from "../inputs/input-wishes.js";

/** What the command line and the configuration say, together. */
export interface Wishes extends InputWishes {
  readonly checking: Omit<CheckSettings, "needsExcerpts" | "needsPicture" | "wantsClean">;
  readonly failOn: "error" | "warning" | "never";
  readonly maxWarnings: number | undefined;
  /** Absolute. */
  readonly baseline: string | undefined;
  readonly isBaselineUpdated: boolean;
  readonly isQuiet: boolean;
  readonly hasColour: boolean;
  readonly jobs: number | undefined;
  readonly shard: Shard | undefined;
}

/** Throws a {@link UsageError} for everything that has no meaning. */
export async function wishesOf(given: Arguments, host: Host): Promise<Wishes> {
  const inputs = await inputWishesOf(given, host);
  const { config, configuration, base, now, maxSize } = inputs;
  const jobs = given.value("jobs");
  const shard = given.value("shard");
  const maxWarnings = given.value("max-warnings");
  return {
    ...inputs,
    checking: {
      configuration,
      profiles: given.has("profile") ? given.values("profile") : config.profiles,
      weights: [
        { severities: config.severities, ignored: config.ignore },
        { severities: severitiesOf(given), ignored: given.values("ignore") },
      ],
      now,
      base,
      maxSize,
    },
    failOn: failOnOf(given) ?? config.failOn ?? "error",
    maxWarnings: maxWarnings === undefined ? config.maxWarnings : wholeNumber("max-warnings", maxWarnings, 0),
    baseline: baselineOf(given, inputs, host),
    isBaselineUpdated: given.has("update-baseline"),
    isQuiet: given.has("quiet"),
    hasColour: host.stdout.hasColour && !given.has("no-color"),
    jobs: jobs === undefined ? undefined : wholeNumber("jobs", jobs, 1),
    shard: shard === undefined ? undefined : parseShard(shard),
  };
}

function baselineOf(
  given: Arguments,
  { config, configuration }: InputWishes,
  { folder }: Host,
): string | undefined {
  if (given.has("update-baseline") && given.has("shard")) {
    throw new UsageError(
      "--update-baseline writes what is found in all of the input. Give it without --shard.",
    );
  }
  const named = given.value("baseline");
  if (named !== undefined) return resolve(folder, named);
  if (config.baseline !== undefined) return resolve(dirname(configuration ?? folder), config.baseline);
  if (!given.has("update-baseline")) return undefined;
  throw new UsageError("--update-baseline needs a file. Give --baseline FILE with it.");
}

/** `--severity CODE=LEVEL`, one or several. */
function severitiesOf(given: Arguments): { readonly [code: string]: RuleSeverity } {
  return Object.fromEntries(
    given.values("severity").map((text) => {
      const at = text.lastIndexOf("=");
      const level = text.slice(at + 1);
      if (at > 0 && isSeverity(level)) return [text.slice(0, at), level];
      throw new UsageError(
        `--severity cannot be ${visible(JSON.stringify(text))}. Give a code and error, warning, info or off, as news/language-missing=error.`,
      );
    }),
  );
}

function isSeverity(level: unknown): level is RuleSeverity {
  return SEVERITIES.includes(level);
}

function failOnOf(given: Arguments): Wishes["failOn"] | undefined {
  const level = given.value("fail-on");
  return (["error", "warning", "never"] as const).find((one) => one === level);
}
