import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly snippet?: { readonly text: string };
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: SarifRegion;
  };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: { readonly "newsgraph/v1": string };
  readonly properties?: { readonly block: number };
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
}

export interface SarifNotification {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly descriptor: { readonly id: string };
  readonly locations?: readonly SarifLocation[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: readonly SarifRule[];
    };
  };
  readonly automationDetails?: { readonly id: string };
  readonly originalUriBaseIds: { readonly [id: string]: { readonly uri: string } };
  readonly columnKind: string;
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly SarifNotification[];
    },
  ];
  readonly properties: {
    readonly found: { readonly error: number; readonly warning: number; readonly note: number };
    readonly dropped: {
      readonly error: number;
      readonly warning: number;
      readonly note: number;
      readonly notices: number;
    };
  };
  readonly results: readonly SarifResult[];
}

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../../../fixtures/sarif-schema-2.1.0.json", import.meta.url), "utf8")),
);

/** The one run of a file, which is held to the schema of SARIF. */
export function readSarif(text: string): SarifRun {
  const log = JSON.parse(text);
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors, { dataVar: "" }).slice(0, 2000));
  const { runs } = log as { readonly runs: readonly SarifRun[] };
  const [run] = runs;
  if (!run || runs.length > 1) throw new Error("not one run");
  return run;
}
