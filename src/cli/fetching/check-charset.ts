import { decoded } from "../../checks/inputs/bytes.js";
import { charsetOfLabel } from "../../html/page/charset.js";
import { charsetOfHeader } from "../../html/page/media-type.js";
import { readPage } from "../../html/page/read-page.js";
import type { DocumentKind } from "../inputs/kind.js";
import { visible } from "../terminal/visible.js";
import { fetchingError } from "./fetching-codes.js";
import { shownAddress } from "./shown-address.js";

/**
 * Throws an `InputError` for a document of which the server names a charset that cannot be its own: one that is not known,
 * one that its data is no text in, or UTF-16 for what has a byte for each letter. What the document says of itself is for the
 * check to look at, and bytes besides the data harm nobody.
 */
export function checkCharset(
  name: string,
  bytes: Uint8Array,
  kind: DocumentKind,
  contentType: string | undefined,
): void {
  const label = contentType === undefined ? undefined : charsetOfHeader(contentType);
  if (label === undefined) return;
  const charset = charsetOfLabel(label);
  if (!charset) throw wrong(name, label, "which is the name of none");
  const isSingle = charset.name.startsWith("utf-16") && !bytes.subarray(0, LOOKED_AT).includes(0);
  if (isSingle || isLost(bytes, kind, contentType)) {
    throw wrong(name, label, "and its data is no text in that");
  }
}

/** ASCII in UTF-16 has a zero in every other byte, and every page has ASCII. */
const LOOKED_AT = 1024;

function isLost(bytes: Uint8Array, kind: DocumentKind, contentType: string | undefined): boolean {
  const { issues } = kind === "html" ? readPage(bytes, { contentType }) : decoded(bytes, contentType);
  return issues.some(({ code }) => code === "reading/undecodable");
}

function wrong(name: string, label: string, why: string): Error {
  return fetchingError(
    "fetch/charset",
    `The server says that ${shownAddress(name)} is in the charset ${visible(JSON.stringify(label))}, ${why}. Mend its Content-Type; or save the page and check the file.`,
  );
}
