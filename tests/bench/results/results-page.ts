import { isByProcessor } from "../measuring/clock.js";
import type { Section, Target } from "../rows/row.js";
import { machine } from "./machine.js";
import { markdownTable } from "./markdown.js";
import { ownVersion } from "./versions.js";

/** A whole run, as the page that it is kept in. */
export function resultsPage(sections: readonly Section[], date: string, rounds: number): string {
  const targets = sections.flatMap((section) => section.targets);
  const met = targets.filter(({ isMet }) => isMet).length;
  return `# What newsgraph costs, beside others

Written by \`npm run bench\` on ${date}: newsgraph ${ownVersion()}, on ${machine()}${isByProcessor ? ", by the processor's own count on a machine that was busy" : ""}.

A figure says what it does in parts of the first of its table, unless its column says otherwise: of each of ${rounds} rounds
the one by the other, then the median, and the middle half of the rounds. In a round each has one turn, in an order that moves
on by one from round to round; nobody rests. Each table has a fresh process, in which all are warm before the first round and
are first found to do the same work. The work is the worked example's article (\`examples/hammouchi-visit\`), unless a table says otherwise.

## What was promised: ${met} of ${targets.length}

${markdownTable({ columns: ["", "wanted", "measured", ""], lines: targets.map(targetLine) })}
${reasons(targets)}
${sections.map(sectionText).join("\n")}`;
}

/** Why what is not met is not: each reason once, whatever it is the reason of. */
function reasons(targets: readonly Target[]): string {
  const missed = targets.filter(({ isMet }) => !isMet);
  const whys = new Set(missed.map(({ what, why }) => why ?? `${what}: nobody has said why yet.`));
  return missed.length > 0
    ? `What is not met, and why:\n\n${[...whys].map((why) => `- ${why}\n`).join("")}`
    : "";
}

/** How it goes, for a terminal and for the page. */
export function sectionText({ title, tables, notes }: Section): string {
  const parts = tables.flatMap((table) => [
    ...(table.title ? [`### ${capital(table.title)}`] : []),
    markdownTable(table).trimEnd(),
  ]);
  return `${[`## ${title}`, ...parts, ...notes].join("\n\n")}\n`;
}

export function targetLine({ what, wanted, measured, isMet }: Target): readonly string[] {
  return [what, wanted, measured, isMet ? "met" : "**not met**"];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
