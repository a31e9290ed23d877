import { LONGEST_URL, type WebUrl, webUrl } from "../../values/web-url.js";
import type { Found } from "./found.js";

/** Begins as an address that is relative does, is a file by its ending, or has a folder in it. */
const RELATIVE =
  /^(?:\/|\.{1,2}\/|[?#]|[^\s:/?#@]{1,200}(?:\/|\.(?:jpe?g|png|gif|webp|avif|svg|html?|php|aspx?|jsp|pdf|mp[34]|xml)(?:[?#]|$)))/i;

/** A name with a dot in front of everything: a host whose scheme is missing, or a folder. */
const HOST_LIKE = /^[^\s/?#.:@][^\s/?#:@]{0,200}\.[a-z]{2,24}(?::\d{1,5})?\//i;

const SCHEME = /^[a-z][a-z\d+.-]{0,30}:/i;

/**
 * A web address: as it is, or without space around it, resolved against the base, or with the signs written as `%20`
 * that an address cannot hold. Words that are no address are not taken for one.
 */
export function readAddress(text: string, base: string | undefined): Found<WebUrl> {
  if (isAddress(text)) return { value: text };
  const trimmed = text.trim();
  if (isAddress(trimmed)) return { value: trimmed, mended: "there was white space around it" };
  if (trimmed.length > LONGEST_URL) return { reason: `is longer than ${LONGEST_URL} characters` };
  if (/^www\./i.test(trimmed)) return { reason: "has no scheme" };
  if (HOST_LIKE.test(trimmed)) return { reason: "could be a host without its scheme, or a folder" };
  if (SCHEME.test(trimmed)) return readAbsolute(trimmed);
  if (!RELATIVE.test(trimmed)) return { reason: "is no address" };
  if (base === undefined) return { reason: "is relative, and the address of its page is not known" };
  const resolved = URL.canParse(trimmed, base) ? new URL(trimmed, base).href : "";
  return isAddress(resolved)
    ? { value: resolved, mended: "it was relative to its page" }
    : { reason: "is no address" };
}

function readAbsolute(text: string): Found<WebUrl> {
  if (!/^https?:\/\//i.test(text)) return { reason: "is no address of the web" };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return { reason: "is no address" };
  if (url.username !== "" || url.password !== "") return { reason: "holds a name or a password" };
  return isAddress(url.href)
    ? { value: url.href, mended: "it held signs that an address cannot hold" }
    : { reason: "is no address" };
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST_URL && webUrl().test(text);
}
