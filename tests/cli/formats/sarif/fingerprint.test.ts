import { expect, test } from "vitest";
import { sarif } from "../../../../src/cli/formats/sarif/sarif.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { reportOf, written } from "../arbitrary-reports.js";
import { readSarif } from "./read-sarif.js";

test("a fingerprint stays while lines and items move, and tells findings apart", () => {
  const print = (...given: readonly DocumentReport[]) =>
    readSarif(written(sarif, given)).results.map(
      ({ partialFingerprints }) => partialFingerprints["newsgraph/v1"],
    );
  const location = { line: 7, column: 3, offset: 2, length: 4 };
  const [first] = print(reportOf({ path: "/author/0/name", location }));

  expect(
    print(reportOf({ path: "/author/12/name", location: { ...location, line: 99, offset: 500 } })),
  ).toEqual([first]);
  expect(first).toMatch(/^[\da-f]{32}:1$/);
  for (const other of [
    reportOf({ path: "/author/name" }),
    reportOf({ path: "/author/0/name", message: "Another." }),
    reportOf({ path: "/author/0/name", code: "news/a" }),
    reportOf({ path: "/author/0/name" }, { input: "other.html" }),
  ]) {
    expect(print(other)).not.toEqual([first]);
  }
  const twice = print(reportOf({ path: "/author/0/name" }), reportOf({ path: "/author/1/name" }));
  expect(twice).toEqual([first, first?.replace(":1", ":2")]);
});
