import { type Issue, type PatchOperation, refuse } from "../../issue/issue.js";
import { allLimits } from "../../reading/limits.js";
import { nestingProblem } from "../../values/nesting.js";
import { applyPatch, copyOf } from "./json-patch.js";

/**
 * Applies the mends that these issues carry to the JSON value that they were found in, and returns the mended copy. A
 * mend whose place has changed since is left out, and what has no certain mend stays as it is: check again to see. What
 * several nodes with one `@id` say is found at the first of them, so that the others take their turn. Where there is
 * nothing to mend, or the value is deeper than reading goes, it comes back itself.
 * Of a page, give the value of one script, and the issues whose `location.block` it is, from 0.
 * Throws a {@link NewsgraphError} for a text.
 *
 * @example
 * const node = { "@type": "newsArticle", headline: "Visite à Ankara" };
 * applyFixes(node, check(node)); //=> { "@type": "NewsArticle", headline: "Visite à Ankara" }
 */
export function applyFixes<T>(value: T, issues: readonly Pick<Issue, "fix">[]): T {
  if (typeof value === "string") {
    refuse(
      "check/fix",
      "applyFixes was given a text. Give the JSON value: JSON.parse of the text, or of one script of the page.",
    );
  }
  const fixes = issues.map(({ fix }) => fix).filter((fix) => fix !== undefined);
  const { depth } = allLimits();
  if (fixes.length === 0 || nestingProblem(value, depth, Number.MAX_SAFE_INTEGER)) return value;
  let mended: unknown = copyOf(value);
  for (const fix of fixes.sort(byDepth)) mended = applyPatch(mended, fix) ?? mended;
  return mended as T;
}

/** The deepest first, since a mend above can move what stands below; at one depth a value before its name. */
function byDepth(a: readonly PatchOperation[], b: readonly PatchOperation[]): number {
  return depthOf(b) - depthOf(a) || Number(isMove(a)) - Number(isMove(b));
}

function depthOf(fix: readonly PatchOperation[]): number {
  return Math.max(0, ...fix.map(({ path }) => path.split("/").length));
}

function isMove(fix: readonly PatchOperation[]): boolean {
  return fix.some(({ op }) => op === "move");
}
