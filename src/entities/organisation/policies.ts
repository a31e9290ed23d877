import { one, spread } from "../../graph/fields.js";
import type { Field } from "../../graph/mapping.js";
import { url } from "../../graph/values.js";
import type { WebUrl } from "../../values/web-url.js";

/** Where a publisher says how it works: one page a policy. */
export interface Policies {
  readonly publishingPrinciples?: WebUrl | undefined;
  readonly ethics?: WebUrl | undefined;
  readonly corrections?: WebUrl | undefined;
  readonly diversity?: WebUrl | undefined;
  /** The report on the diversity of the staff. */
  readonly diversityStaffing?: WebUrl | undefined;
  /** How readers can answer back. */
  readonly feedback?: WebUrl | undefined;
  /** Who works there. `news-media` only. */
  readonly masthead?: WebUrl | undefined;
  /** What coverage comes first. `news-media` only. */
  readonly mission?: WebUrl | undefined;
  /** Why some articles have no byline. `news-media` only. */
  readonly noBylines?: WebUrl | undefined;
  /** Who owns and funds it. */
  readonly ownership?: WebUrl | undefined;
  readonly unnamedSources?: WebUrl | undefined;
  /** How facts are verified. `news-media` only. */
  readonly factChecking?: WebUrl | undefined;
}

/** {@link Policies}, each a property of the organisation. */
export const policies: Field<Policies> = spread<Policies>({
  publishingPrinciples: one("publishingPrinciples", url),
  ethics: one("ethicsPolicy", url),
  corrections: one("correctionsPolicy", url),
  diversity: one("diversityPolicy", url),
  diversityStaffing: one("diversityStaffingReport", url),
  feedback: one("actionableFeedbackPolicy", url),
  masthead: one("masthead", url),
  mission: one("missionCoveragePrioritiesPolicy", url),
  noBylines: one("noBylinesPolicy", url),
  ownership: one("ownershipFundingInfo", url),
  unnamedSources: one("unnamedSourcesPolicy", url),
  factChecking: one("verificationFactCheckingPolicy", url),
});
