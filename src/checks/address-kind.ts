import { didYouMean } from "../issue/did-you-mean.js";
import { webUrl } from "../values/web-url.js";

/** What stands where an address should. */
export type AddressKind = "absolute" | "relative" | "broken" | "email" | "text";

const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** Signs that end an address wherever it is read. Braces may stand in a template, which an action's target can be. */
const FORBIDDEN = /[\s<>"\\]/;
/** What programs write for an address that they do not have. */
const NO_ADDRESS = /^(?:true|false|null|none|undefined|nan|n\/a)$/i;
const EMAIL = /^[^\s@/:]{1,64}@[^\s@/:]{1,255}$/;
/** A host and what may follow, without the scheme in front: `journal.example/ankara`. */
const HOST_LIKE = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}(?:[/?#]|$)/i;
const FILE_LIKE = /\.(?:jpe?g|png|gif|webp|avif|svg|html?|php|aspx?|jsp|pdf|mp[34]|xml|json|css|js)$/i;

/** True for what is probably an address whose scheme is missing. */
export function lacksScheme(text: string): boolean {
  const [host = ""] = text.trim().split(/[/?#]/, 1);
  return HOST_LIKE.test(text.trim()) && !FILE_LIKE.test(host);
}

const PATH_LIKE = /^(?:[/?#]|\.{1,2}\/|www\.|https?\/\/)/i;

/** What a text is that stands where an address should. */
export function addressKindOf(text: string): AddressKind {
  const address = text.trim();
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  const looksLikeAddress = scheme !== undefined && !/^\s/.test(address.slice(scheme.length + 1));
  if (looksLikeAddress || PATH_LIKE.test(address)) {
    if (FORBIDDEN.test(address) || isBrokenScheme(address, scheme)) return "broken";
    if (scheme === "http" || scheme === "https")
      return webUrl().test(address) || URL.canParse(address) ? "absolute" : "broken";
    return scheme === undefined ? "relative" : "absolute";
  }
  if (EMAIL.test(address)) return "email";
  return /\s/.test(address) || NO_ADDRESS.test(address) ? "text" : "relative";
}

/** A scheme that runs a program, is nearly that of the web, stands there twice, or is missing before a host. */
function isBrokenScheme(address: string, scheme: string | undefined): boolean {
  if (scheme === undefined) return /^(?:www\.|https?\/\/)/i.test(address);
  if (scheme === "javascript" || scheme === "vbscript") return true;
  if (scheme !== "http" && scheme !== "https") return didYouMean(scheme, ["http", "https"]) !== undefined;
  return !/^https?:\/\/(?!https?:)/i.test(address);
}
