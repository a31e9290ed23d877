import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonSchemas } from "../../../scripts/json-schemas.js";
import { schemaNames, schemaText } from "../../../src/cli/explaining/schemas.js";
import { NewsgraphError } from "../../../src/index.js";

const schemas = jsonSchemas();
let folder: URL;

beforeAll(async () => {
  folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), "newsgraph schemas "))}/`);
  await mkdir(new URL("schema/", folder));
  for (const [file, schema] of Object.entries(schemas)) {
    await writeFile(new URL(`schema/${file}.json`, folder), JSON.stringify(schema));
  }
  await writeFile(new URL("secret.json", folder), "{}");
  await writeFile(new URL("schema/README.md", folder), "");
});
afterAll(() => rm(folder, { recursive: true }));

test("the names are those of the files, in order", () => {
  expect(schemaNames(folder)).toEqual(Object.keys(schemas).sort());
});

test.each(["trade-show", "TradeShow", "tradeshow", "TRADE_SHOW", " trade show "])("%j is a name", (name) => {
  expect(JSON.parse(schemaText(name, folder))).toEqual(schemas["trade-show"]);
});

test.each<[name: string, end: string]>([
  ["artcle", "Did you mean article?"],
  ["tradeshows", "Did you mean trade-show?"],
  ["../secret", `Give one of ${Object.keys(schemas).sort().join(", ")}.`],
  ["schema/article", "Give one of"],
  ["article.json", "Give one of"],
  ["", "Give one of"],
  ["\u001b[2J", "Give one of"],
])("%j is refused", (name, end) => {
  expect(() => schemaText(name, folder)).toThrow(NewsgraphError);
  try {
    schemaText(name, folder);
  } catch (error) {
    const [issue] = (error as NewsgraphError).issues;
    expect(issue?.code).toBe("cli/schema");
    expect(issue?.message).toMatch(/^There is no schema ".*"\. /);
    expect(issue?.message).toContain(end);
  }
});
