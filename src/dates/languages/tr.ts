import type { Language } from "./language.js";
import { dashed, type Point, words } from "./point.js";

const date = ({ day, month, year }: Point) => words(day, month, year);

/** "From", as it is spoken after the last number word of a year: bir'den, dört'ten, altı'dan … */
const AFTER_UNITS = ["", "den", "den", "ten", "ten", "ten", "dan", "den", "den", "dan"];
const AFTER_TENS = ["den", "dan", "den", "dan", "tan", "den", "tan", "ten", "den", "dan"];

function fromYear(year: number): string {
  return AFTER_UNITS[year % 10] || AFTER_TENS[Math.floor(year / 10) % 10] || "den";
}

/** Turkish. */
export const turkish: Language = {
  code: "tr",
  months: [
    ["Ocak", "Oca"],
    ["Şubat", "Şub"],
    ["Mart", "Mar"],
    ["Nisan", "Nis"],
    ["Mayıs", "May"],
    ["Haziran", "Haz"],
    ["Temmuz", "Tem"],
    ["Ağustos", "Ağu"],
    ["Eylül", "Eyl"],
    ["Ekim", "Eki"],
    ["Kasım", "Kas"],
    ["Aralık", "Ara"],
  ],
  weekdays: [
    ["Pazar", "Paz"],
    ["Pazartesi", "Pzt"],
    ["Salı", "Sal"],
    ["Çarşamba", "Çar", "Çrş"],
    ["Perşembe", "Per", "Prş"],
    ["Cuma", "Cum"],
    ["Cumartesi", "Cmt"],
  ],
  words: {
    to: ["ila", "ile", "den", "dan", "ten", "tan"],
    and: ["ve"],
    tail: [
      ...["de", "da", "te", "ta", "e kadar", "a kadar", "ye kadar", "ya kadar", "kadar", "arasında", "arası"],
      ...[
        "günü",
        "günleri",
        "günlerinde",
        "günleri arasında",
        "yılı",
        "yılında",
        "yılları",
        "yılları arasında",
      ],
      ...["tarihi", "tarihinde", "tarihleri", "tarihlerinde", "tarihleri arasında"],
    ],
    onward: [
      "itibaren",
      "den itibaren",
      "dan itibaren",
      "ten itibaren",
      "tan itibaren",
      "tarihinden itibaren",
    ],
  },
  numericOrder: () => "day",
  wording: () => ({
    on: date,
    range: (start, end) => dashed(start, end, date, "-"),
    since: (point) => `${date(point)}’${fromYear(point.year ?? 0)} itibaren`,
  }),
};
