import { profileOf } from "../../checks/engine/rule.js";
import type { Paint } from "../terminal/paint.js";
import { visible } from "../terminal/visible.js";
import type { ExplainedExample, Explanation } from "./explanation.js";
import { fold } from "./fold.js";
import { severityText } from "./severity-text.js";

/** How a text for a terminal looks. */
export interface Look {
  readonly paint: Paint;
  /** Characters in a line. */
  readonly width: number;
}

/** What a code means, as a text for a terminal that ends with a line end. */
export function explainCode(explanation: Explanation, look: Look): string {
  const { code, severity, finds, why, examples } = explanation;
  const { paint, width } = look;
  const ordered = [...examples.filter(({ isBad }) => isBad), ...examples.filter(({ isBad }) => !isBad)];
  const parts = [
    `${paint.bold(code)} · ${severityText(severity, paint)} · ${profileOf(code)}`,
    ...[finds, ...why].map((paragraph) => fold(paragraph, width)),
    ...ordered.map((example) => exampleText(example, paint)),
    facts(explanation, paint).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function exampleText({ isBad, now, text }: ExplainedExample, paint: Paint): string {
  const head = isBad ? paint.red("Bad") : paint.green("Good");
  const at = now === undefined ? "" : `, checked at ${now}`;
  return [`${head}${at}:`, ...text.split("\n").map((line) => `  ${visible(line)}`)].join("\n");
}

/** Where it comes from, and what can be done about it. */
function facts(explanation: Explanation, paint: Paint): readonly string[] {
  const { code, severity, see, verified, isMended, isWeighed } = explanation;
  const when = verified === undefined ? "" : ` (verified ${verified})`;
  const lines = see.map((address, at) =>
    fact(at === 0 ? "Source" : "", paint.underline(address) + (at === 0 ? when : "")),
  );
  if (isMended) lines.push(fact("Mend it", "newsgraph convert FILE --to page --fix, where that is certain"));
  if (!isWeighed) return lines;
  if (severity === "off")
    return [...lines, fact("Ask for it", `newsgraph check FILE --severity ${code}=info`)];
  const other = severity === "info" ? "warning" : "info";
  lines.push(fact("Weigh it", `newsgraph check FILE --severity ${code}=${other}`));
  lines.push(fact("Leave it out", `newsgraph check FILE --ignore ${code}`));
  return lines;
}

function fact(name: string, value: string): string {
  return `${`${name}${name === "" ? "" : ":"}`.padEnd(14)}${value}`;
}
