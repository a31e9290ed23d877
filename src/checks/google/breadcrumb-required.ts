import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * A trail of breadcrumbs that Google cannot show: with fewer than two items, or with an item that lacks its position, its
 * name, or the page that it leads to.
 *
 * The name may be the page's own. The last item is the page itself, and needs no `item`.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "BreadcrumbList",
 *   "itemListElement": [
 *     { "@type": "ListItem", "position": 1, "name": "Politique" },
 *     { "@type": "ListItem", "position": 2, "name": "Visite à Ankara" }
 *   ]
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "BreadcrumbList",
 *   "itemListElement": [
 *     { "@type": "ListItem", "position": 1, "name": "Politique", "item": "https://journal.example/politique" },
 *     { "@type": "ListItem", "position": 2, "name": "Visite à Ankara" }
 *   ]
 * }
 */
export const breadcrumbRequired: NodeRule = {
  code: "google/breadcrumb-required",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["BreadcrumbList"],
  check(trail, report) {
    const values = trail.values("itemListElement");
    // The items may be described on another page.
    if (values.some(({ nodes }) => nodes.some((node) => node.isReference))) return;
    const items = trail.nodes("itemListElement").filter(isItem);
    if (items.length < 2) {
      report(
        trail,
        `The trail has ${items.length === 0 ? "no ListItem" : "one ListItem"}, and Google requires two or more. Add the pages above this one, or leave the trail out.`,
        { expected: "two ListItem or more" },
      );
    }
    const last = lastOf(items);
    items.forEach((item, at) => {
      const name = item.text("name");
      const subject = name === undefined ? `Item ${at + 1} of the trail` : `The item ${quoted(name)}`;
      if (!item.has("position")) {
        report(item, `${subject} has no "position". Add its place in the trail, from 1.`, {
          expected: "position",
        });
      }
      if (!hasName(item)) {
        report(item, `${subject} has no "name". Add the one that the page shows.`, { expected: "name" });
      }
      if (!hasTarget(item) && item !== last && item !== items.at(-1)) {
        report(item, `${subject} has no "item". Add the address of the page that it leads to.`, {
          expected: "item",
        });
      }
    });
  },
};

/** An item without a type is another rule's. */
function isItem(node: CheckedNode): boolean {
  return node.isA("ListItem") || (node.types.length === 0 && node.has("position", "item", "name"));
}

/** The item with the greatest position. */
function lastOf(items: readonly CheckedNode[]): CheckedNode | undefined {
  let last: CheckedNode | undefined;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const [position] = item.values("position");
    const number = Number(position?.text ?? position?.value);
    if (number > greatest) [last, greatest] = [item, number];
  }
  return last;
}

function hasName(item: CheckedNode): boolean {
  return item.has("name") || item.nodes("item").some((page) => page.has("name"));
}

function hasTarget(item: CheckedNode): boolean {
  return item
    .values("item")
    .some(
      ({ text, nodes }) =>
        text !== undefined || nodes.some((page) => page.id !== undefined || page.has("url")),
    );
}
