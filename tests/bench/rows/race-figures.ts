import type { Finish, RaceResult } from "../measuring/race.js";
import { type Spread, spreadOf, spreadOfRatios } from "../measuring/spread.js";
import { versionOf } from "../results/versions.js";
import { duration, figure, middleHalf } from "./figures.js";
import type { Table } from "./row.js";

/** What a race says, with the first of it for what the others are measured by. */
export class RaceFigures {
  readonly #result: RaceResult;

  constructor(result: RaceResult) {
    this.#result = result;
  }

  get notes(): readonly string[] {
    return this.#result.notes;
  }

  /** A contestant's time, in parts of another's: the first, unless told otherwise. */
  ratio(name: string, base: string = this.#first.name): Spread {
    return spreadOfRatios(this.#finish(name).times, this.#finish(base).times);
  }

  /** Milliseconds. */
  time(name: string): number {
    return spreadOf(this.#finish(name).times).median;
  }

  /** A line for each contestant: its time, and that in parts of the first's. */
  table(title: string): Table {
    const { finishes } = this.#result;
    const hasBytes = finishes.some(({ bytes }) => bytes !== undefined);
    return {
      title,
      columns: [
        "",
        "version",
        "time",
        "of the first",
        "middle half",
        ...(hasBytes ? ["bytes", "of the first, a byte"] : []),
        "",
      ],
      lines: finishes.map((finish) => {
        const ratio = this.ratio(finish.name);
        const { bytes = Number.NaN } = finish;
        const aByte = (ratio.median * (this.#first.bytes ?? Number.NaN)) / bytes;
        return [
          finish.name,
          finish.package ? versionOf(finish.package) : "",
          duration(this.time(finish.name)),
          figure(ratio.median),
          middleHalf(ratio),
          ...(hasBytes ? [figure(bytes), figure(aByte)] : []),
          finish.remark ?? "",
        ];
      }),
    };
  }

  /** A line for each contestant: how much it does in a second, and its time in parts of the first's. */
  throughput(title: string, unit: string, perRun: number): Table {
    return {
      title,
      columns: ["", "version", unit, "time, of the first", "middle half", ""],
      lines: this.#result.finishes.map(({ name, package: from, remark }) => [
        name,
        from ? versionOf(from) : "",
        figure((perRun * 1000) / this.time(name)),
        figure(this.ratio(name).median),
        middleHalf(this.ratio(name)),
        remark ?? "",
      ]),
    };
  }

  get #first(): Finish {
    const [first] = this.#result.finishes;
    if (!first) throw new Error("Nobody ran.");
    return first;
  }

  #finish(name: string): Finish {
    const finish = this.#result.finishes.find((one) => one.name === name);
    if (!finish) throw new Error(`Nobody called ${name} ran.`);
    return finish;
  }
}
