import { readFileSync } from "node:fs";
import { CONVERTING_CODES } from "../../src/cli/converting/converting-codes.js";
import type { Explanation } from "../../src/cli/explaining/explanation.js";
import { fetchingCodes } from "../../src/cli/fetching/fetching-codes.js";
import { INPUT_CODES } from "../../src/cli/inputs/input-codes.js";
import type { Severity } from "../../src/issue/issue.js";
import { READING_DOCS } from "../reading-docs.js";
import { type RuleDoc, readRuleDocs } from "../rule-docs.js";
import { DRAFT_DOCS } from "./draft-docs.js";
import { MODEL_DOCS } from "./model-docs.js";

const CHECKS = new URL("../../src/checks/", import.meta.url);

/** Codes without a rule whose findings can be mended. */
const MENDED: readonly string[] = ["reading/json-repaired"];

/** What comes out of things that cannot be written is no finding that could weigh less. */
const UNWEIGHED = /^graph\//;

/** What can be said of every code that a run can report: rules first, in their order, then what has none. */
export function ruleExplanations(): readonly Explanation[] {
  return [
    ...readRuleDocs().map(ofRule),
    ...table({ ...READING_DOCS, ...DRAFT_DOCS }, true),
    ...table(MODEL_DOCS, true),
    ...table({ ...INPUT_CODES, ...fetchingCodes, ...CONVERTING_CODES }, false),
  ];
}

function ofRule({ rule, file, finds, why, see, examples }: RuleDoc): Explanation {
  const { code, severity, verified } = rule;
  const source = readFileSync(new URL(file, CHECKS), "utf8");
  const isMended = /\bfix:/.test(source);
  return { code, severity, finds, why, see, verified, examples, isMended, isWeighed: true };
}

/** Words by code, with the severity in front of them where it is no error: `info · More than is listed.` */
function table(docs: { readonly [code: string]: string }, isWeighed: boolean): readonly Explanation[] {
  return Object.entries(docs).map(([code, words]) => {
    const [, severity = "error", finds = words] = /^(error|warning|info) · (.*)$/s.exec(words) ?? [];
    return {
      code,
      severity: severity as Severity,
      finds,
      why: [],
      see: [],
      verified: undefined,
      examples: [],
      isMended: MENDED.includes(code),
      isWeighed: isWeighed && !UNWEIGHED.test(code),
    };
  });
}
