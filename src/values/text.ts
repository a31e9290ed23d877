import { once } from "../issue/once.js";

const VISIBLE = "[^\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}\\p{Cs}\\p{M}\\u2800]";

/**
 * Text with at least one character that can be seen: white space, controls, format characters (a lone right-to-left
 * mark), fillers, combining marks and lone surrogates do not count.
 */
export const visible: () => RegExp = /* @__PURE__ */ once(() => new RegExp(VISIBLE, "u"));

/**
 * Texts by language, beside the one in the document's own language.
 *
 * @example
 * { "ar": "أنقرة", "tr": "Ankara" }
 */
export type Names = { readonly [language: string]: string };
