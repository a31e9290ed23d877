import { entities as all } from "../entities/index.js";
import { knowOpened, readOpened } from "../json-ld/opened.js";
import { nothingToRead } from "../reading/reading-issues.js";
import { CheckedDocument } from "./engine/checked-document.js";
import type { Findings } from "./engine/findings.js";
import type { Plan } from "./engine/plan.js";
import { runRules } from "./engine/run-rules.js";
import type { Input } from "./inputs/input.js";
import { isKept } from "./inputs/reading-codes.js";
import { draftIssues } from "./model/draft-issues.js";
import { vocabularyNames } from "./names.js";

/** Reads a document and has the rules look at it. */
export function checkDocument(
  { opened, options }: Extract<Input, { kind: "document" }>,
  plan: Plan,
  isHeldToModel: boolean,
  findings: Findings,
): void {
  const { entities = all, now, url } = options;
  const names = vocabularyNames(entities);
  const read = isHeldToModel ? readOpened(opened, options, names) : undefined;
  const { known, issues } = read
    ? { known: read, issues: read.reading.issues }
    : knowOpened(opened, options, names);
  const kept = isHeldToModel ? issues : issues.filter(isKept);
  findings.take(kept);
  if (read) findings.take(draftIssues(read, entities));
  const { page, isText } = opened;
  const surroundings = { now, url, base: page?.base ?? url, language: page?.language, isText, entities };
  const document = new CheckedDocument(known, surroundings);
  const isEmpty = page === undefined && opened.sources.length > 0 && document.saysNothing;
  if (isEmpty && !kept.some(({ severity }) => severity === "error"))
    findings.take([nothingToRead(opened.sources[0]?.value)]);
  runRules(plan, document, findings);
  findings.arrange(opened.sources);
}
