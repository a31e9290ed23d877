import { types } from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { profileSubject } from "./profile-subject.js";

/**
 * A profile page that does not say whose it is: without a main entity, with one that is neither a person nor an
 * organisation, or with one that has no name.
 *
 * Google requires a `mainEntity` with a `name` or an `alternateName`, and shows nothing of a profile without it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/profile-page
 * @example Bad
 * { "@context": "https://schema.org", "@type": "ProfilePage", "name": "Amina Idrissi", "dateCreated": "2024-01-01T10:00:00+01:00" }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": { "@type": "Person", "url": "https://journal.example/amina-idrissi" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": { "@type": "Person", "name": "Amina Idrissi" } }
 */
export const profilePageRequired: NodeRule = {
  code: "google/profile-page-required",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/profile-page",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["ProfilePage"],
  check(page, report) {
    const profile = profileSubject(page);
    if (!profile) return;
    const { subject } = profile;
    if (!subject) {
      report(page, 'The profile page has no "mainEntity", which Google requires. Add whose profile it is.', {
        expected: "mainEntity",
      });
      return;
    }
    if (subject.isReference) return;
    const isOfKnownType = subject.types.length > 0 && subject.types.every((type) => types().has(type));
    if (isOfKnownType && !subject.isA("Person", "Organization")) {
      report(
        page.at("mainEntity"),
        `The profile page's main entity is of the type ${subject.types.map(quoted).join(", ")}. Give the Person or the Organization whose profile it is.`,
        { expected: "Person or Organization" },
      );
    } else if (!subject.has("name", "alternateName")) {
      report(subject, 'Who the profile page is about has no "name", which Google requires. Add it.', {
        expected: "name or alternateName",
      });
    }
  },
};
