import type { RuleSeverity } from "../../checks/engine/rule.js";
import type { Paint } from "../terminal/paint.js";

const STYLES: { readonly [severity in RuleSeverity]: keyof Paint } = {
  error: "red",
  warning: "yellow",
  info: "blue",
  off: "dim",
};

/** A severity in its colour. */
export function severityText(severity: RuleSeverity, paint: Paint): string {
  return paint[STYLES[severity]](severity);
}
