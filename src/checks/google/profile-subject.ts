import type { CheckedNode } from "../engine/checked-node.js";
import { referrersOf } from "./referrers.js";

/**
 * Whom a page is the profile of: a person, an organisation, or what stands in their place; nothing where the page only
 * stands for its address, in another node, or where whom it is about says so from the other side.
 */
export function profileSubject(page: CheckedNode): { readonly subject: CheckedNode | undefined } | undefined {
  if (!page.isTop || page.isReference) return undefined;
  const [subject] = page.nodes("mainEntity", "Person", "Organization");
  if (subject) return { subject };
  const isNamedElsewhere =
    page.has("mainEntity") || referrersOf(page).some(({ property }) => property === "mainEntityOfPage");
  return isNamedElsewhere ? undefined : { subject };
}
