import type { IncomingMessage } from "node:http";
import type { InputError } from "../inputs/input-error.js";
import { contentCoding } from "./content-coding.js";
import type { Fetched, FetchOptions } from "./fetch-options.js";
import { fetchingError } from "./fetching-codes.js";
import { hostAddresses } from "./host-addresses.js";
import { inTime } from "./quantities.js";
import { readAddress } from "./read-address.js";
import { readBody, tooLarge } from "./read-body.js";
import { isRedirect, redirectTarget } from "./redirect-target.js";
import { requestAnswer } from "./request-answer.js";
import { shownAddress } from "./shown-address.js";
import { statusError } from "./status-error.js";
import { startWatch, type Watch } from "./watch.js";

export type { Fetched, FetchOptions } from "./fetch-options.js";

const MOST_REDIRECTS = 5;

/** The answer at the end of all redirects. */
interface Answer {
  readonly url: URL;
  /** The address, as messages name it. */
  readonly where: string;
  readonly response: IncomingMessage;
}

/**
 * Fetches an http(s) address as far as the headers of the answer; the body is read as it is iterated, and has to be
 * iterated or closed. Every host on the way is asked for once and checked: see {@link hostAddresses}. Throws an
 * `InputError` where there is nothing to read, and the signal's own reason where that is aborted.
 *
 * @example
 * const { address, contentType, body } = await openAddress("https://example.org/article", options);
 * for await (const bytes of body) …
 */
export async function openAddress(address: string, options: FetchOptions): Promise<Fetched> {
  const start = readAddress(address);
  const shown = shownAddress(address);
  const watch = startWatch(options.signal);
  let response: IncomingMessage | undefined;
  try {
    const stopWaiting = watch.clock(options.headersMs, () => late(shown, options.headersMs));
    watch.clock(options.totalMs, () => late(shown, options.totalMs ?? 0));
    const answer = await answerOf(start, shown, options, watch);
    stopWaiting();
    response = answer.response;
    return opened(answer, options, watch);
  } catch (error) {
    response?.destroy();
    watch.close();
    throw error;
  }
}

/** Asks, and goes where redirects lead. */
async function answerOf(start: URL, shown: string, options: FetchOptions, watch: Watch): Promise<Answer> {
  let url = start;
  let where = shown;
  const visited = new Set<string>();
  for (;;) {
    const addresses = await watch.until(hostAddresses(url, where, options));
    const response = await requestAnswer(url, addresses, where, options.version, watch);
    if (!isRedirect(response.statusCode)) return { url, where, response };

    response.destroy();
    visited.add(withoutFragment(url));
    const target = redirectTarget(response.headers.location, url, where);
    if (visited.size > MOST_REDIRECTS || visited.has(withoutFragment(target))) {
      throw tooManyRedirects(shown, target, visited.has(withoutFragment(target)));
    }
    url = target;
    where = `${shownAddress(url.href)} (redirected from ${shown})`;
  }
}

/** An answer that there is something to read in. */
function opened({ url, where, response }: Answer, options: FetchOptions, watch: Watch): Fetched {
  watch.signal.throwIfAborted();
  if (response.statusCode !== 200) throw statusError(response.statusCode ?? 0, where);
  const coding = contentCoding(response.headers["content-encoding"], where);
  if (Number(response.headers["content-length"] ?? 0) > options.maxBytes)
    throw tooLarge(where, options.maxBytes);
  return {
    address: withoutFragment(url),
    contentType: response.headers["content-type"],
    body: readBody({ response, coding, where, watch, limits: options }),
    close() {
      response.destroy();
      watch.close();
    },
  };
}

function withoutFragment({ href }: URL): string {
  return href.replace(/#.*$/s, "");
}

function late(shown: string, milliseconds: number): InputError {
  return fetchingError(
    "fetch/timeout",
    `${shown} was not fetched within ${inTime(milliseconds)}. Try again later, or save the page and check the file.`,
  );
}

function tooManyRedirects(shown: string, target: URL, isCircle: boolean): InputError {
  return fetchingError(
    "fetch/too-many-redirects",
    isCircle
      ? `${shown} redirects in a circle, back to ${shownAddress(target.href)}; it may want a cookie, and none is sent. Save the page in a browser and check the file.`
      : `${shown} redirects more than ${MOST_REDIRECTS} times, next to ${shownAddress(target.href)}. Give the address that a browser ends at.`,
  );
}
