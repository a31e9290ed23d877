import { runRace } from "../measuring/run-race.js";
import { COPYING, VALIDATING_AND_WRITING, WRITING } from "../races/names.js";
import { figure } from "./figures.js";
import { RaceFigures } from "./race-figures.js";
import type { Row } from "./row.js";

const MOST = { writing: 1.15, both: 1.5 };

export const writing: Row = {
  name: "write",
  async measure(effort) {
    const figures = new RaceFigures(await runRace("writing", effort));
    const ratio = figures.ratio(WRITING).median;
    return {
      title: "Writing JSON-LD, escaped and in its script element",
      tables: [figures.table("the article, as parsed")],
      notes: [
        "What is measured by is a program for this one kind of article, written by hand, that gives the same text to the letter. The others are handed what they take: unhead and react-schemaorg the nodes made by hand, whose making their time includes; next-seo the five fields that its component knows of these.",
      ],
      targets: [
        {
          what: "`jsonLdTag(toJsonLd(article))`, of the same by hand",
          wanted: `≤ ${figure(MOST.writing)}`,
          measured: figure(ratio),
          isMet: ratio <= MOST.writing,
          why: `Writing: whoever is told by data, and not by code, which keys a node has takes ${figure(figures.ratio(COPYING).median)} for setting them alone (the line "copied key by key"). What is left is 40 things in tables of 555 fields, each looked for; 191 properties, each by a call or two; ids, and copies of one thing compared.`,
        },
      ],
    };
  },
};

export const validatingAndWriting: Row = {
  name: "validate-and-write",
  async measure(effort) {
    const figures = new RaceFigures(await runRace("validating and writing", effort));
    const ratio = figures.ratio(VALIDATING_AND_WRITING).median;
    return {
      title: "Validating and writing",
      tables: [figures.table("the article, from data to a script element")],
      notes: [],
      targets: [
        {
          what: "`accepts`, then `jsonLdTag(toJsonLd(article))`, of writing by hand",
          wanted: `≤ ${figure(MOST.both)}`,
          measured: figure(ratio),
          isMet: ratio <= MOST.both,
          why: "Validating and writing is the sum of the two above.",
        },
      ],
    };
  },
};
