import { check, type Issue } from "../../src/check.js";
import { type Page, readCorpora } from "../reading-score/corpora.js";

/** One finding, and the page that it is of. */
export interface PageFinding {
  readonly page: Page;
  readonly issue: Issue;
}

export interface CheckedPages {
  readonly pages: readonly Page[];
  readonly findings: readonly PageFinding[];
  /** What was thrown, with the page's id. Nothing may be. */
  readonly thrown: readonly (readonly [id: string, error: unknown])[];
}

/** Checks every page of the corpora, whole or made of its blocks, with its address and all default profiles. */
export function checkPages(folder: string): CheckedPages {
  const pages = readCorpora(folder);
  const findings: PageFinding[] = [];
  const thrown: [string, unknown][] = [];
  for (const page of pages) {
    try {
      for (const issue of check(page.bytes(), { url: page.url })) findings.push({ page, issue });
    } catch (error) {
      thrown.push([page.id, error]);
    }
  }
  return { pages, findings, thrown };
}
