import { GOOGLE_RULES_VERIFIED } from "../src/checks/rules.js";
import { SCHEMA_ORG_RELEASE } from "../src/vocabulary/vocabulary.js";
import { READING_DOCS } from "./reading-docs.js";
import { type RuleDoc, type RuleExample, readRuleDocs } from "./rule-docs.js";

const PROFILES: readonly (readonly [profile: string, words: string])[] = [
  [
    "schema.org",
    `The vocabulary, release ${SCHEMA_ORG_RELEASE}: names, what may stand where, and how values are written. What is legal there stays silent: a Role around any property, \`@value\` and \`@language\`, \`@list\` and \`@set\`, \`@reverse\`, several types, references with a type, \`-input\` and \`-output\`, other vocabularies, http and https, prefixes.`,
  ],
  [
    "google",
    `Google's search features, as their pages stood on ${GOOGLE_RULES_VERIFIED}. What Google does not require is never an error.`,
  ],
  ["news", "What a newsroom would object to."],
];

/** `docs/rules.md`: what each rule finds, why it matters, an example of each kind, its source, how to switch it off. */
export function rulesPage(): string {
  const docs = readRuleDocs();
  const chapters = PROFILES.map(([profile, words]) => chapter(profile, words, docs));
  return `# The rules

${docs.length} rules, in three profiles. This page is made from their doc comments: \`npx tsx scripts/write-rules-page.ts\`.

\`\`\`ts
check(input, {
  profiles: ["schema.org", "news"], // what to look for; all of it unless given
  severities: { "news/date-without-offset": "info", "google/headline-long": "off" },
});
\`\`\`

An **error** makes the data wrong, a **warning** makes it worse, an **info** is good to know. A rule marked *off* has to be
asked for: \`severities: { "schema.org/context-http": "info" }\`. What the model's own schemas find (\`model/…\`) says in its
message what it is; it is weighed and switched off in the same way, and so is what reading finds, whatever the profiles:

${reading()}

${PROFILES.map(([profile]) => contents(profile, docs)).join("\n\n")}

${chapters.join("\n\n")}
`;
}

function reading(): string {
  const rows = Object.entries(READING_DOCS).map(([code, words]) => {
    const [severity = "", finds = ""] = words.split(" · ");
    return `| \`${code}\` | ${severity} | ${finds} |`;
  });
  return ["| reading | severity | finds |", "| --- | --- | --- |", ...rows].join("\n");
}

function contents(profile: string, docs: readonly RuleDoc[]): string {
  const rows = rulesOf(profile, docs).map(
    ({ rule, finds }) =>
      `| [\`${rule.code}\`](#${anchor(rule.code)}) | ${rule.severity} | ${finds.replaceAll("|", "\\|")} |`,
  );
  return [`| ${profile} | severity | finds |`, "| --- | --- | --- |", ...rows].join("\n");
}

function chapter(profile: string, words: string, docs: readonly RuleDoc[]): string {
  return [`## ${profile}`, words, ...rulesOf(profile, docs).map(section)].join("\n\n");
}

function section({ rule, finds, why, see, examples }: RuleDoc): string {
  return [
    `### ${rule.code}`,
    `*${rule.severity}* · ${finds}`,
    ...why,
    ...examples.map((example) => block(example)),
    `Source: ${see.map((address) => `<${address}>`).join(", ")} (verified ${rule.verified}). ${switching(rule)}`,
  ].join("\n\n");
}

function switching({ code, severity }: RuleDoc["rule"]): string {
  return severity === "off"
    ? `Off unless asked for: \`severities: { "${code}": "info" }\`.`
    : `Switch it off: \`severities: { "${code}": "off" }\`.`;
}

function block({ isBad, now, text }: RuleExample): string {
  const at = now === undefined ? "" : `, checked at ${now}`;
  return `${isBad ? "Bad" : "Good"}${at}:\n\n\`\`\`${text.startsWith("<") ? "html" : "json"}\n${text}\n\`\`\``;
}

function rulesOf(profile: string, docs: readonly RuleDoc[]): readonly RuleDoc[] {
  return docs.filter(({ rule }) => rule.code.startsWith(`${profile}/`));
}

/** The anchor that Markdown hosts give to a heading. */
function anchor(code: string): string {
  return code.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "");
}
