import { inputKind } from "../input-kind.js";

/** Which file a finding is in. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly description?: { readonly text: string };
}

/** The name that GitHub and others know for the root of the sources; here it is where the program runs. */
export const ROOT = "%SRCROOT%";

/**
 * The input of a report as a URI: relative to `folder` where it is within, absolute where it is not, an address as it
 * is, and always with nothing in it that a URI cannot hold.
 */
export function artifactLocation(input: string, folder: string): ArtifactLocation {
  switch (inputKind(input)) {
    case "stream":
      return { uri: encodeURIComponent(input), description: { text: "The standard input." } };
    case "address":
      return { uri: addressUri(input) };
    case "path": {
      const uri = pathUri(input, folder);
      return uri.startsWith(folder) ? { uri: uri.slice(folder.length), uriBaseId: ROOT } : { uri };
    }
  }
}

function pathUri(path: string, folder: string): string {
  const hasDrives = /^file:\/\/\/[a-z]:\//i.test(folder);
  const drive = hasDrives ? /^[a-z]:(?=\/)/i.exec(path)?.[0] : undefined;
  const rest = path
    .slice(drive?.length ?? 0)
    // Two slashes begin the name of a computer only where there are drives.
    .replace(/^\/+/, (slashes) => (hasDrives ? slashes : "/"));
  const encoded = rest.split("/").map(encodeSegment).join("/");
  if (drive !== undefined) return `file:///${drive}${encoded}`;
  // Without this, a name like `a:b` would be an address of its own kind.
  const reference = encoded.startsWith("/") ? encoded : `./${encoded}`;
  return URL.canParse(reference, folder) ? new URL(reference, folder).href : encoded;
}

/** An address of a user's, as far as it goes; what a URI cannot hold is encoded, and what is encoded stays. */
export function addressUri(address: string): string {
  const origin = /^https?:\/\/(?:\[[\da-f:.]*\])?/i.exec(address)?.[0] ?? "";
  const rest = address.slice(origin.length);
  const [before = "", ...behind] = rest.split("#");
  const fragment = behind.length > 0 ? `#${encodeRest(behind.join("%23"))}` : "";
  return origin + encodeRest(before) + fragment;
}

function encodeRest(text: string): string {
  return text.replace(/%(?![\da-f]{2})|[^\w.~:/?@!$&'()*+,;=%-]+/gi, encodeSegment);
}

/** A half of a surrogate pair has no UTF-8. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
