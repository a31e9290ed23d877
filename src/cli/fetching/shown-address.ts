import { visible } from "../terminal/visible.js";

const LONGEST = 300;

/** `https://`, and every other beginning of that form. A word and a colon alone may be a user name and a password. */
const BEGINNING = /^\s*(?:https?:|[a-z][a-z0-9+.-]*:(?=\/\/))[\\/]*/i;

/**
 * An address as a message may show it: without user name and password, on one line, and not without end.
 *
 * @example
 * shownAddress("https://amina:secret@example.org/a"); //=> "https://example.org/a"
 */
export function shownAddress(address: string): string {
  const text = withoutCredentials(address.trim()) || '""';
  return visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function withoutCredentials(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.host) {
    url.username = "";
    url.password = "";
    return url.href;
  }
  // No URL with a host: everything before the last "@" could be meant as a password.
  const at = address.lastIndexOf("@");
  return at < 0 ? address : `${BEGINNING.exec(address)?.[0] ?? ""}…${address.slice(at)}`;
}
