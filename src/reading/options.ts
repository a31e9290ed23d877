import { checkBase } from "../graph/ids.js";
import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { ABSOLUTE_IRI } from "../values/web-url.js";
import { allLimits } from "./limits.js";
import type { ReadOptions } from "./reading.js";

/** Refuses options that nothing could be read with. */
export function checkOptions({ base, url, limits }: ReadOptions): void {
  checkBase(base);
  allLimits(limits);
  if (url === undefined || (typeof url === "string" && ABSOLUTE_IRI.test(url))) return;
  refuse("reading/url", `The url ${showValue(url)} is not an absolute address. Give the document's own.`);
}
