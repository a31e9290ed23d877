import { comparableAddress, resolveAddress } from "../../reading/addresses.js";
import type { CheckedNode } from "../engine/checked-node.js";

/** The addresses of an article, without what does not tell pages apart. */
export function addressesOf(article: CheckedNode): readonly string[] {
  const { base } = article.document.surroundings;
  return ["url", "mainEntityOfPage"].flatMap((property) =>
    article
      .values(property)
      .flatMap(({ text, nodes }) => text ?? nodes.map((page) => page.values("url")[0]?.text ?? page.id))
      .filter((address) => address !== undefined)
      .map((address) => comparableAddress(resolveAddress(address.trim(), base) ?? address.trim())),
  );
}
