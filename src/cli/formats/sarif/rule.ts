import { visible } from "../../terminal/visible.js";
import { clip } from "../clip.js";
import type { ReportFacts } from "../format.js";
import { addressUri } from "./artifact-location.js";
import { LEVELS } from "./level.js";
import type { HeldResult } from "./result.js";

/** As GitHub takes a description. */
const LONGEST = 1000;
const LONGEST_HELP = 8000;

/** What a code means, for whoever reads the results: a `reportingDescriptor`. The first result with it is the heaviest. */
export function ruleOf({ code, severity, source }: HeldResult, describe: ReportFacts["describe"]): object {
  const described = describe(code);
  const finds = described?.finds.trim() || `What newsgraph reports as ${visible(code)}.`;
  const why = described?.why ?? [];
  const see = (described?.see ?? [])
    .concat(source ?? [])
    .filter(isAddress)
    .map(addressUri);
  const addresses = [...new Set(see)];
  const help = [finds, ...why];

  return {
    id: code,
    shortDescription: { text: clip(firstSentence(finds), LONGEST) },
    fullDescription: { text: clip([finds, ...why].join(" "), LONGEST) },
    ...(addresses[0] === undefined ? {} : { helpUri: addresses[0] }),
    help: {
      text: clip([...help, ...addresses].join("\n\n"), LONGEST_HELP),
      markdown: clip(
        [...help, addresses.map((address) => `- <${address}>`).join("\n")].join("\n\n").trim(),
        LONGEST_HELP,
      ),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [code.split("/", 1)[0] || code] },
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
