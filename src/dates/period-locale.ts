import type { FormatOptions } from "date-fns/format";

/** The part of a date-fns locale (`import { fr } from "date-fns/locale/fr"`) that this library asks. */
export type PeriodLocale = NonNullable<FormatOptions["locale"]> & {
  /** The language and perhaps the country: `fr`, `ar-MA`. */
  readonly code: string;
};
