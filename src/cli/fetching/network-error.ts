import { TLSSocket } from "node:tls";
import type { InputError } from "../inputs/input-error.js";
import { fetchingError } from "./fetching-codes.js";

const UNREACHABLE: ReadonlySet<string> = new Set([
  "EACCES",
  "EADDRNOTAVAIL",
  "EAFNOSUPPORT",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "EPERM",
]);

const CLOSED: ReadonlySet<string> = new Set([
  "ECONNABORTED",
  "ECONNRESET",
  "EPIPE",
  "ERR_STREAM_PREMATURE_CLOSE",
]);

/** What an error of Node's network is, for whoever gave the address. `where` is how messages name that. */
export function networkError(error: unknown, where: string): InputError {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") {
    return fetchingError(
      "fetch/refused",
      `${where} was not fetched: the host refuses the connection. Check the host and the port.`,
    );
  }
  if (UNREACHABLE.has(code)) {
    return fetchingError(
      "fetch/unreachable",
      `${where} was not fetched: there is no way to the host (${code}). Check the connection and the address.`,
    );
  }
  if (code === "ETIMEDOUT" || code === "ERR_SOCKET_CONNECTION_TIMEOUT") {
    return fetchingError(
      "fetch/timeout",
      `${where} was not fetched: the host does not answer. Check the address, or try again later.`,
    );
  }
  if (CLOSED.has(code)) {
    return fetchingError(
      "fetch/interrupted",
      `${where} was not fetched: the connection was closed before an answer came. Try again later, or save the page and check the file.`,
    );
  }
  if (code === "HPE_HEADER_OVERFLOW") {
    return fetchingError(
      "fetch/too-large",
      `The headers of ${where} are longer than is read. Save the page and check the file.`,
    );
  }
  if (code.startsWith("HPE_")) {
    return fetchingError(
      "fetch/answer",
      `What ${where} gives is no HTTP answer that can be read (${code}). Check the port, or save the page and check the file.`,
    );
  }
  if (code === "EPROTO" || code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_")) {
    return fetchingError(
      "fetch/encryption",
      `${where} was not fetched: no encrypted connection could be made (${code}). Check that the host has https at this port.`,
    );
  }
  return fetchingError(
    "fetch/failed",
    `${where} was not fetched (${code}). Save the page and check the file.`,
  );
}

/** The same for what is thrown while the content is read. */
export function interruptedError(error: unknown, where: string): InputError {
  const code = codeOf(error);
  if (CLOSED.has(code) || code === "ETIMEDOUT") {
    return fetchingError(
      "fetch/interrupted",
      `${where} broke off before its content was complete. Try again, or save the page and check the file.`,
    );
  }
  return networkError(error, where);
}

/** What is wrong with the certificate that the connection ended at; nothing where it did not. */
export function certificateError(socket: unknown, error: unknown, where: string): InputError | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorizationError) return undefined;
  const code = codeOf(error);
  const [problem, advice] = CERTIFICATE[code] ?? [`is not trusted (${code})`, TRUST];
  return fetchingError(
    "fetch/certificate",
    `${where} was not fetched: the certificate of the host ${problem}. ${advice}`,
  );
}

const TRUST =
  "If it is yours, name the file of the certificate in the variable NODE_EXTRA_CA_CERTS; if not, do not trust it.";
const RENEW = "If the host is yours, renew it; else save the page and check the file.";

const CERTIFICATE: { readonly [code: string]: readonly [problem: string, advice: string] } = {
  CERT_HAS_EXPIRED: ["has expired", RENEW],
  CERT_NOT_YET_VALID: ["is not valid yet", "Check the clock of this computer."],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["is self-signed", TRUST],
  ERR_TLS_CERT_ALTNAME_INVALID: ["is another host's", "Check how the name of the host is written."],
  SELF_SIGNED_CERT_IN_CHAIN: ["comes from an authority that is not trusted", TRUST],
  UNABLE_TO_GET_ISSUER_CERT: ["comes from an authority that is not known", TRUST],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["comes from an authority that is not known", TRUST],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["comes from an authority that is not known", TRUST],
};

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "no reason given";
}
