import { runRace } from "../measuring/run-race.js";
import { CHECKING, FINDING_OF_CHECKING, READING_OF_CHECKING } from "../races/names.js";
import { PAGE_NAMES, PAGES, type PageName } from "../work/page.js";
import { count, figure } from "./figures.js";
import { RaceFigures } from "./race-figures.js";
import type { Row, Section, Target } from "./row.js";

const LEAST = { timesHtmlparser2: 4, pages: 1500, timesOthers: 25 };
const MEGABYTE = 1e6;
const OTHERS = ["structured-data-testing-tool", "@adobe/structured-data-validator"];

/** Each row is measured on a page that is made by a seed, and on a publisher's where that is there. */
async function onEachPage(
  title: string,
  notes: readonly string[],
  measure: (page: PageName, what: string) => Promise<Pick<Section, "tables" | "targets">>,
): Promise<Section> {
  const parts: Pick<Section, "tables" | "targets">[] = [];
  for (const page of PAGE_NAMES) {
    const size = `${count(Math.round(PAGES[page]().length / 1000))} KB`;
    parts.push(
      await measure(page, page === "made" ? `a made page of ${size}` : `a publisher's page of ${size}`),
    );
  }
  return {
    title,
    tables: parts.flatMap(({ tables }) => tables),
    targets: parts.flatMap(({ targets }) => targets),
    notes,
  };
}

export const finding: Row = {
  name: "find",
  measure: (effort) =>
    onEachPage(
      "Finding the JSON-LD blocks of a page, from bytes",
      [
        "All find the same texts. The others know all of HTML, and are given it decoded, which their time includes.",
      ],
      async (page, what) => {
        const figures = new RaceFigures(await runRace(`finding, ${page}`, effort));
        const times = figures.ratio("htmlparser2").median;
        const targets: Target[] = [
          {
            what: `Blocks of ${what}, in parts of htmlparser2's speed`,
            wanted: `≥ ${LEAST.timesHtmlparser2} times`,
            measured: `${figure(times)} times`,
            isMet: times >= LEAST.timesHtmlparser2,
          },
        ];
        const megabytes = PAGES[page]().length / MEGABYTE;
        return { tables: [figures.throughput(`blocks of ${what}`, "MB/s", megabytes)], targets };
      },
    ),
};

export const checking: Row = {
  name: "check",
  measure: (effort) =>
    onEachPage(
      "A whole page: finding, parsing, reading and checking it by every rule",
      [
        `Each contestant has a process of its own. What each finds of 20 known faults: \`npm run compare:checking\`. structured-data-testing-tool does not look into a \`@graph\`, so that on the made page its time is that of extraction alone.`,
      ],
      async (page, what) => {
        const figures = new RaceFigures(await runRace(`checking, ${page}`, effort, !effort.isSmoke));
        const pages = 1000 / figures.time(CHECKING);
        const times = OTHERS.map((name) => figures.ratio(name).median);
        const targets: Target[] = [
          {
            what: `Checking ${what}`,
            wanted: `≥ ${count(LEAST.pages)} pages/s`,
            measured: `${figure(pages)} pages/s`,
            isMet: pages >= LEAST.pages,
            why: `Checking ${what}: to find its blocks is ${figure(figures.ratio(FINDING_OF_CHECKING).median)} of it, with reading them ${figure(figures.ratio(READING_OF_CHECKING).median)}. The rest is some 650 calls of rules, none of which is more than a few hundredths, and what they ask of nodes and values.`,
          },
          {
            what: `Checking ${what}, beside both other tools`,
            wanted: `≥ ${LEAST.timesOthers} times`,
            measured: `${times.map(figure).join(" and ")} times`,
            isMet: Math.min(...times) >= LEAST.timesOthers,
            why: "Beside structured-data-testing-tool: it looks for fewer things (on the made page into nothing, as that has a `@graph`), so that its time is that of its HTML parser.",
          },
        ];
        return { tables: [figures.throughput(`checking ${what}`, "pages/s", 1)], targets };
      },
    ),
};

export const reading: Row = {
  name: "read",
  measure: (effort) =>
    onEachPage(
      "A whole page: what it says of its article",
      ["Each contestant has a process of its own. How often each is right: `npm run score:reading`."],
      async (page, what) => {
        const figures = new RaceFigures(await runRace(`reading, ${page}`, effort, !effort.isSmoke));
        return { tables: [figures.throughput(`reading ${what}`, "pages/s", 1)], targets: [] };
      },
    ),
};
