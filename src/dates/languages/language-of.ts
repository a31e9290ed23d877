import { refuse } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { PeriodLocale } from "../period-locale.js";
import type { Language } from "./language.js";
import { LANGUAGES } from "./languages.js";
import { languageFromLocale } from "./other.js";

const others = new WeakMap<PeriodLocale, Language | undefined>();

/** The language of a date-fns locale; for one without a file here, what the locale itself knows, if that will do. */
export function languageOf(locale: PeriodLocale): Language | undefined {
  checkLocale(locale);
  const [code = ""] = locale.code.toLowerCase().split("-");
  const known = LANGUAGES.find((language) => language.code === code);
  if (known !== undefined) return known;
  if (!others.has(locale)) others.set(locale, languageFromLocale(locale, code));
  return others.get(locale);
}

function checkLocale(locale: unknown): asserts locale is PeriodLocale {
  const parts = typeof locale === "object" && locale !== null ? (locale as Partial<PeriodLocale>) : {};
  if (typeof parts.code === "string" && parts.localize !== undefined && parts.formatLong !== undefined)
    return;
  refuse(
    "dates/not-a-locale",
    `${showValue(locale)} is not a date-fns locale; pass one, as imported from "date-fns/locale/fr".`,
    "/locale",
  );
}
