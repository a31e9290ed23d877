import { expect, test } from "vitest";
import { sarif } from "../../../../src/cli/formats/sarif/sarif.js";
import { reportOf, written } from "../arbitrary-reports.js";
import { readSarif } from "./read-sarif.js";

test("a rule is described once, as far as anyone knows it", () => {
  const given = [
    reportOf({ code: "news/a", severity: "info", source: "https://example.org/a b" }),
    reportOf({ code: "news/a", severity: "error" }),
    reportOf({ code: "own", severity: "warning", source: "https://example.org/a b" }),
    reportOf({ code: "other/x", severity: "info", source: "no address" }),
  ];
  const { rules, semanticVersion } = readSarif(written(sarif, given)).tool.driver;
  expect(semanticVersion).toBe("0.1.0");
  expect(rules).toEqual([
    {
      id: "news/a",
      shortDescription: { text: "What news/a finds." },
      fullDescription: { text: 'What news/a finds. It says { "a": [1] }. Because of that.' },
      helpUri: "https://schema.org/Thing",
      help: {
        text: 'What news/a finds. It says { "a": [1] }.\n\nBecause of that.\n\nhttps://schema.org/Thing',
        markdown:
          'What news/a finds. It says { "a": [1] }.\n\nBecause of that.\n\n- <https://schema.org/Thing>',
      },
      defaultConfiguration: { level: "error" },
      properties: { tags: ["news"] },
    },
    expect.objectContaining({
      id: "own",
      shortDescription: { text: "What newsgraph reports as own." },
      helpUri: "https://example.org/a%20b",
      defaultConfiguration: { level: "warning" },
      properties: { tags: ["own"] },
    }),
    expect.not.objectContaining({ helpUri: expect.anything() }),
  ]);
});
