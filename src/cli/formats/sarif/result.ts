import type { Issue, Severity } from "../../../issue/issue.js";
import { keysOfPointer } from "../../../issue/json-pointer.js";
import type { DocumentReport, ReportedIssue } from "../../report/document-report.js";
import { jsonLine } from "../json-line.js";
import { mendInWords } from "../mend-words.js";
import { type ArtifactLocation, artifactLocation } from "./artifact-location.js";
import { fingerprintOf } from "./fingerprint.js";
import { LEVELS } from "./level.js";
import { messageText } from "./message-text.js";
import { type Region, regionOf } from "./region.js";

/**
 * One result, written already but for what depends on the others: the index of its rule, and how many before it have
 * its fingerprint. Text and not an object, since a piece of a page's text would hold the whole page in memory.
 */
export interface HeldResult {
  readonly code: string;
  readonly severity: Severity;
  /** The rule's address that the finding itself named. */
  readonly source: string | undefined;
  readonly fingerprint: string;
  /** A JSON object. */
  readonly json: string;
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region?: Region };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
}

/** A pointer that is longer is no help, and cannot be cut. */
const LONGEST_POINTER = 1000;

/** A finding as a result. SARIF has mends as text to be put in; ours are of the data, and stand in the message. */
export function heldResult(report: DocumentReport, issue: ReportedIssue, folder: string): HeldResult {
  const { code, severity, source } = issue;
  const { block } = issue.location ?? {};
  const json = jsonLine({
    level: LEVELS[severity],
    message: { text: resultText(issue) },
    locations: [locationOf(report, issue, folder)],
    ...(block === undefined ? {} : { properties: { block } }),
  });
  return {
    code: flat(code),
    severity,
    source: source === undefined ? undefined : flat(source),
    fingerprint: fingerprintOf(report.input, issue),
    json,
  };
}

/** The message, the mend and the rule's address, a line each. */
export function resultText(issue: Issue): string {
  const { message, source, code } = issue;
  const said = [message.trim() === "" ? code : message, mendInWords(issue), source];
  return said
    .filter((part) => part !== undefined)
    .map((part) => messageText(part))
    .join("\n");
}

function locationOf(report: DocumentReport, issue: ReportedIssue, folder: string): Location {
  const { path } = issue;
  const physicalLocation = {
    artifactLocation: artifactLocation(report.input, folder),
    region: regionOf(report, issue),
  };
  if (path === "" || path.length > LONGEST_POINTER) return { physicalLocation };
  const name = keysOfPointer(path).at(-1) ?? path;
  return { physicalLocation, logicalLocations: [{ name, fullyQualifiedName: path }] };
}

/** The same text in memory of its own. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Whether the text of its place may be in it. */
export function hasSnippet({ json }: HeldResult): boolean {
  return json.includes('"snippet":');
}

/** Without the text of its place. */
export function withoutSnippet(result: HeldResult): HeldResult {
  if (!hasSnippet(result)) return result;
  const json = JSON.parse(result.json) as { locations: readonly Location[] };
  const locations = json.locations.map((location) => {
    const { region, ...physical } = location.physicalLocation;
    const { snippet: _, ...bare } = region ?? { startLine: 1 };
    return { ...location, physicalLocation: { ...physical, region: bare } };
  });
  return { ...result, json: jsonLine({ ...json, locations }) };
}
