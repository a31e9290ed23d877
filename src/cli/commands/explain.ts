import type { Command } from "../arguments/command.js";
import { explainCode, type Look } from "../explaining/explain-code.js";
import { type Explanations, explanations } from "../explaining/explanations.js";
import { listCodes } from "../explaining/list-codes.js";
import { CLEAN } from "../host/exit-codes.js";
import { paint } from "../terminal/paint.js";

/** Longer lines are hard to read. */
const WIDEST = 100;

export const explain: Command = {
  name: "explain",
  operands: "[CODE…]",
  summary: "Says what a finding means, why it matters, and how it is done right; without a code, lists all.",
  details: [],
  options: { "no-color": { summary: "Write without colours, as with NO_COLOR in the environment." } },
  examples: [
    { command: "newsgraph explain news/author-merged", does: "What this finding means." },
    { command: "newsgraph explain news", does: "All codes of a profile." },
    { command: "newsgraph explain", does: "All codes by profile." },
  ],
  async run(given, host) {
    const known = explanations(host.package);
    const look = {
      paint: paint(host.stdout.hasColour && !given.has("no-color")),
      width: Math.min(host.stdout.columns, WIDEST),
    };
    await host.stdout.write(
      given.rest.length === 0
        ? listCodes(known.all(), look)
        : given.rest.map((code) => explained(code, known, look)).join("\n"),
    );
    return CLEAN;
  },
};

/** One code in full, or all of a profile: `news`, `news/*`. */
function explained(code: string, known: Explanations, look: Look): string {
  const profile = code.replace(/(?:\/\*?)?$/, "/");
  const all = known.all().filter((one) => one.code.startsWith(profile));
  return all.length > 0 ? listCodes(all, look) : explainCode(known.find(code), look);
}
