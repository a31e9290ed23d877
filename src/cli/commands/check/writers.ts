import type { Formatter, ReportFacts } from "../../formats/format.js";
import type { Host } from "../../host/host.js";
import { OutputFile } from "../../host/output-file.js";
import type { DocumentReport } from "../../report/document-report.js";
import type { Summary } from "../../report/summary.js";
import type { Destination } from "./destinations.js";

interface Writer {
  readonly formatter: Formatter;
  readonly wantsClean: boolean;
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Writes one run to all its destinations, piece by piece. */
export class Writers {
  readonly #writers: readonly Writer[];

  private constructor(writers: readonly Writer[]) {
    this.#writers = writers;
  }

  /** Opens the files. Throws a {@link UsageError} for one that cannot be written. */
  static async open(
    destinations: readonly Destination[],
    facts: Omit<ReportFacts, "hasColour">,
    host: Host,
    hasColour: boolean,
  ): Promise<Writers> {
    const writers: Writer[] = [];
    for (const { format, file } of destinations) {
      const formatter = format.formatter({ ...facts, hasColour: hasColour && file === undefined });
      const target = file === undefined ? toOutput(host) : await toFile(file);
      writers.push({ formatter, wantsClean: format.wantsClean, ...target });
      await target.write(formatter.begin());
    }
    return new Writers(writers);
  }

  async documents(reports: readonly DocumentReport[]): Promise<void> {
    for (const { formatter, wantsClean, write } of this.#writers) {
      const wanted = reports.filter(({ issues }) => wantsClean || issues.length > 0);
      await write(wanted.map((report) => formatter.document(report)).join(""));
    }
  }

  async end(summary: Summary): Promise<void> {
    for (const { formatter, write, close } of this.#writers) {
      await write(formatter.end(summary));
      await close();
    }
  }
}

function toOutput({ stdout }: Host): Pick<Writer, "write" | "close"> {
  return { write: (text) => stdout.write(text), close: () => Promise.resolve() };
}

async function toFile(path: string): Promise<Pick<Writer, "write" | "close">> {
  const file = await OutputFile.open(path);
  return { write: (text) => file.write(text), close: () => file.close() };
}
