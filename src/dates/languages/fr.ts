import type { Language } from "./language.js";
import { type Point, withoutShared, words } from "./point.js";

const date = ({ day, month, year }: Point) => words(day === 1 ? "1er" : day, month, year);
const de = (text: string) => (/^[aeiou]/i.test(text) ? `d’${text}` : `de ${text}`);
const from = (point: Point) => (point.day === undefined ? de(date(point)) : `du ${date(point)}`);

/** French, of all countries. */
export const french: Language = {
  code: "fr",
  months: [
    ["janvier", "janv", "jan"],
    ["février", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juill", "juil"],
    ["août"],
    ["septembre", "sept", "sep"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  weekdays: [
    ["dimanche", "dim"],
    ["lundi", "lun"],
    ["mardi", "mar"],
    ["mercredi", "mer"],
    ["jeudi", "jeu"],
    ["vendredi", "ven"],
    ["samedi", "sam"],
  ],
  words: {
    at: ["le", "les", "ce", "en", "les jours", "au mois de", "au mois d’"],
    open: ["du", "de", "d’", "du mois de", "du mois d’"],
    since: [
      "à partir du",
      "à partir de",
      "à partir d’",
      "à compter du",
      "à compter de",
      "dès le",
      "depuis le",
      "depuis",
    ],
    to: ["au", "à", "jusqu’au", "jusqu’à", "jusqu’en"],
    and: ["et", "&"],
    first: ["premier"],
    ordinal: ["er", "ᵉʳ"],
  },
  // Canada prints both orders.
  numericOrder: (code) => (code === "fr-CA" ? undefined : "day"),
  wording: () => ({
    on: (point) => (point.day === undefined ? date(point) : `le ${date(point)}`),
    range: (start, end) =>
      words(from(withoutShared(start, end)), end.day === undefined ? "à" : "au", date(end)),
    since: (point) => `à partir ${from(point)}`,
  }),
};
