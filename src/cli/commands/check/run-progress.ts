import { type Progressed, ProgressLine } from "../../bulk/progress.js";
import type { Tally } from "../../checking/tally.js";
import type { Host } from "../../host/host.js";
import { findInputs } from "../../inputs/find-inputs.js";
import { kindOfName } from "../../inputs/kind.js";
import type { Shard } from "../../tasks/shard.js";

/** Says on a terminal how far a run has come, and makes way for whatever else is written there. */
export class RunProgress {
  readonly #line: ProgressLine;
  readonly #tally: Tally;
  readonly #totalBytes: number | undefined;
  /** Whether results go to the same terminal. */
  readonly #isInTheWay: boolean;

  constructor(host: Host, tally: Tally, totalBytes: number | undefined) {
    const { stderr, stdout } = host;
    this.#isInTheWay = stdout.isTerminal;
    this.#tally = tally;
    this.#totalBytes = totalBytes;
    this.#line = new ProgressLine({
      isTerminal: isSeen(host),
      get columns() {
        return stderr.columns;
      },
      write: (text) => void stderr.write(text),
      ticks: host.ticks,
    });
  }

  /** Writes results, with the line out of their way. */
  async aside(write: () => Promise<void>): Promise<void> {
    if (this.#isInTheWay) this.#line.clear();
    await write();
    const { documents, bytes, issues } = this.#tally;
    const progressed: Progressed = { documents, bytes, totalBytes: this.#totalBytes, errors: issues.error };
    this.#line.update(progressed);
  }

  end(): void {
    this.#line.clear();
  }
}

/** Whether somebody looks on, at a terminal on which a line can be written over. */
function isSeen({ stderr, environment }: Host): boolean {
  return stderr.isTerminal && environment.TERM !== "dumb";
}

/** Bytes of all that is to be read, where somebody looks on and that is known beforehand: of plain files. */
export async function totalBytesOf(
  operands: readonly string[],
  host: Host,
  shard: Shard | undefined,
): Promise<number | undefined> {
  if (!isSeen(host)) return undefined;
  let bytes = 0;
  for await (const input of findInputs(operands, { folder: host.folder })) {
    if (input.type !== "file" || kindOfName(input.path).isPacked) return undefined;
    bytes += input.size;
  }
  return bytes / (shard?.count ?? 1);
}
