import type { NodeRule } from "../engine/rule.js";
import { listed } from "./listed.js";
import { profileSubject } from "./profile-subject.js";

const OF_PAGE: readonly string[] = ["dateCreated", "dateModified"];
const OF_SUBJECT: readonly string[] = ["image", "sameAs", "identifier"];

/**
 * A profile page without its dates, or whose person or organisation has no image, no other address or no identifier.
 *
 * Google recommends them, to tell people of one name apart and to show a face beside the name. The image is one of the
 * person, and no placeholder.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/profile-page
 * @example Bad
 * { "@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": { "@type": "Person", "name": "Amina Idrissi" } }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "ProfilePage",
 *   "dateCreated": "2024-01-01T10:00:00+01:00",
 *   "dateModified": "2024-09-20T10:00:00+01:00",
 *   "mainEntity": {
 *     "@type": "Person",
 *     "name": "Amina Idrissi",
 *     "identifier": "1234",
 *     "image": "https://journal.example/amina-idrissi.jpg",
 *     "sameAs": "https://social.example/@amina-idrissi"
 *   }
 * }
 */
export const profilePageRecommended: NodeRule = {
  code: "google/profile-page-recommended",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/profile-page",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["ProfilePage"],
  check(page, report) {
    const subject = profileSubject(page)?.subject;
    if (!subject?.isA("Person", "Organization") || subject.isReference) return;
    const lacking = OF_PAGE.filter((property) => !page.has(property));
    for (const property of OF_SUBJECT) if (!subject.has(property)) lacking.push(`mainEntity.${property}`);
    if (lacking.length === 0) return;
    report(page, `The profile page has no ${listed(lacking, "or")}. Add what there is of it.`, {
      expected: listed(lacking),
    });
  },
};
