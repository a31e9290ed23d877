import { WINDOWS_1252 } from "./references.js";

/** What is used of the platform's `TextDecoder`. */
interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder;

/** The platform's decoder, which keeps byte order marks as text; `undefined` for a label that it does not know. */
export function decoderOf(label: string, fatal = false): Decoder | undefined {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

/** Decodes bytes; what is no text becomes U+FFFD. */
export function decode(bytes: Uint8Array, charset: string): string {
  const text = decoderOf(charset)?.decode(bytes) ?? "";
  // Node 20 leaves the bytes 0x80 to 0x9f of windows-1252 as they are.
  if (charset !== "windows-1252") return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

const CHUNK = 4096;

/** Where in the decoded text the first bytes stand that are no text: of their U+FFFD, in UTF-16 code units. */
export function firstUndecodable(bytes: Uint8Array, charset: string): number | undefined {
  const whole = firstRefused(bytes, charset, 0, CHUNK);
  if (whole === undefined) return undefined;
  const at = firstRefused(bytes, charset, whole, 1) ?? whole;
  return decoderOf(charset)?.decode(bytes.subarray(0, at), { stream: true }).length;
}

/** Where the first piece of that size begins, from a place on, that a strict decoder refuses; the end counts as one. */
function firstRefused(bytes: Uint8Array, charset: string, from: number, size: number): number | undefined {
  const strict = decoderOf(charset, true);
  let at = from;
  try {
    strict?.decode(bytes.subarray(0, from), { stream: true });
    for (; at < bytes.length; at += size) strict?.decode(bytes.subarray(at, at + size), { stream: true });
    strict?.decode();
    return undefined;
  } catch {
    return Math.min(at, bytes.length);
  }
}
