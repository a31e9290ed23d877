import type { LookupAddress } from "node:dns";

/** How an address is fetched. */
export interface FetchOptions {
  /** This package's, for the user agent. */
  readonly version: string;
  /** Whether hosts may be this computer or in internal networks. */
  readonly allowPrivateNetwork: boolean;
  /** The most that is read of the content, as it comes and unpacked. */
  readonly maxBytes: number;
  /** Milliseconds to the headers of the last answer, from the start: names, connections and redirects count. */
  readonly headersMs: number;
  /** Milliseconds without a byte of the content, while one is waited for. */
  readonly idleMs: number;
  /** Milliseconds for everything, also for what the reader does between the pieces. Nothing for feeds, which may be long. */
  readonly totalMs?: number | undefined;
  /** Where it is aborted, its own reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** All addresses of a host. What there is by default is `lookup` of `node:dns`. */
  readonly lookup?: ((host: string) => Promise<readonly LookupAddress[]>) | undefined;
}

/** What an address gave. */
export interface Fetched {
  /** Where the content came from in the end, without a fragment. */
  readonly address: string;
  /** The header as it was sent, with its charset. */
  readonly contentType: string | undefined;
  /**
   * The content, unpacked. It can be read once, and throws an `InputError` where it breaks off, is damaged, too large
   * or too slow. The connection is closed at its end, or when whoever reads it stops.
   */
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes the connection, for whoever does not want the body at all, or is waiting for more of it. */
  close(): void;
}
