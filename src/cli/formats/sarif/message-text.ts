import { visible } from "../../terminal/visible.js";
import { clip } from "../clip.js";

const LONGEST = 2000;

/**
 * Text as a SARIF message says it: harmless, of bounded length, and without a placeholder (`{0}`) or a link
 * (`[text](address)`) that the text of an input would make. Lines are kept apart.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html (3.11.5, 3.11.6)
 */
export function messageText(text: string): string {
  return clip(text, LONGEST)
    .split("\n")
    .map(visible)
    .join("\n")
    .replaceAll(/[{}]/g, "$&$&")
    .replaceAll("](", "] (");
}
