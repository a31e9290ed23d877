import { decoderOf } from "./decoder.js";

/** A charset that the page or its sender names, or that its first bytes show. */
export interface Charset {
  /** Name in the Encoding Standard, in lower case: `utf-8`, `windows-1252`. */
  readonly name: string;
  /** How many bytes at the beginning are its mark and no text. */
  readonly markLength: number;
}

/** The charset that a byte order mark shows: it outweighs whatever is said elsewhere. */
export function charsetOfMark(bytes: Uint8Array): Charset | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: "utf-8", markLength: 3 };
  if (first === 0xfe && second === 0xff) return { name: "utf-16be", markLength: 2 };
  if (first === 0xff && second === 0xfe) return { name: "utf-16le", markLength: 2 };
  return undefined;
}

/** The charset of a label; `undefined` where the label is not known here. */
export function charsetOfLabel(label: string): Charset | undefined {
  const name = decoderOf(label)?.encoding.toLowerCase();
  return name === undefined ? undefined : { name, markLength: 0 };
}

/** The charset of a label in a meta element: what could be read so far cannot have been UTF-16. */
export function charsetOfMetaLabel(label: string): Charset | undefined {
  if (/^[\t\n\f\r ]*x-user-defined[\t\n\f\r ]*$/i.test(label)) return charsetOfLabel("windows-1252");
  const charset = charsetOfLabel(label);
  return charset?.name.startsWith("utf-16") ? charsetOfLabel("utf-8") : charset;
}

/** Whether bytes below 0x80 can be something else than ASCII, so that markup is found in the decoded text only. */
export function hidesMarkup({ name }: Charset): boolean {
  return name.startsWith("utf-16") || name === "iso-2022-jp";
}
