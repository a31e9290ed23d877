import { once } from "../issue/once.js";

/**
 * An absolute http or https address. International domain names and ports are fine, credentials are not.
 *
 * @example
 * "https://journal.example/ankara"
 */
export type WebUrl = string;

/** Longer addresses are refused: no browser or crawler is held to them. */
export const LONGEST_URL = 2048;

/**
 * Scheme, host, optional port, then anything an IRI may hold: no white space, controls, `<>"{}|\^` or backtick.
 * Linear: no part can match what its neighbour matches.
 */
export const WEB_URL =
  '^[hH][tT][tT][pP][sS]?://(?:\\[[\\dA-Fa-f:.]+\\]|[^\\s\\p{C}!-,./:-@[-^`{-~]+(?:\\.[^\\s\\p{C}!-,./:-@[-^`{-~]+)*\\.?)(?::\\d{1,5})?(?:[/?#][^\\s\\p{Cc}\\p{Cs}<>"{}|\\\\^`]*)?$';

/** {@link WEB_URL}, to test texts with. */
export const webUrl: () => RegExp = /* @__PURE__ */ once(() => new RegExp(WEB_URL, "u"));

/** An address of any scheme that names a thing (`https:`, `urn:`, …); none that runs or carries content. */
export const ABSOLUTE_IRI: RegExp =
  /^(?!(?:javascript|data|vbscript|blob|about):)[a-z][a-z\d+.-]*:[^\s\p{Cc}\p{Cs}<>"{}|\\^`]+$/iu;

/**
 * A name inside one document, which becomes `<base>#name` on the way out. Asked for where it is used: it takes as long
 * to make as a file to load, and most documents have none.
 */
export const localName = (): RegExp => /^[\p{L}\p{M}\p{N}._~-]+$/u;
