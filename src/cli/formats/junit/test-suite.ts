import type { DocumentReport } from "../../report/document-report.js";
import { counted } from "../../report/summary-text.js";
import type { ReportFacts } from "../format.js";
import {
  countSeverities,
  countsText,
  type Outcome,
  outcomeOf,
  printTestCase,
  type TestCase,
  testCaseOf,
} from "./test-case.js";
import { xmlAttributes } from "./xml.js";

/** What is kept of a suite until it is printed. */
export interface SuiteLimits {
  readonly cases: number;
  /** UTF-16 code units of XML. */
  readonly length: number;
}

/**
 * The tests of one input. A document is a test. Of a feed, only the lines with issues are, and one test that passed
 * stands for all the others: a million tests that passed would drown the ones that did not. What is beyond the limits
 * is counted, and one test that ended as the worst of them stands for it.
 */
export class TestSuite {
  readonly input: string;
  readonly #limits: SuiteLimits;
  readonly #cases: TestCase[] = [];
  #length = 0;
  #documents = 0;
  #cleanLines = 0;
  #known = 0;
  readonly #dropped = { documents: 0, error: 0, warning: 0, info: 0 };
  #worstDropped: Outcome = "passed";

  constructor(input: string, limits: SuiteLimits) {
    this.input = input;
    this.#limits = limits;
  }

  add(report: DocumentReport): void {
    this.#documents++;
    this.#known += report.known ?? 0;
    if (report.line !== undefined && report.issues.length === 0 && !report.isUnreadable) {
      this.#cleanLines++;
      return;
    }
    if (this.#cases.length < this.#limits.cases && this.#length < this.#limits.length) {
      const test = testCaseOf(report);
      this.#length += test.xml.length;
      this.#cases.push(test);
    } else {
      this.#drop(report);
    }
  }

  #drop(report: DocumentReport): void {
    this.#dropped.documents++;
    const { error, warning, info } = countSeverities(report.issues);
    this.#dropped.error += error;
    this.#dropped.warning += warning;
    this.#dropped.info += info;
    const outcome = outcomeOf(report);
    if (outcome === "error" || this.#worstDropped === "passed") this.#worstDropped = outcome;
  }

  /** The `<testsuite>`; `id` tells suites apart that have the same name. */
  print(id: number, { version, schemaOrgRelease, googleRulesVerified, now }: ReportFacts): string {
    const cases = [...this.#cases, ...this.#others()];
    const properties = {
      newsgraph: version,
      "schema.org": schemaOrgRelease,
      "google rules": googleRulesVerified,
      documents: this.#documents,
      "known from the baseline": this.#known,
    };
    return printSuite(this.input, id, now, cases, properties);
  }

  /** The tests that stand for what has none of its own. */
  #others(): readonly TestCase[] {
    const others: TestCase[] = [];
    if (this.#cleanLines > 0) {
      const name = `${this.input}: ${counted(this.#cleanLines, "line")} without findings`;
      others.push({ outcome: "passed", xml: printTestCase(name, { output: "" }) });
    }
    if (this.#dropped.documents > 0) {
      const name = `${this.input}: ${counted(this.#dropped.documents, "document")} more with findings`;
      const said = `Left out to keep this file small: ${countsText(this.#dropped)}. Use the format ndjson to have them all.`;
      const outcome = this.#worstDropped;
      const xml = printTestCase(
        name,
        outcome === "passed"
          ? { output: said }
          : { outcome, type: "newsgraph/left-out", message: said, body: "" },
      );
      others.push({ outcome, xml });
    }
    return others;
  }
}

/** A `<testsuite>` with its counts. */
export function printSuite(
  name: string,
  id: number,
  now: string,
  cases: readonly TestCase[],
  properties: { readonly [name: string]: string | number },
): string {
  const count = (outcome: Outcome) => cases.filter((test) => test.outcome === outcome).length;
  const attributes = xmlAttributes({
    name,
    id,
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: 0,
    time: 0,
    // Without zone and fraction, which readers do not expect.
    timestamp: now.slice(0, "2024-09-20T10:00:00".length),
  });
  const lines = Object.entries(properties).map(
    ([key, value]) => `<property${xmlAttributes({ name: key, value })}/>\n`,
  );
  return `<testsuite${attributes}>\n<properties>\n${lines.join("")}</properties>\n${cases.map(({ xml }) => xml).join("")}</testsuite>\n`;
}
