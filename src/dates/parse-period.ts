import type { Issue } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import type { NewsDate } from "../values/news-date.js";
import type { Period } from "../values/period.js";
import { languageOf } from "./languages/language-of.js";
import { LANGUAGES } from "./languages/languages.js";
import { latinDigits } from "./latin-digits.js";
import type { PeriodLocale } from "./period-locale.js";
import { readPrinted } from "./reading/grammar.js";
import { isoPeriod } from "./reading/iso-period.js";
import { isIssue, problem, unreadable } from "./reading/problem.js";
import { resolve } from "./reading/resolve.js";
import { readTokens } from "./reading/tokens.js";
import { requireDate } from "./require-date.js";

/** What {@link parsePeriod} must know to read a text. */
export interface ParsePeriodOptions {
  /** A date-fns locale in the language of the text: `import { fr } from "date-fns/locale/fr"`. */
  readonly locale: PeriodLocale;
  /** When the text was published. A year that is not printed is looked for near it. */
  readonly published?: NewsDate | undefined;
}

/** A period, or the issues that say why there is none. */
export type PeriodReading =
  | { readonly period: Period; readonly issues: readonly [] }
  | { readonly period?: undefined; readonly issues: readonly [Issue, ...Issue[]] };

/** In UTF-16 code units. No printed period is as long. */
const LONGEST = 200;

/**
 * Reads a printed period, and nothing but a period: `du 19 au 21 septembre`, `Sept. 19–21`, `30. Dezember bis 2. Januar`,
 * `les 19 et 20 septembre`, `from 19 September`, `septembre 2024`, `2024-09-19/2024-09-21`. One date is a period of one
 * day, month or year; "from 19 September" has no end. Case, accents, kinds of spaces, dashes and digits do not matter.
 *
 * Nothing is guessed. A year that is not printed is the one nearest to `published`: the period must lie within five
 * months of it, and the next nearest year must be two months farther, unless a weekday is printed that fits one year
 * only. A printed weekday must fit. `03/04/2024` is read only where the locale fixes its order.
 *
 * Never throws on a text, and takes a time that its length bounds. The issues: `dates/unreadable-period`, `too-long`,
 * `missing-year`, `ambiguous-year`, `missing-month`, `ambiguous-order`, `impossible-date`, `end-before-start`,
 * `separate-dates`, `weekday-mismatch`, `unsupported-language`. Throws a `NewsgraphError` for a wrong `locale` or
 * `published`.
 *
 * @example
 * parsePeriod("du 19 au 21 septembre", { locale: fr, published: "2024-09-20" }).period; //=> { start: "2024-09-19", end: "2024-09-21" }
 * @example
 * parsePeriod("du 30 au 19 septembre 2024", { locale: fr }).issues[0]?.code; //=> "dates/end-before-start"
 */
export function parsePeriod(text: string, options: ParsePeriodOptions): PeriodReading {
  const { locale, published } = options;
  if (published !== undefined) requireDate(published, "/published");
  const language = languageOf(locale);
  if (typeof text !== "string") {
    return failed(
      problem("dates/unreadable-period", `${showValue(text)} is not a text; pass the printed period.`),
    );
  }
  if (text.length > LONGEST) {
    return failed(
      problem(
        "dates/too-long",
        `${showValue(text)} has ${text.length} characters; pass the printed period alone, at most ${LONGEST}.`,
      ),
    );
  }
  const clean = cleaned(text);
  const iso = isoPeriod(clean);
  if (iso !== undefined) return isIssue(iso) ? failed(iso) : { period: iso, issues: [] };
  if (language === undefined) {
    const known = LANGUAGES.map(({ code }) => code).join(", ");
    return failed(
      problem(
        "dates/unsupported-language",
        `Periods are not read in ${showValue(locale.code)}; pass a locale of ${known}, or ISO 8601.`,
      ),
    );
  }
  const tokens = readTokens(clean, language, locale.code);
  if (isIssue(tokens)) return failed(tokens);
  const printed = readPrinted(tokens);
  if ("stopped" in printed) return failed(unreadable(clean, clean.slice(tokens[printed.stopped]?.at ?? 0)));
  const period = resolve(printed, published, clean);
  return isIssue(period) ? failed(period) : { period, issues: [] };
}

function failed(issue: Issue): PeriodReading {
  return { issues: [issue] };
}

/** Composed, in Latin digits, without format characters (bidi marks, soft hyphens), out of its quotes or brackets. */
function cleaned(text: string): string {
  const plain = latinDigits(text.normalize("NFC").replace(/\p{Cf}/gu, ""));
  const bare = plain.replace(/^[\s«»"“”„]+/, "").replace(/[\s«»"“”]+$/, "");
  return /^[([]([^()[\]]*)[)\]]$/.exec(bare)?.[1]?.trim() ?? bare;
}
