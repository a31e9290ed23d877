import { fr } from "date-fns/locale/fr";
import { NewsgraphError, type Period, parsePeriod } from "newsgraph/dates";

/** From the address that the text was found at. The hour is not known, so there is none. */
export const published = "2024-09-20";

/** The dates of the visit as printed, and those of the fair, which are printed in the same words. */
export const printedDates = "du 19 au 21 septembre";

/** The period that printed dates mean: their year is the one nearest to publication. */
export function periodOf(printed: string): Period {
  const { period, issues } = parsePeriod(printed, { locale: fr, published });
  if (period === undefined) throw new NewsgraphError(issues);
  return period;
}
