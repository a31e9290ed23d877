import type { Summary } from "./summary.js";

/** So many documents that it matters how fast they went. */
const MANY = 10_000;

/** What a run came to, in sentences, a line each. */
export function summaryText(summary: Summary): string {
  const { documents, withIssues, issues, known, unreadable, shard, isInterrupted, seconds } = summary;
  const found = (["error", "warning", "info"] as const)
    .filter((severity) => issues[severity] > 0)
    .map((severity) => counted(issues[severity], severity));
  const where =
    documents === 1
      ? "1 document"
      : `${withIssues > 0 ? `${number(withIssues)} of ` : ""}${number(documents)} documents`;
  const lines = [
    `${found.length > 0 ? sentence(found) : known > 0 ? "Nothing new" : "Nothing"} found in ${where}${shard === undefined ? "" : `, part ${shard} of the input`}.`,
  ];
  if (documents >= MANY && seconds > 0) {
    lines.push(`In ${number(Math.round(seconds))} s: ${number(Math.round(documents / seconds))} a second.`);
  }
  if (unreadable > 0) lines.push(`${counted(unreadable, "input")} could not be checked.`);
  if (known > 0) lines.push(`${counted(known, "finding")} known from the baseline.`);
  if (isInterrupted) lines.push("Broken off: this is what was found until then.");
  return `${lines.join("\n")}\n`;
}

/** `1 error`, `2,000 errors`. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 || noun === "info" ? "" : "s"}`;
}

/** With a comma between thousands, whatever the host's locale. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
