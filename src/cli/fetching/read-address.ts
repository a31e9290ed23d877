import { fetchingError } from "./fetching-codes.js";
import { shownAddress } from "./shown-address.js";

/** The URL of an http(s) address without credentials. Throws an `InputError` for every other. */
export function readAddress(address: string): URL {
  const shown = shownAddress(address);
  if (!URL.canParse(address)) {
    throw fetchingError(
      "fetch/address",
      `${shown} is no address that can be fetched. Give one as https://example.org/article.`,
    );
  }
  const url = new URL(address);
  if (!isHttp(url)) {
    throw fetchingError(
      "fetch/scheme",
      `${shown} is neither http nor https. Give an address of one of the two.`,
    );
  }
  if (hasCredentials(url)) {
    throw fetchingError(
      "fetch/credentials",
      `${shown} was given with a user name or a password, and none is ever sent. Leave them out, or save the page and check the file.`,
    );
  }
  return url;
}

export function isHttp(url: URL): boolean {
  return url.protocol === "http:" || url.protocol === "https:";
}

export function hasCredentials(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}
