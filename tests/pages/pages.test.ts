import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fromHtml, jsonLdTag } from "../../src/html.js";
import { Article, Event, type ThingLike, toJsonLd } from "../../src/index.js";
import { readJson } from "../../src/json/read-json.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** What is to be read of a page. */
interface Expected {
  readonly url: string;
  readonly main: ThingLike | null;
  readonly mainReason: string | null;
  /** How many things there are. */
  readonly things: number;
  /** Code, without its namespace, and path. */
  readonly issues: readonly string[];
  /** Whether the schema accepts the main one, or the path of what it refuses. */
  readonly valid: boolean | string;
}

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("there is a page for each malformation", () => {
  expect(names.length).toBeGreaterThanOrEqual(80);
});

describe.each(names)("%s", (name) => {
  const source = readFileSync(`${FOLDER}${name}/source.html`, "utf8");
  const expected = JSON.parse(readFileSync(`${FOLDER}${name}/expected.json`, "utf8")) as Expected;
  const { url } = expected;

  test.each([
    ["text", source],
    ["bytes", new TextEncoder().encode(source)],
  ])("read from %s", (_, page) => {
    const { main = null, mainReason = null, things, issues } = fromHtml(page, { url });
    expect({
      main,
      mainReason,
      things: things.length,
      issues: issues.map(({ code, path }) => `${code.replace("reading/", "")} ${path}`),
    }).toEqual({
      main: expected.main,
      mainReason: expected.mainReason,
      things: expected.things,
      issues: expected.issues,
    });
  });

  test("each finding says what to do and where it is", () => {
    for (const { code, message, path, location } of fromHtml(source, { url }).issues) {
      expect(message).toMatch(/^[A-Z].*[.]$/s);
      if (code === "reading/no-block") continue;
      expect(location?.block).toBeTypeOf("number");
      const { line = 0, column = 0, offset = 0, length = 0 } = location ?? {};
      const before = source.slice(0, offset).split("\n");
      expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([line, column]);
      if (["reading/json-invalid", "reading/json-repaired"].includes(code)) continue;
      const found = readJson(source.slice(offset, offset + length));
      expect("error" in found ? found.error : undefined).toBeUndefined();
      expect(path === "" || path.startsWith("/")).toBe(true);
    }
  });

  const { main } = expected;
  if (main === null) return;
  const schema = main.type === "Article" ? Article : Event;

  test("the schema says whether it is a thing", () => {
    const { success, error } = schema.safeParse(fromHtml(source, { url }).main);
    expect(success || `/${error?.issues[0]?.path.join("/")}`).toBe(expected.valid);
  });

  test("written again it is clean, and reads as the same", () => {
    const written = jsonLdTag(toJsonLd(fromHtml(source, { url }).main as ThingLike, { base: url } as never));
    const again = fromHtml(written, { url });
    expect(again.main).toEqual(main);
    expect(again.issues).toEqual([]);
  });
});
