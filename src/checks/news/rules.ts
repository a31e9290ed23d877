import type { Rule } from "../engine/rule.js";
import { authorIsDesk } from "./author-is-desk.js";
import { authorMerged } from "./author-merged.js";
import { bidiUnbalanced } from "./bidi-unbalanced.js";
import { controlCharacter } from "./control-character.js";
import { correctionWithoutUpdate } from "./correction-without-update.js";
import { dateFuture } from "./date-future.js";
import { dateImplausible } from "./date-implausible.js";
import { dateIsEventDate } from "./date-is-event-date.js";
import { dateOrder } from "./date-order.js";
import { dateWithoutOffset } from "./date-without-offset.js";
import { duplicateArticle } from "./duplicate-article.js";
import { headlineEntities } from "./headline-entities.js";
import { headlineHtml } from "./headline-html.js";
import { headlineSiteSuffix } from "./headline-site-suffix.js";
import { imageRelative } from "./image-relative.js";
import { languageMissing } from "./language-missing.js";
import { languageTag } from "./language-tag.js";
import { nameIsNone } from "./name-is-none.js";
import { notNfc } from "./not-nfc.js";
import { paywallInconsistent } from "./paywall-inconsistent.js";
import { periodOutsideVisit } from "./period-outside-visit.js";
import { publisherMissing } from "./publisher-missing.js";
import { replacementCharacter } from "./replacement-character.js";
import { severalMainArticles } from "./several-main-articles.js";

/** What a newsroom would object to. */
export const newsRules: readonly Rule[] = [
  severalMainArticles,
  duplicateArticle,
  headlineHtml,
  headlineEntities,
  headlineSiteSuffix,
  authorMerged,
  authorIsDesk,
  nameIsNone,
  publisherMissing,
  dateOrder,
  dateWithoutOffset,
  dateFuture,
  dateImplausible,
  dateIsEventDate,
  languageMissing,
  languageTag,
  bidiUnbalanced,
  controlCharacter,
  replacementCharacter,
  notNfc,
  imageRelative,
  paywallInconsistent,
  correctionWithoutUpdate,
  periodOutsideVisit,
];
