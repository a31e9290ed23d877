import { isArticle } from "../articles.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { listed } from "./listed.js";
import { isOwnOrganisation } from "./own-organisation.js";

const RECOMMENDED: readonly string[] = [
  "name",
  "legalName",
  "url",
  "logo",
  "sameAs",
  "address",
  "contactPoint",
  "description",
];

/**
 * An organisation that stands by itself, and lacks something by which Google tells it from others.
 *
 * Google requires nothing of an organisation; the more of these it says, the surer it is which one is meant. They belong
 * on one page, the first or the one about the organisation, so that a page with an article is left alone.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/organization
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "Le Journal", "url": "https://journal.example" }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsMediaOrganization",
 *   "name": "Le Journal",
 *   "legalName": "Le Journal SARL",
 *   "url": "https://journal.example",
 *   "logo": "https://journal.example/logo.png",
 *   "sameAs": "https://www.wikidata.org/wiki/Q1",
 *   "description": "Un quotidien de Rabat.",
 *   "address": { "@type": "PostalAddress", "addressLocality": "Rabat", "addressCountry": "MA" },
 *   "contactPoint": { "@type": "ContactPoint", "email": "redaction@journal.example" }
 * }
 */
export const organizationRecommended: NodeRule = {
  code: "google/organization-recommended",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/organization",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Organization"],
  check(organisation, report) {
    const { main } = organisation.document;
    if ((main && isArticle(main)) || !isOwnOrganisation(organisation)) return;
    const lacking = RECOMMENDED.filter((property) => !organisation.has(property));
    if (lacking.length === 0) return;
    const name = organisation.text("name");
    const subject = name === undefined ? "The organisation" : `The organisation ${quoted(name)}`;
    report(organisation, `${subject} has no ${listed(lacking, "or")}. Add what there is of it.`, {
      expected: listed(lacking),
    });
  },
};
