import type { RuleDescription } from "../../format.js";
import { joined, type Markup, markup, webLink } from "../markup.js";

/** A sentence of a rule; what stands between backticks is code. */
export function prose(text: string): Markup {
  return markup`${text.split("`").map((part, at) => (at % 2 === 0 ? part : markup`<code>${part}</code>`))}`;
}

/** Why a rule is there, and what it rests on; nothing where nobody knows. */
export function ruleReasons({ why, see }: RuleDescription): Markup {
  return markup`${why.map((text) => markup`<p>${prose(text)}</p> `)}${sources(see)}`;
}

/** `Source: developers.google.com`, each a link to its place there. */
export function sources(addresses: readonly string[]): Markup | false {
  if (addresses.length === 0) return false;
  const links = addresses.map((address) => webLink(address, shownAddress(address)));
  return markup`<p class="sources">Rests on ${joined(links, ", ")}</p>`;
}

/** The address without what every address has. */
function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
