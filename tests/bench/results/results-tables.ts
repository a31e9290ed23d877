/** The tables of RESULTS.md, to be looked up in. */
export class ResultsTables {
  readonly #tables: readonly ResultsTable[];

  constructor(page: string) {
    this.#tables = page
      .split(/^(?=#)/m)
      .map((part) => ({ heading: part.slice(0, part.indexOf("\n")).replace(/^#+ /, ""), part }))
      .map(
        ({ heading, part }) =>
          new ResultsTable(
            heading,
            part.split("\n").filter((line) => line.startsWith("|")),
          ),
      );
  }

  /** The first table whose heading begins so. */
  get(heading: string): ResultsTable {
    const found = this.#tables.find((table) => table.heading.startsWith(heading) && table.names.length > 0);
    if (!found) throw new Error(`RESULTS.md has no table ${heading}.`);
    return found;
  }
}

export class ResultsTable {
  readonly heading: string;
  readonly #columns: readonly string[];
  readonly #lines: ReadonlyMap<string, readonly string[]>;

  constructor(heading: string, lines: readonly string[]) {
    const [columns = [], , ...rest] = lines.map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
    this.heading = heading;
    this.#columns = columns;
    this.#lines = new Map(rest.map((cells) => [cells[0] ?? "", cells]));
  }

  get names(): readonly string[] {
    return [...this.#lines.keys()];
  }

  cell(name: string, column: string): string {
    const cell = this.#lines.get(name)?.[this.#columns.indexOf(column)];
    if (cell === undefined) throw new Error(`${this.heading} has no ${column} of ${name}.`);
    return cell;
  }
}
