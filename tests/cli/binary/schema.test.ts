import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { builtPackage } from "./built.js";
import { newsgraph } from "./run.js";

test("without a name, the names of all, each of which has a schema", async () => {
  const { code, stdout, stderr } = await newsgraph(["schema"]);
  const names = stdout.trimEnd().split("\n");
  const files = readdirSync(join(builtPackage(), "dist/schema"));
  expect(names).toEqual(files.map((file) => file.replace(/\.json$/, "")).sort());
  expect(names).toContain("trade-show");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const name of names) {
    const schema = await newsgraph(["schema", name]);
    expect(schema.code, name).toBe(0);
    expect(JSON.parse(schema.stdout).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  }
});

test("a schema that other programs can use", async () => {
  const { stdout } = await newsgraph(["schema", "article"]);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(stdout));
  expect(validate({ type: "Article", headline: "Visite à Ankara" })).toBe(true);
  expect(validate({ type: "Article", headlin: "Visite à Ankara" })).toBe(false);
});

test.each([["TradeShow"], ["trade-show"], ["tradeshow"], ["TRADE_SHOW"]])("%s", async (name) => {
  const { stdout, code } = await newsgraph(["schema", name]);
  expect(JSON.parse(stdout).$id).toBe("urn:newsgraph:schema:trade-show");
  expect(code).toBe(0);
});

test.each([
  [["artcle"], 'There is no schema "artcle". Did you mean article?'],
  [["recipe"], 'There is no schema "recipe". Give one of agent, article,'],
  [["../package"], 'There is no schema "../package".'],
  [["article", "person"], "Give one name"],
  [["--to", "x"], "There is no option --to."],
])("%j ends with 2 and says what to do", async (args, message) => {
  const { code, stdout, stderr } = await newsgraph(["schema", ...args]);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
