/** What is used of Node's `Buffer`, where there is one: it is four times as fast as the way around it. */
interface NodeBuffer {
  from(memory: ArrayBufferLike, offset: number, length: number): { toString(encoding: "latin1"): string };
}

const PIECE = 8192;

/**
 * Bytes as a text with one code unit for each byte, so that places in the one are places in the other. ASCII is what
 * it was; whatever else there is has to be decoded later.
 */
export function oneByteText(bytes: Uint8Array): string {
  const { Buffer: buffer } = globalThis as { readonly Buffer?: NodeBuffer };
  if (typeof buffer?.from === "function") {
    const text = buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    if (text.length === bytes.length) return text;
  }
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return text;
}
