import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkAdobeGallery } from "../../scripts/checking-score/adobe-gallery.js";
import type { Counted } from "../../scripts/checking-score/frequency.js";
import { checkSchemaOrgExamples } from "../../scripts/checking-score/schema-org-examples.js";
import { readCorpora } from "../../scripts/reading-score/corpora.js";
import { check, type Issue } from "../../src/check.js";

/** Pages of publishers, beside the project. A contributor's clone may lack them. */
const CORPORA = fileURLToPath(new URL("../../../shared/corpora", import.meta.url));
const OWN = fileURLToPath(new URL("../pages/", import.meta.url));
const areHere = existsSync(CORPORA);

interface CheckedPage {
  readonly id: string;
  readonly url: string | undefined;
  bytes(): Uint8Array;
}

function pages(): readonly CheckedPage[] {
  const own = readdirSync(OWN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      id: name,
      url: undefined,
      bytes: () => new Uint8Array(readFileSync(`${OWN}${name}/source.html`)),
    }));
  if (!areHere) {
    console.info(
      `No pages of publishers are here; ${own.length} of our own stand in for them, and the examples of others are left out.`,
    );
    return own;
  }
  return [...own, ...readCorpora(CORPORA)];
}

/** What is said of a page as a whole has no place in it. */
const OF_THE_WHOLE: readonly string[] = ["reading/no-block", "reading/too-large", "check/more-issues"];
const SEVERITIES: readonly string[] = ["error", "warning", "info"];

/** What an issue on a page lacks; nothing where it is whole. */
function flawOf({ code, severity, message, location }: Issue): string | undefined {
  if (!/^[a-z\d.-]+\/[a-z\d-]+$/.test(code)) return "a code behind its profile";
  if (!SEVERITIES.includes(severity)) return "a severity";
  if (!/[.?]$/.test(message)) return "an end of its sentence";
  if (!location) return OF_THE_WHOLE.includes(code) ? undefined : "a place";
  return location.line >= 1 && location.column >= 1 && location.offset >= 0 && location.length >= 0
    ? undefined
    : "a place that there is";
}

test("every page is checked without a throw, each issue is whole, and checking again says the same", () => {
  const flaws: string[] = [];
  for (const { id, url, bytes } of pages()) {
    const [page, again] = [bytes(), bytes()];
    const issues = check(page, { url });
    for (const issue of issues) {
      const flaw = flawOf(issue);
      if (flaw !== undefined)
        flaws.push(`${id}: ${issue.code} ${issue.path} lacks ${flaw}: ${issue.message}`);
    }
    if (JSON.stringify(check(again, { url })) !== JSON.stringify(issues))
      flaws.push(`${id}: not the same again`);
  }
  expect(flaws).toEqual([]);
});

/** An error, by its file, its code and its place, and why it is right although others hold the file for right. */
type Known = { readonly [finding: string]: string };

function errorsIn(counted: readonly Counted[]): readonly string[] {
  const errors = counted
    .filter(({ issue }) => issue.severity === "error")
    .map(({ document, issue }) => `${document} ${issue.code} ${issue.path || "(root)"}`);
  return [...new Set(errors)].sort();
}

/** Their authors mean the vocabulary alone; Google's features and a newsroom ask for more. */
const SCHEMA_ORG: Known = {
  "eg-0191 google/event-required (root)":
    "a World Series without a date or a place, which Google shows nowhere",
  "eg-0231 news/language-tag /workExample/0/inLanguage":
    '"English", where the page of inLanguage itself asks for a code of BCP 47',
  "eg-0231 news/language-tag /workExample/1/inLanguage": '"French", as above',
  "eg-0232 schema.org/url /availableChannel/serviceUrl": 'an address that begins with "http://http://"',
  "eg-0240 google/event-required (root)":
    "a weekly class with a schedule, but without a start of its own or a place, which Google asks for at each event",
  "eg-0242 google/event-required (root)": "an event of ten days with a schedule only, as above",
  "eg-0287 schema.org/text-in-iri /industry/inDefinedTermSet":
    "the name of a set of terms, where schema.org takes its address or a DefinedTermSet",
  "eg-0291 schema.org/unknown-property /hasPart/1/type":
    'a "type" beside "@type" that says "Best for the Money": schema.org has no such property',
  "eg-0385 news/language-tag /hasMenu/inLanguage": '"English", as above',
};

/** Files that are valid by their name. */
const ADOBE_VALID: Known = {
  "Breadcrumb/valid-single.json google/breadcrumb-required (root)":
    "a trail of one item: Google asks for two, and Adobe's validator warns of it as well",
};

/** Files that are invalid by their name, of types that our profiles cover, in which we find no error. */
const ADOBE_PASSED: Known = {
  "Breadcrumb/invalid4.json":
    "items with relative addresses: a warning of schema.org/range, for Adobe's as well",
  "BroadcastEvent/missing-endDate.json":
    "a broadcast that stands alone: Google asks for an end in the publication of a VideoObject",
  "VideoObject/missing-content-embed.json": "of videos our profiles cover the mark of a live broadcast alone",
  "VideoObject/missing-required.json": "as above",
};

describe.runIf(areHere)("examples that others judge", () => {
  const { files } = checkAdobeGallery(CORPORA);

  test("schema.org's own examples have no errors but these", () => {
    expect(errorsIn(checkSchemaOrgExamples(CORPORA))).toEqual(Object.keys(SCHEMA_ORG).sort());
  });

  test("the files of Adobe's gallery that are valid by their name have no errors but these", () => {
    const valid = files.filter(({ verdict }) => verdict === "valid");
    expect(valid.length).toBeGreaterThan(30);
    const counted = valid.flatMap(({ name, issues }) => issues.map((issue) => ({ document: name, issue })));
    expect(errorsIn(counted)).toEqual(Object.keys(ADOBE_VALID).sort());
  });

  test("those that are invalid by their name, of types that we cover, have one, but for these", () => {
    const passed = files.filter(
      ({ verdict, isCovered, issues }) =>
        verdict === "invalid" && isCovered && issues.every(({ severity }) => severity !== "error"),
    );
    expect(passed.map(({ name }) => name).sort()).toEqual(Object.keys(ADOBE_PASSED).sort());
  });
});
