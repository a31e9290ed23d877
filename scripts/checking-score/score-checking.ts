import { parseArgs } from "node:util";
import type { Issue } from "../../src/check.js";
import { checkAdobeGallery, type GalleryFile } from "./adobe-gallery.js";
import { checkPages, type PageFinding } from "./check-pages.js";
import { frequencies, table } from "./frequency.js";
import { sample, seedOf } from "./sample.js";
import { checkSchemaOrgExamples } from "./schema-org-examples.js";
import { valueAt } from "./value-at.js";

/** What our checks find on real pages and on examples that others hold for right: `npm run score:checking -- DIR`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    code: { type: "string" },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    "Give the folder of the corpora: npm run score:checking -- ../shared/corpora [--sample N] [--seed S] [--code CODE]",
  );
  process.exit(2);
}

const MOST_FREQUENT = 25;
const LONGEST_VALUE = 200;

const { pages, findings, thrown } = checkPages(folder);
const isWanted = (code: string) => values.code === undefined || code === values.code;
const counted = findings.map(({ page, issue }) => ({ document: keyOf(page), issue }));
const frequent = frequencies(counted)
  .filter(({ code }) => isWanted(code))
  .slice(0, MOST_FREQUENT);

console.log(
  `${pages.length} pages checked, ${thrown.length} thrown (none may be), ${findings.length} findings.`,
);
for (const [id, error] of thrown) console.error(id, error);
console.table(table(frequent, "pages"));

const count = Number(values.sample);
if (count > 0) {
  for (const { code } of frequent) showSample(code, count, Number(values.seed));
} else if (values.code === undefined) {
  showSchemaOrgExamples(folder);
  showGallery(folder);
}
if (thrown.length > 0) process.exitCode = 1;

function showSample(code: string, count: number, seed: number): void {
  const own = findings.filter(({ issue }) => issue.code === code);
  console.log(`\n## ${code}: ${Math.min(count, own.length)} of ${own.length}, seed ${seed}`);
  for (const finding of sample(own, count, seedOf(code, seed))) show(finding);
}

function show({ page, issue }: PageFinding): void {
  const value = valueAt(page.bytes(), issue);
  const cut = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  console.log(
    `- ${keyOf(page)} ${issue.severity} block ${issue.location?.block ?? "–"} ${issue.path || '""'}\n    ${issue.message}\n    ${cut.replaceAll(/\s+/g, " ")}`,
  );
}

function showSchemaOrgExamples(corpora: string): void {
  const found = checkSchemaOrgExamples(corpora);
  const errors = found.filter(({ issue }) => issue.severity === "error");
  console.log(`\nschema.org's own examples: ${errors.length} errors.`);
  for (const { document, issue } of errors)
    console.log(`- ${document} ${issue.code} ${issue.path}\n    ${issue.message}`);
  console.log("Warnings and hints in them:");
  console.table(table(frequencies(found.filter(({ issue }) => issue.severity !== "error")), "examples"));
}

function showGallery(corpora: string): void {
  const { files, skipped } = checkAdobeGallery(corpora);
  console.log("\nAdobe's gallery, what our profiles cover:");
  console.table(
    Object.fromEntries(
      files
        .filter(({ isCovered }) => isCovered)
        .map((file) => [
          file.name,
          {
            "verdict by name": file.verdict,
            "our errors": codesOf(file, "error"),
            "our warnings": codesOf(file, "warning"),
          },
        ]),
    ),
  );
  const others = files.filter(({ isCovered }) => !isCovered);
  const types = [...new Set(others.map(({ name }) => name.split("/")[0] ?? ""))];
  console.log(
    `Not covered, ${others.length} files: ${types.join(", ")}.\nErrors of ours on valid ones of them, which would be false alarms:`,
  );
  const alarms = others.filter((file) => file.verdict === "valid" && codesOf(file, "error") !== "");
  for (const file of alarms) console.log(`- ${file.name}: ${codesOf(file, "error")}`);
  if (alarms.length === 0) console.log("- none");
  console.log(`Skipped, being microdata, RDFa or no data at all: ${skipped.join(", ")}.`);
}

function codesOf({ issues }: GalleryFile, wanted: Issue["severity"]): string {
  const codes = issues.filter(({ severity }) => severity === wanted).map(({ code }) => code);
  return [...new Set(codes)].join(", ");
}

/** A page is in the corpora whole and as blocks, under one id. */
function keyOf({ isWhole, id }: PageFinding["page"]): string {
  return isWhole ? `html ${id}` : id;
}
