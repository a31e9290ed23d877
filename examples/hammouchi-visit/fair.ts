import type { TradeShow } from "newsgraph";
import { periodOf, printedDates } from "./dates.js";
import { ankara } from "./places.js";
import { printed } from "./topics.js";

/** The acronym is printed with the year in it; neither `IGEF` nor 2024 stands in the text by itself. No venue is named. */
export const fair: TradeShow = {
  type: "TradeShow",
  id: "fair",
  name: "Salon international des équipements de sécurité intérieure",
  acronym: "IGEF24",
  period: periodOf(printedDates),
  place: ankara,
  description:
    "vitrine internationale des dernières innovations technologiques en matière de sécurité et de défense",
  sectors: [printed("sécurité"), printed("défense")],
};
