import type { Format, Formatter, ReportFacts } from "../format.js";
import { printTestCase } from "./test-case.js";
import { printSuite, type SuiteLimits, TestSuite } from "./test-suite.js";

const LIMITS: SuiteLimits = { cases: 2000, length: 8_000_000 };

/** The XML of JUnit, as test reports of CI systems read it: a suite for each input. */
export const junit: Format = {
  name: "junit",
  endings: ["xml"],
  summary: "JUnit XML, for the test reports of CI systems",
  needsExcerpts: false,
  needsPicture: false,
  wantsClean: true,
  formatter: junitFormatter,
};

/** Keeps a suite until another input begins. */
export function junitFormatter(facts: ReportFacts, limits: SuiteLimits = LIMITS): Formatter {
  let suite: TestSuite | undefined;
  let suites = 0;

  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newsgraph">\n',
    document(report) {
      let text = "";
      if (suite?.input !== report.input) {
        text = suite?.print(suites++, facts) ?? "";
        suite = new TestSuite(report.input, limits);
      }
      suite.add(report);
      return text;
    },
    end({ isInterrupted }) {
      const last = suite?.print(suites++, facts) ?? "";
      return `${last}${isInterrupted ? brokenOff(suites, facts) : ""}</testsuites>\n`;
    },
  };
}

/** A suite that fails, so that the part that was done does not pass for the whole. */
function brokenOff(id: number, { now }: ReportFacts): string {
  const said = {
    outcome: "error" as const,
    type: "newsgraph/broken-off",
    message: "The run was broken off: not everything was checked. Run it again.",
    body: "",
  };
  const test = { outcome: said.outcome, xml: printTestCase("the whole run", said) };
  return printSuite("newsgraph", id, now, [test], {});
}
