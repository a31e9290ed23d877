import type { LookupAddress } from "node:dns";
import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { fetchingError } from "./fetching-codes.js";
import { certificateError, networkError } from "./network-error.js";
import type { Watch } from "./watch.js";

/** Bytes. Node reads a quarter of that; policies and cookies of real sites are longer. */
const LONGEST_HEADERS = 64 * 1024;

/** Milliseconds before the next address of a host is tried. Node waits 250, in which far hosts do not answer. */
const NEXT_ADDRESS_MS = 1000;

const ACCEPT =
  "text/html, application/xhtml+xml, application/ld+json;q=0.9, application/json;q=0.8, application/x-ndjson;q=0.8, */*;q=0.1";

/**
 * Asks one of the addresses for a URL, with neither cookies nor credentials, directly, over a connection of its own, and
 * waits for the headers of the answer. Whoever gets the answer destroys it.
 *
 * @param where - The address, as messages name it.
 */
export function requestAnswer(
  url: URL,
  addresses: readonly LookupAddress[],
  where: string,
  version: string,
  watch: Watch,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    watch.signal.throwIfAborted();
    const isSecure = url.protocol === "https:";
    const agent = { keepAlive: false, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS };
    const options: RequestOptions = {
      method: "GET",
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      headers: {
        "User-Agent": `newsgraph/${version}`,
        Accept: ACCEPT,
        "Accept-Encoding": "gzip, br, deflate",
      },
      // Agents of our own: the global one keeps connections, and may be told to use a proxy.
      agent: isSecure ? new HttpsAgent(agent) : new HttpAgent(agent),
      lookup: pinned(addresses),
      maxHeaderSize: LONGEST_HEADERS,
      insecureHTTPParser: false,
    };
    const request = (isSecure ? httpsRequest : httpRequest)(options);
    let answer: IncomingMessage | undefined;
    const end = (): void => {
      (answer ?? request).destroy();
      reject(watch.signal.reason);
    };
    watch.signal.addEventListener("abort", end, { once: true });
    request.on("response", (response) => {
      answer = response.on("error", () => {});
      resolve(response);
    });
    // It may come after the answer, too, for what stands behind the end of that. Then nothing is rejected any more.
    request.on("error", (error) => {
      reject(certificateError(request.socket, error, where) ?? networkError(error, where));
    });
    request.on("close", () => {
      watch.signal.removeEventListener("abort", end);
      reject(
        fetchingError(
          "fetch/answer",
          `${where} closed the connection instead of answering. Save the page and check the file.`,
        ),
      );
    });
    request.end();
  });
}

/** Stands in for the lookup of a connection: whatever is asked for, the addresses that were checked. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? "", first?.family);
  };
}
