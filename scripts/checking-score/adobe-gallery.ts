import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type Issue } from "../../src/check.js";

/** One file of Adobe's gallery, with the verdict that its name gives. */
export interface GalleryFile {
  /** `Breadcrumb/valid1.json`. */
  readonly name: string;
  readonly verdict: "valid" | "invalid" | "not in the name";
  /** Whether our profiles hold this type to anything beyond the vocabulary. */
  readonly isCovered: boolean;
  readonly issues: readonly Issue[];
}

export interface Gallery {
  readonly files: readonly GalleryFile[];
  /** Files of microdata or RDFa, which nothing here reads, and answers of Google's own test, which are no JSON-LD. */
  readonly skipped: readonly string[];
}

/** What Google's rules of ours are about; of videos, the live ones. */
const COVERED: readonly string[] = [
  "Breadcrumb",
  "BroadcastEvent",
  "ImageObject",
  "Organization",
  "VideoObject",
];

/** Checks the gallery of Adobe's validator; nothing where it is not there. */
export function checkAdobeGallery(corpora: string): Gallery {
  const folder = join(corpora, "examples/structured-data-validator");
  if (!existsSync(folder)) return { files: [], skipped: [] };
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:json|html)$/.test(name))
    .sort();
  const isRead = (name: string) => name.endsWith(".json") && !name.endsWith("-failure.json");
  return {
    files: names.filter(isRead).map((name) => ({
      name,
      verdict: verdictOf(name),
      isCovered: COVERED.includes(name.split("/")[0] ?? ""),
      issues: check(readFileSync(join(folder, name), "utf8")),
    })),
    skipped: names.filter((name) => !isRead(name)),
  };
}

function verdictOf(name: string): GalleryFile["verdict"] {
  const file = name.slice(name.indexOf("/") + 1);
  if (/^valid/.test(file)) return "valid";
  return /^(?:invalid|missing-)|(?:^|_)no_|_invalid_/.test(file) ? "invalid" : "not in the name";
}
