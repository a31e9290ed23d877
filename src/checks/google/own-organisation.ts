import type { CheckedNode } from "../engine/checked-node.js";
import { referrersOf } from "./referrers.js";

/** What newsgraph marks a group of people with. */
const GROUPS: ReadonlySet<string> = new Set(["urn:newsgraph:Delegation", "urn:newsgraph:InformalGroup"]);

/**
 * True for an organisation that the document itself describes: one that stands by itself, and that nothing but the site
 * and its pages refers to. A shop, a restaurant or another local business has a page of its own at Google, and a
 * delegation or a group is no organisation with a site.
 */
export function isOwnOrganisation(node: CheckedNode): boolean {
  if (!node.isA("Organization") || node.isA("LocalBusiness") || node.isReference) return false;
  if (!node.isTop || node.texts("additionalType").some((type) => GROUPS.has(type))) return false;
  return referrersOf(node).every((referrer) => referrer.node.isA("WebSite", "WebPage"));
}
