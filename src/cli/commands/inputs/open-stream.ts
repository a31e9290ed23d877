import { contentKind } from "../../fetching/content-kind.js";
import { fetchingError } from "../../fetching/fetching-codes.js";
import { openAddress } from "../../fetching/open-address.js";
import { shownAddress } from "../../fetching/shown-address.js";
import type { Host } from "../../host/host.js";
import type { Bytes } from "../../inputs/byte-stream.js";
import type { InputError } from "../../inputs/input-error.js";
import { type Kind, kindOfName } from "../../inputs/kind.js";
import type { NamedInput } from "../../inputs/named-input.js";
import { bytesOfPipe } from "../../inputs/pipe-bytes.js";
import type { Source } from "../../tasks/tasks-of.js";
import { untilStopped } from "./until-stopped.js";

export interface StreamOptions {
  readonly version: string;
  readonly allowPrivateNetwork: boolean;
  /** Milliseconds that an address may take to answer, and between two pieces. */
  readonly timeout: number;
  readonly base: string | undefined;
  /** What every input is, where that was said. */
  readonly given: Kind | undefined;
}

/** How many times longer a whole document may take than its next piece. */
const WHOLE = 3;

/** Opens what is no file: standard input, a named pipe, an address. */
export async function openStream(
  input: Extract<NamedInput, { type: "stream" | "address" }>,
  host: Host,
  { version, allowPrivateNetwork, timeout, base, given }: StreamOptions,
): Promise<Source> {
  if (input.type === "stream") {
    const { kind } = kindOfName(input.name);
    const bytes = input.path === undefined ? host.stdin : bytesOfPipe(input.name, input.path, host.signal);
    return { bytes: untilStopped(bytes, host.signal), kind, url: base };
  }
  const whole = new AbortController();
  const { address, contentType, body } = await openAddress(input.address, {
    version,
    allowPrivateNetwork,
    // A document is read as far as --max-size; of a feed there is no end of bytes.
    maxBytes: Number.MAX_SAFE_INTEGER,
    headersMs: timeout,
    idleMs: timeout,
    signal: AbortSignal.any([host.signal, whole.signal]),
  });
  const kind = contentKind(contentType) ?? kindOfName(new URL(address).pathname).kind;
  const isFeed = (given ?? kind) === "ndjson";
  const late = () => whole.abort(tooSlow(input.name, timeout * WHOLE));
  return { bytes: isFeed ? body : within(body, timeout * WHOLE, late), contentType, kind, url: address };
}

/** A stream that something happens to where it has not ended in so many milliseconds. */
async function* within(stream: Bytes, milliseconds: number, late: () => void): AsyncGenerator<Uint8Array> {
  const clock = setTimeout(late, milliseconds);
  try {
    yield* stream;
  } finally {
    clearTimeout(clock);
  }
}

function tooSlow(address: string, milliseconds: number): InputError {
  return fetchingError(
    "fetch/timeout",
    `${shownAddress(address)} did not come to its end in ${milliseconds / 1000} s. Give a longer --timeout; a feed is told by --kind ndjson.`,
  );
}
