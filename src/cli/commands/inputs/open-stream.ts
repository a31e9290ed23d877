import { bytesOfFile, type Source } from "../../checking/tasks-of.js";
import { contentKind } from "../../fetching/content-kind.js";
import { openAddress } from "../../fetching/open-address.js";
import type { Host } from "../../host/host.js";
import { kindOfName } from "../../inputs/kind.js";
import type { NamedInput } from "../../inputs/named-input.js";
import { untilStopped } from "./until-stopped.js";

export interface StreamOptions {
  readonly version: string;
  readonly allowPrivateNetwork: boolean;
  /** Milliseconds that an address may take to answer, and between two pieces. */
  readonly timeout: number;
  readonly base: string | undefined;
}

/** Opens what is no file: standard input, a named pipe, an address. */
export async function openStream(
  input: Extract<NamedInput, { type: "stream" | "address" }>,
  host: Host,
  { version, allowPrivateNetwork, timeout, base }: StreamOptions,
): Promise<Source> {
  if (input.type === "stream") {
    const { kind } = kindOfName(input.name);
    const bytes = input.path === undefined ? host.stdin : bytesOfFile(input.name, input.path);
    return { bytes: untilStopped(bytes, host.signal), kind, url: base };
  }
  const fetched = await openAddress(input.name, {
    version,
    allowPrivateNetwork,
    maxBytes: Number.MAX_SAFE_INTEGER,
    headersMs: timeout,
    idleMs: timeout,
    signal: host.signal,
  });
  const { address, contentType, body } = fetched;
  return { bytes: body, contentType, kind: contentKind(contentType), url: address };
}
