import { CLEAN, FAILED, FINDINGS, INTERRUPTED } from "../../host/exit-codes.js";
import type { StopReason } from "../../host/host.js";
import type { Summary } from "../../report/summary.js";
import type { Wishes } from "./wishes-of.js";

/** What the program ends with after a run, and why that was broken off, if it was. */
export function exitCode(
  { issues, unreadable }: Summary,
  { failOn, maxWarnings = Number.POSITIVE_INFINITY }: Pick<Wishes, "failOn" | "maxWarnings">,
  stopped?: StopReason,
): number {
  if (stopped === "interrupted") return INTERRUPTED;
  if (unreadable > 0) return FAILED;
  if (issues.warning > maxWarnings) return FINDINGS;
  if (failOn === "never") return CLEAN;
  const findings = issues.error + (failOn === "warning" ? issues.warning : 0);
  return findings > 0 ? FINDINGS : CLEAN;
}
