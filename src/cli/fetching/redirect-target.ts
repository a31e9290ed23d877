import { fetchingError } from "./fetching-codes.js";
import { hasCredentials, isHttp } from "./read-address.js";
import { shownAddress } from "./shown-address.js";

const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/** Whether an answer of this status says in its header `Location` where to go. */
export function isRedirect(status: number | undefined): boolean {
  return REDIRECTS.has(status);
}

/**
 * Where a redirect leads. Throws an `InputError` where that is nowhere, or somewhere that is not gone to.
 *
 * @param location - The header, as Node gives it: one character a byte.
 * @param where - The address that redirects, as messages name it.
 */
export function redirectTarget(location: string | undefined, from: URL, where: string): URL {
  const text = asWritten(location ?? "").trim();
  if (text === "") {
    throw fetchingError(
      "fetch/redirect",
      `${where} redirects without saying where to. Give the address that a browser ends at.`,
    );
  }
  if (!URL.canParse(text, from.href)) {
    throw fetchingError(
      "fetch/redirect",
      `${where} redirects to ${shownAddress(text)}, which is no address. Give the address that a browser ends at.`,
    );
  }
  const url = new URL(text, from);
  const shown = shownAddress(url.href);
  if (!isHttp(url)) {
    throw fetchingError(
      "fetch/scheme",
      `${where} redirects to ${shown}, which is neither http nor https. Give another address.`,
    );
  }
  if (hasCredentials(url)) {
    throw fetchingError(
      "fetch/credentials",
      `${where} redirects to ${shown} with a user name or a password, and none is ever sent. Give another address.`,
    );
  }
  if (from.protocol === "https:" && url.protocol === "http:") {
    throw fetchingError(
      "fetch/redirect",
      `${where} redirects from https to ${shown}, which anybody on the way could change. Give that address yourself if you mean it.`,
    );
  }
  return url;
}

/** Many servers send UTF-8 in `Location`, as browsers read it. What is none stays as it is. */
function asWritten(location: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(location, "latin1"));
  } catch {
    return location;
  }
}
