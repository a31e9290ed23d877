import type { Rule, RuleSeverity } from "../checks/engine/rule.js";
import type { Profile } from "../checks/options.js";
import type { AnyEntity } from "../graph/mapping.js";
import type { NewsDate } from "../values/news-date.js";

/** What `newsgraph.config.js` (`.mjs`, `.ts`, `.mts`, `.json`) can say. What is given on the command line counts before it. */
export interface Config {
  /** What documents are held to; as `--profile`. */
  readonly profiles?: readonly (Profile | (string & {}))[] | undefined;
  /** Codes that are left out, as `--ignore`: `news/language-missing`, or `google/*` for all of a profile. */
  readonly ignore?: readonly string[] | undefined;
  /** How much the findings of a code weigh; as `--severity`. */
  readonly severities?: { readonly [code: string]: RuleSeverity } | undefined;
  /** The least finding that makes the program end with code 1; as `--fail-on`. */
  readonly failOn?: "error" | "warning" | "never" | undefined;
  /** More warnings than these make the program end with code 1; as `--max-warnings`. */
  readonly maxWarnings?: number | undefined;
  /** The moment that the check is made for; as `--now`. */
  readonly now?: NewsDate | undefined;
  /** Where the input stands on the web; as `--base`. */
  readonly base?: string | undefined;
  /** Bytes of one document; as `--max-size`. */
  readonly maxSize?: number | undefined;
  /** The file of known findings, relative to the configuration; as `--baseline`. */
  readonly baseline?: string | undefined;
  /** Rules of your own. Those of the library are there anyway; one with the code of one of them takes its place. */
  readonly rules?: readonly Rule[] | undefined;
  /** Entities of your own. Those of the library are there anyway; one of the type of one of them takes its place. */
  readonly entities?: readonly AnyEntity[] | undefined;
}

/**
 * The configuration as it is: for the compiler and the editor, which then know what can be said.
 *
 * @example
 * export default defineConfig({ profiles: ["google", "news"], failOn: "warning" });
 */
export function defineConfig(config: Config): Config {
  return config;
}
