import type { Config } from "../../config/config.js";
import { didYouMean } from "../../issue/did-you-mean.js";
import { showValue } from "../../issue/show-value.js";
import { isNewsDate } from "../../values/news-date.js";
import { UsageError } from "../arguments/usage-error.js";
import { isWebAddress } from "../arguments/value-checks.js";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isList: Test = Array.isArray;
const isWhole: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * Every key, with what it takes. What is in lists of rules, entities and profiles, and in severities, is checked where it is
 * used.
 */
const KEYS: { readonly [key in keyof Config]-?: readonly [test: Test, takes: string] } = {
  profiles: [isList, 'a list, as ["google", "news"]'],
  ignore: [(value) => Array.isArray(value) && value.every(isText), "a list of codes"],
  severities: [
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    'an object, as { "news/language-missing": "info" }',
  ],
  failOn: [
    (value) => ["error", "warning", "never"].some((known) => known === value),
    '"error", "warning" or "never"',
  ],
  maxWarnings: [isWhole, "a whole number from 0 up"],
  now: [(value) => isNewsDate(value) && value.length >= 10, "a day, as 2026-11-24"],
  base: [isWebAddress, "an absolute address, as https://journal.example/"],
  maxSize: [(value) => isWhole(value) && Number(value) > 0, "a number of bytes"],
  baseline: [isText, "the path of a file"],
  rules: [isList, "a list of rules"],
  entities: [isList, "a list of entities"],
};

/** The value as a configuration. Throws a {@link UsageError} for one that is none. */
export function checkConfig(value: unknown): Config {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`It is ${showValue(value)}. Give an object.`);
  }
  for (const [key, given] of Object.entries(value)) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key as keyof Config] : undefined;
    if (!known) {
      const nearest = didYouMean(key, Object.keys(KEYS));
      throw new UsageError(
        `There is no key ${showValue(key)}. ${nearest === undefined ? `Give some of ${Object.keys(KEYS).join(", ")}.` : `Did you mean ${showValue(nearest)}?`}`,
      );
    }
    const [test, takes] = known;
    if (given !== undefined && !test(given)) {
      throw new UsageError(`${showValue(key)} is ${showValue(given)}. Give ${takes}.`);
    }
  }
  return value;
}
