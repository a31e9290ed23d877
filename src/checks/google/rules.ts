import type { Rule } from "../engine/rule.js";
import { articleEssentials } from "./article-essentials.js";
import { articleImageRatios } from "./article-image-ratios.js";
import { articleImageSmall } from "./article-image-small.js";
import { articleRecommended } from "./article-recommended.js";
import { authorName } from "./author-name.js";
import { authorRecommended } from "./author-recommended.js";
import { authorType } from "./author-type.js";
import { breadcrumbRequired } from "./breadcrumb-required.js";
import { broadcastRequired } from "./broadcast-required.js";
import { eventImageSmall } from "./event-image-small.js";
import { eventNotEligible } from "./event-not-eligible.js";
import { eventPlaceholderTime } from "./event-placeholder-time.js";
import { eventPreviousStartDate } from "./event-previous-start-date.js";
import { eventRecommended } from "./event-recommended.js";
import { eventRequired } from "./event-required.js";
import { headlineLong } from "./headline-long.js";
import { imageAddressMissing } from "./image-address-missing.js";
import { imageCrawlable } from "./image-crawlable.js";
import { imageLicenseRecommended } from "./image-license-recommended.js";
import { imageLicenseRequired } from "./image-license-required.js";
import { organizationCountry } from "./organization-country.js";
import { organizationLogoSmall } from "./organization-logo-small.js";
import { organizationRecommended } from "./organization-recommended.js";
import { paywallNested } from "./paywall-nested.js";
import { paywallRequired } from "./paywall-required.js";
import { paywallSectionMissing } from "./paywall-section-missing.js";
import { paywallSelector } from "./paywall-selector.js";
import { paywallSelectorClass } from "./paywall-selector-class.js";
import { profilePageRecommended } from "./profile-page-recommended.js";
import { profilePageRequired } from "./profile-page-required.js";
import { speakableSelector } from "./speakable-selector.js";

/** What Google's search features ask for. */
export const googleRules: readonly Rule[] = [
  articleEssentials,
  articleRecommended,
  headlineLong,
  authorType,
  authorName,
  authorRecommended,
  articleImageSmall,
  articleImageRatios,
  imageAddressMissing,
  imageCrawlable,
  imageLicenseRequired,
  imageLicenseRecommended,
  eventRequired,
  eventRecommended,
  eventNotEligible,
  eventPreviousStartDate,
  eventPlaceholderTime,
  eventImageSmall,
  organizationRecommended,
  organizationLogoSmall,
  organizationCountry,
  profilePageRequired,
  profilePageRecommended,
  paywallRequired,
  paywallSectionMissing,
  paywallSelector,
  paywallSelectorClass,
  paywallNested,
  speakableSelector,
  breadcrumbRequired,
  broadcastRequired,
];
