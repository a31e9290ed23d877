import {
  applyFixes,
  type CheckedNode,
  type CheckOptions,
  check,
  type Issue,
  type PatchOperation,
  type Rule,
  rules,
} from "../../src/check.js";
import { type Equal, holds } from "./assert.js";

holds<
  [Equal<ReturnType<typeof check>, Issue[]>, Equal<Issue["fix"], readonly PatchOperation[] | undefined>]
>();

const node = { "@type": "NewsArticle", headline: "x" };
export const mended: { "@type": string; headline: string } = applyFixes(node, check(node));

/** Each sort of rule is told what it looks at. */
export const own: readonly Rule[] = [
  ...rules,
  {
    code: "journal/one",
    severity: "info",
    source: "https://journal.example/style",
    verified: "2026-11-24",
    looksAt: "document",
    check: (document, report) => {
      const main: CheckedNode | undefined = document.main;
      if (main) report(main, "x", { expected: "y", fix: [{ op: "remove", path: "/a" }] });
    },
  },
  {
    code: "journal/two",
    severity: "off",
    source: "https://journal.example/style",
    verified: "2026-11-24",
    looksAt: "values",
    properties: ["headline"],
    check: (value, report) => report(value, value.text ?? ""),
  },
];

export const options: CheckOptions = {
  profiles: ["google", "schema.org", "news", "model", "journal"],
  now: "2026-11-24",
  rules: own,
  severities: { "journal/two": "warning", "google/headline-long": "off" },
  url: "https://journal.example/",
  contentType: "text/html",
};

// @ts-expect-error A severity is one of four.
check(node, { severities: { "google/headline-long": "fatal" } });
// @ts-expect-error A code has a profile in front.
export const loose: Rule = { ...own[0], code: "shouting" };
// @ts-expect-error A rule that looks at nodes has no properties.
export const mixed: Rule = { ...own[0], looksAt: "nodes", properties: ["a"], check: () => {} };
