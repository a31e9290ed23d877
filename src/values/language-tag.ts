/**
 * A BCP 47 language tag in its canonical case: `fr`, `fr-MA`, `zh-Hant`.
 *
 * @example
 * "fr-MA"
 */
export type LanguageTag = string;

/** Two or three letters, then script, region, variants, extensions and private use, each in canonical case. */
export const LANGUAGE_TAG: RegExp =
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/;
