import { ACCEPTING, CHECKING, FINDING, READING, WRITING } from "../races/names.js";
import type { Table } from "../rows/row.js";
import { markdownTable } from "./markdown.js";
import { ResultsTables } from "./results-tables.js";

const BEGIN = "<!-- npm run bench writes from here -->";
const END = "<!-- to here -->";

/** A line of the README: a table of RESULTS.md, and who of it stands there. */
interface Line {
  readonly what: string;
  readonly table: string;
  readonly column: string;
  /** What the figures are parts of. */
  readonly of: string;
  readonly ours: string;
  readonly others: readonly string[];
}

const VALIDATORS = ["zod, plain", "zod, compiled", "ajv", "typebox", "valibot", "arktype"];
const TIME = "time, of the first";

const LINES: readonly Line[] = [
  ...["varied", "shuffled"].map((work) => ({
    what: `\`accepts(Article, …)\`, ${work} articles`,
    table: `${work.charAt(0).toUpperCase()}${work.slice(1)}:`,
    column: "of the first",
    of: "JSON.parse of the text",
    ours: ACCEPTING,
    others: VALIDATORS,
  })),
  {
    what: "`jsonLdTag(toJsonLd(article))`",
    table: "The article, as parsed",
    column: "of the first",
    of: "the same text by hand",
    ours: WRITING,
    others: ["unhead, the graph alone", "unhead, with its head", "react-schemaorg"],
  },
  ...(
    [
      ["the JSON-LD blocks of a page", "Blocks of a made page", FINDING, ["htmlparser2", "parse5"]],
      [
        "what a page says of its article",
        "Reading a made page",
        READING,
        ["metascraper, author, date, publisher and title"],
      ],
      [
        "`check` of a page, every rule",
        "Checking a made page",
        CHECKING,
        ["structured-data-testing-tool", "@adobe/structured-data-validator"],
      ],
    ] as const
  ).map(([what, table, ours, others]) => ({ what, table, column: TIME, of: "our time", ours, others })),
];

/** The README with its tables as RESULTS.md has their figures; not a figure in them comes from elsewhere. */
export function withTables(readme: string, page: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The README has no place for tables: ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${tables(page)}\n${readme.slice(end)}`;
}

function tables(page: string): string {
  const [, written = ""] = /^Written by `npm run bench` on (.+)\.$/m.exec(page) ?? [];
  const results = new ResultsTables(page);
  return `Measured on ${written}. Times, less is better:

${markdownTable({ columns: ["", "in parts of", "newsgraph", "others"], lines: LINES.map((line) => cells(line, results)) })}
Bytes that a browser or an edge function loads, minified and gzipped (React itself is not counted):

${markdownTable(sizes(results))}`;
}

function cells({ what, table, column, of, ours, others }: Line, results: ResultsTables): readonly string[] {
  const found = results.get(table);
  const said = others.map((name) => {
    const version = found.cell(name, "version");
    return `${found.cell(name, column)} ${name} (${version})`;
  });
  return [what, of, found.cell(ours, column), said.join(" · ")];
}

function sizes(results: ResultsTables): Table {
  const found = results.get("What a browser or an edge function loads");
  const columns = ["", "version", "does", "bytes"];
  return {
    columns,
    lines: found.names.map((name) => [name, ...columns.slice(1).map((column) => found.cell(name, column))]),
  };
}
