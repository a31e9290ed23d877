import { check } from "../../../src/check.js";
import { CORRECT } from "./correct.js";
import { FAULTS, type Tool } from "./faults.js";
import { type Finding, testWithSdtt, validateWithAdobe } from "./tools.js";

/**
 * What each of three tools finds of twenty known faults, and what it objects to that is right: `npm run compare:checking`,
 * with `--say` for their words. An error or a warning counts, a hint does not.
 */
const SAYS_ALL = process.argv.includes("--say");
const URL_OF_PAGE = "https://journal.example/visite-a-ankara";

interface Answer {
  /** Among these the fault may be named. */
  readonly findings: readonly Finding[];
  /** Of these none may be about what is right. */
  readonly objections: readonly Finding[];
}

const TOOLS: { readonly [tool in Tool]: (html: string, type: string) => Promise<Answer> } = {
  newsgraph: async (html) => {
    const all = check(html, { url: URL_OF_PAGE }).map(
      ({ code, severity, path, message }): Finding => ({ severity, text: `${code} ${path}: ${message}` }),
    );
    return { findings: all, objections: all };
  },
  // It is given the better of two runs: told of the type that the page has to have, as its documentation shows, it finds
  // more; left alone, it objects to less.
  sdtt: async (html, type) => {
    const alone = await testWithSdtt(html);
    return { findings: [...alone, ...(await testWithSdtt(html, [type]))], objections: alone };
  },
  adobe: async (html) => {
    const all = await validateWithAdobe(html);
    return { findings: all, objections: all };
  },
};
const NAMES = Object.keys(TOOLS) as Tool[];

type Row = { [tool in Tool]: string };
const rows: { [document: string]: Row } = {};
const found: { [tool in Tool]: number } = { newsgraph: 0, sdtt: 0, adobe: 0 };
const wrong: { [tool in Tool]: number } = { newsgraph: 0, sdtt: 0, adobe: 0 };

for (const { fault, type, html, sign } of FAULTS) {
  rows[fault] = await row(async (tool) => {
    const { findings, objections } = await TOOLS[tool](html, type);
    const isFound = findings.filter(isSerious).some(({ text }) => sign[tool].test(text));
    if (isFound) found[tool]++;
    const others = objections.filter(isSerious).filter(({ text }) => !sign[tool].test(text));
    wrong[tool] += others.length;
    say(fault, tool, findings, others);
    return `${isFound ? "found" : "missed"}${others.length > 0 ? `, ${others.length} false` : ""}`;
  });
}
for (const { name, type, html } of CORRECT) {
  rows[`correct: ${name}`] = await row(async (tool) => {
    const { objections } = await TOOLS[tool](html, type);
    const others = objections.filter(isSerious);
    wrong[tool] += others.length;
    say(name, tool, objections, others);
    return others.length > 0 ? `${others.length} false` : "nothing";
  });
}
rows.total = await row(async (tool) => `${found[tool]} of ${FAULTS.length} found, ${wrong[tool]} false`);

console.table(rows);
console.log(
  "newsgraph's check, structured-data-testing-tool 4.5.0, @adobe/structured-data-validator 1.7.1. False: an error or a warning about something that is right. Adobe's knows products, offers, jobs and recipes as well, which are not tried here.",
);

async function row(cell: (tool: Tool) => Promise<string>): Promise<Row> {
  const filled: Row = { newsgraph: "", sdtt: "", adobe: "" };
  for (const tool of NAMES) filled[tool] = await cell(tool);
  return filled;
}

function isSerious({ severity }: Finding): boolean {
  return severity !== "info";
}

function say(document: string, tool: Tool, findings: readonly Finding[], others: readonly Finding[]): void {
  if (!SAYS_ALL) return;
  for (const { severity, text } of findings)
    console.log(
      `${document} | ${tool} | ${others.some((other) => other.text === text) ? "FALSE " : ""}${severity} ${text}`,
    );
}
