import { ABSOLUTE_IRI } from "../values/web-url.js";

/** An id as an absolute IRI: blank ones and absolute ones as they stand, others against the base, where there is one. */
export function resolveId(id: string, base: string | undefined): string {
  if (id.startsWith("_:") || ABSOLUTE_IRI.test(id)) return id;
  return resolveAddress(id, base) ?? id;
}

/** A relative address against the base; `undefined` where there is no base, or no address comes of it. */
export function resolveAddress(address: string, base: string | undefined): string | undefined {
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** An address without its fragment. */
export function withoutFragment(address: string): string {
  const at = address.indexOf("#");
  return at < 0 ? address : address.slice(0, at);
}

/** An address without what does not tell pages apart: scheme, `www.`, fragment, a slash at the end. */
export function comparableAddress(address: string): string {
  return withoutFragment(address)
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "");
}
