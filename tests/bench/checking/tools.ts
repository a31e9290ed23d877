import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import sdtt, { type SdttResult } from "structured-data-testing-tool";
import presets from "structured-data-testing-tool/presets.js";
import { schemaOrgGraph } from "./schema-org-graph.js";

/** What a tool says of a page, in one form. The text has the names, the place and the words of the finding. */
export interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
}

let validator: Validator | undefined;

/** Adobe's validator as its documentation uses it: with its extractor, and with the vocabulary. */
export async function validateWithAdobe(html: string): Promise<readonly Finding[]> {
  validator ??= new Validator(schemaOrgGraph());
  const extractor = new WebAutoExtractor({ addLocation: true, embedSource: ["rdfa", "microdata"] });
  const issues = await validator.validate(extractor.parse(html));
  return issues.map(({ severity, issueMessage, rootType, path = [], fieldNames = [] }) => ({
    severity: severity === "ERROR" ? "error" : "warning",
    text: `${issueMessage} (${[rootType, ...path.map(({ property, type }) => property ?? String(type)), ...fieldNames].join(" ")})`,
  }));
}

/**
 * structured-data-testing-tool as its documentation uses it, with its preset for Google; it finds the types of the page
 * itself, and is told of those that have to be there. What it says of broken JSON it says on the console alone, so that
 * this is listened to.
 */
export async function testWithSdtt(
  html: string,
  schemas: readonly string[] = [],
): Promise<readonly Finding[]> {
  const said: Finding[] = [];
  const { log } = console;
  console.log = (...words: readonly unknown[]) => said.push({ severity: "error", text: words.join(" ") });
  try {
    const { failed, warnings } = await resultOf(
      sdtt.structuredDataTest(html, { presets: [presets.Google], schemas }),
    );
    for (const [severity, tests] of [["error", failed] as const, ["warning", warnings] as const]) {
      for (const { test, error } of tests)
        said.push({ severity, text: `${test}: ${error?.type} ${error?.message}` });
    }
  } finally {
    console.log = log;
  }
  return said;
}

/** A test that fails rejects, with the results. */
async function resultOf(running: Promise<SdttResult>): Promise<SdttResult> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof Error && "res" in error) return error.res as SdttResult;
    throw error;
  }
}
