import { contestantsOf, runRace } from "../measuring/run-race.js";
import { ACCEPTING, ISSUES, PLAIN_ZOD_ISSUES } from "../races/names.js";
import { COUNT } from "../work/article.js";
import { figure } from "./figures.js";
import { RaceFigures } from "./race-figures.js";
import type { Row, Table, Target } from "./row.js";

const INPUTS = {
  hot: "the article, again and again",
  varied: `${COUNT} articles, optional fields dropped at every level`,
  shuffled: `${COUNT} articles, the order of their keys shuffled too`,
} as const;
const MOST = { accepts: 0.4, issues: 1.6 };

export const accepting: Row = {
  name: "accepts",
  async measure(effort) {
    const { contestants, notes } = await contestantsOf("accepted");
    const tables: Table[] = [];
    const targets: Target[] = [];
    for (const [input, what] of Object.entries(INPUTS) as [keyof typeof INPUTS, string][]) {
      // Nothing runs in the others that does not run in the last.
      if (effort.isSmoke && input !== "shuffled") continue;
      const figures = new RaceFigures(await runRace(`accepting, ${input}`, effort));
      const ratio = figures.ratio(ACCEPTING).median;
      tables.push(figures.table(`${input}: ${what}`));
      targets.push({
        what: `\`accepts(Article, data)\`, ${input}, of JSON.parse of the same text`,
        wanted: `≤ ${figure(MOST.accepts)}`,
        measured: figure(ratio),
        isMet: ratio <= MOST.accepts,
        why: "`accepts`: it makes no code, so that it is functions that call each other, 280 times for this article. To find what each key is held to is a fifth of it (in a Map, since objects in an order of their own are slow to ask), patterns are 15 %, rules over several fields 10 to 15 %. Shuffled, nearly every object has an order of keys that no other has, so that the engine has to look for each key anew. Those that make code win on one shape and lose on varied ones.",
      });
    }
    return {
      title: "Whether data is an article",
      tables,
      notes: [
        ...notes,
        ...contestants.flatMap(({ name, remark }) => (remark ? `${name} ${remark}.` : [])),
        "The schemas of the peers are made of the published JSON Schema of an article, field by field, each in the words that its own documentation has for a text, an address, a date, a list and a union. zod itself makes its objects with new Function where that is allowed. newsgraph makes no code.",
      ],
      targets,
    };
  },
};

export const parsing: Row = {
  name: "parse",
  async measure(effort) {
    const figures = new RaceFigures(await runRace("parsing", effort));
    const ratio = figures.ratio(ISSUES).median;
    return {
      title: "Parsing, and saying what is wrong",
      tables: [figures.table("the article; and with an unknown key and a date in words")],
      notes: figures.notes,
      targets: [
        {
          what: "`safeParse` and `toIssues` with 2 errors, of JSON.parse of the same text",
          wanted: `≤ ${figure(MOST.issues)}`,
          measured: figure(ratio),
          isMet: ratio <= MOST.issues,
          why: `\`safeParse\` stays zod's, which is five sixths of its time; the errors, with what was found, where, and what to do, add a fourth. Plain zod with the same two errors takes ${figure(figures.ratio(PLAIN_ZOD_ISSUES).median)}.`,
        },
      ],
    };
  },
};
