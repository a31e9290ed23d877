import { profileOf } from "../../checks/engine/rule.js";
import type { Look } from "./explain-code.js";
import type { Explanation } from "./explanation.js";
import { fold } from "./fold.js";
import { PROFILES } from "./profiles.js";
import { severityText } from "./severity-text.js";

/** Every code with its severity and what it finds, by profile, as a text for a terminal that ends with a line end. */
export function listCodes(explanations: readonly Explanation[], { paint, width }: Look): string {
  const chapters = PROFILES.flatMap(([profile, words]) => {
    const own = explanations.filter(({ code }) => profileOf(code) === profile);
    if (own.length === 0) return [];
    const entries = own.map(
      ({ code, severity, finds }) =>
        `  ${code} · ${severityText(severity, paint)}\n${fold(finds, width, "      ")}`,
    );
    return [[paint.bold(profile), fold(words, width), "", ...entries].join("\n")];
  });
  const example = explanations[0]?.code ?? "CODE";
  return `${[...chapters, `One of them in full: newsgraph explain ${example}`].join("\n\n")}\n`;
}
