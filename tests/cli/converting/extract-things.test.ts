import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractThings } from "../../../src/cli/converting/extract-things.js";
import { fromHtml } from "../../../src/html.js";
import { realPages } from "../../reading/real-pages.js";

const OUT = new URL("../../../examples/hammouchi-visit/out/", import.meta.url);

test("a page says what it says, with the article that it is about", () => {
  const content = readFileSync(new URL("page.html", OUT), "utf8");
  const { value, issues } = extractThings({ content, kind: "html" });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value.things.every(({ valid }) => valid)).toBe(true);
  expect(value.things[value.main ?? -1]?.thing).toMatchObject({ type: "Article" });
  expect(value.mainReason).toBe("only");
});

test.each(["article.jsonld", "graph.jsonld"])("%s says it, too", (file) => {
  const { value } = extractThings({ content: readFileSync(new URL(file, OUT)) });
  expect(value.things[value.main ?? -1]).toMatchObject({ valid: true, thing: { type: "Article" } });
});

test("what no schema accepts is there, with what is wrong with it and where it stands", () => {
  const { value } = extractThings({
    content: '[\n{ "@type": "NewsArticle", "author": "A" }, { "@type": "Person", "name": "B" }]',
  });
  expect(value).toEqual({
    main: 0,
    mainReason: "only",
    things: [
      {
        valid: false,
        problems: [{ path: "/headline", message: expect.stringMatching(/^Missing text/) }],
        line: 2,
        column: 1,
        thing: { type: "Article", authors: [{ type: "Agent", name: "A" }] },
      },
      { valid: true, line: 2, column: 44, thing: { type: "Person", name: "B" } },
    ],
  });
});

test("things of the model are listed, none of them as the main one", () => {
  const { value, issues } = extractThings({
    content: '[{ "type": "Person", "name": "B" }, { "type": "Person" }, 7]',
  });
  expect(value.main).toBeNull();
  expect(value.things.map(({ valid }) => valid)).toEqual([true, false, false]);
  expect(issues.map(({ path }) => path)).toEqual(["/1/name", "/2"]);
});

test.each(["", "{", "<p>", "[]", "null"])("%j says nothing, in the same form", (content) => {
  const { value, issues } = extractThings({ content });
  expect(value).toEqual({ main: null, mainReason: null, things: [] });
  expect(issues).not.toEqual([]);
});

test("every real page is extracted as it is read, as JSON", () => {
  for (const content of realPages()) {
    const { value } = extractThings({ content, kind: "html" });
    const { things, main } = fromHtml(content);
    expect(value.things.map(({ thing }) => thing)).toEqual(things);
    expect(value.main === null ? undefined : value.things[value.main]?.thing).toEqual(main);
    expect(() => JSON.stringify(value)).not.toThrow();
  }
});
