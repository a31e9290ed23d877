import { InputError } from "../inputs/input-error.js";

/** Why an address could not be fetched. */
export type FetchingCode =
  | "fetch/address"
  | "fetch/answer"
  | "fetch/certificate"
  | "fetch/charset"
  | "fetch/credentials"
  | "fetch/encoding"
  | "fetch/encryption"
  | "fetch/failed"
  | "fetch/interrupted"
  | "fetch/not-resolved"
  | "fetch/private-address"
  | "fetch/redirect"
  | "fetch/refused"
  | "fetch/scheme"
  | "fetch/status"
  | "fetch/timeout"
  | "fetch/too-large"
  | "fetch/too-many-redirects"
  | "fetch/unreachable";

/** Every code of fetching, and what it means. */
export const fetchingCodes: { readonly [code in FetchingCode]: string } = {
  "fetch/address": "The address cannot be read as one.",
  "fetch/answer": "What came back is no HTTP answer that can be read.",
  "fetch/certificate":
    "The certificate of the server is not trusted: self-signed, out of date, or another host's.",
  "fetch/charset": "The header names a charset that nobody knows, or that the data is no text in.",
  "fetch/credentials":
    "The address, or one that it redirects to, holds a user name or a password; none is ever sent.",
  "fetch/encoding": "The content is packed in a way that is not known, or what is packed is damaged.",
  "fetch/encryption": "No encrypted connection could be made, for another reason than the certificate.",
  "fetch/failed": "The address could not be fetched, for a reason that no other code has.",
  "fetch/interrupted": "The connection was closed before all had come.",
  "fetch/not-resolved": "The name of the host has no address, or none could be asked for.",
  "fetch/private-address":
    "The host, or one that it redirects to, is this computer, in an internal network, or at another address for special purposes.",
  "fetch/redirect": "A redirect leads nowhere, or from https to http.",
  "fetch/refused": "The host refused the connection.",
  "fetch/scheme": "The address, or one that it redirects to, is neither http nor https.",
  "fetch/status": "The server answered with another status than 200.",
  "fetch/timeout": "The answer, or the rest of it, did not come in time.",
  "fetch/too-large": "The headers or the content are longer than is read, packed or unpacked.",
  "fetch/too-many-redirects": "There were more than five redirects in a row.",
  "fetch/unreachable": "There is no way to the host.",
};

/** An {@link InputError} with a code of fetching. The message names the address and ends with what to do. */
export function fetchingError(code: FetchingCode, message: string): InputError {
  return new InputError(code, message);
}
