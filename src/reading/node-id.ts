import { fromIri } from "../graph/ids.js";
import type { Node } from "../graph/node.js";
import { ABSOLUTE_IRI, localName } from "../values/web-url.js";

/** The id of a node: a local name under the base, or an absolute IRI; none for a blank or a relative one. */
export function idOf(node: Node, base: string | undefined): string | undefined {
  const id = fromIri(node["@id"], base);
  if (id === undefined || ABSOLUTE_IRI.test(id) || localName().test(id)) return id;
  // Without an address of the document, a fragment alone is a name inside of it.
  return id.startsWith("#") && localName().test(id.slice(1)) ? id.slice(1) : undefined;
}
