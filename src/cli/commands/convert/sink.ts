import type { Host } from "../../host/host.js";
import { OutputFile } from "../../host/output-file.js";
import { visible } from "../../terminal/visible.js";

/** Where results go. */
export interface Sink {
  /** Throws a `UsageError` where it cannot be written. */
  write(result: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Standard output, as it is fit for what stands behind it. */
export function stdoutSink({ stdout }: Host): Sink {
  return {
    write: (result) => stdout.write(stdout.isTerminal ? shown(result) : result),
    close: () => Promise.resolve(),
  };
}

/** A file, from its beginning, or standard output. Throws a `UsageError` for a file that cannot be written. */
export function sinkFor(host: Host, file: string | undefined): Promise<Sink> {
  return file === undefined ? Promise.resolve(stdoutSink(host)) : OutputFile.open(file);
}

/** What a terminal gets is for eyes only: it must not be told what to do by what was converted. */
function shown(result: string | Uint8Array): string {
  const text = typeof result === "string" ? result : new TextDecoder().decode(result);
  return text.split(/\r?\n/).map(visible).join("\n");
}
