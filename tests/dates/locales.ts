import { ar } from "date-fns/locale/ar";
import { arMA } from "date-fns/locale/ar-MA";
import { de } from "date-fns/locale/de";
import { enGB } from "date-fns/locale/en-GB";
import { enUS } from "date-fns/locale/en-US";
import { es } from "date-fns/locale/es";
import { fr } from "date-fns/locale/fr";
import { it } from "date-fns/locale/it";
import { tr } from "date-fns/locale/tr";

/** The seven languages, with the countries that word periods in their own way. */
export const locales = { fr, enUS, enGB, es, de, it, tr, ar, arMA };
