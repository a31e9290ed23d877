import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Converted, ConvertOptions } from "../../../src/cli/converting/conversion.js";
import { convertDocument } from "../../../src/cli/converting/convert-document.js";
import { jsonLdTag } from "../../../src/html.js";
import { type ThingLike, toJsonLd } from "../../../src/index.js";
import { arbitraryThings } from "../../arbitraries/index.js";
import { payloads } from "../../suites/suites.js";

const base = "https://newsgraph.example/page";
const numRuns = Number(process.env.ROUND_TRIP_RUNS ?? 100);

function convert(content: unknown, options: ConvertOptions, kind?: "html"): Converted {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return convertDocument({ content: text, kind }, { base, ...options });
}

function output({ output, issues }: Converted): string {
  if (typeof output !== "string") throw new Error(issues.map(({ message }) => message).join("\n"));
  return output;
}

describe.each(Object.entries(arbitraryThings))("%s, to JSON-LD and back", (_, things) => {
  test(`nested, as a script, as a graph, as itself: ${numRuns} generated things`, () => {
    fc.assert(
      fc.property(things as fc.Arbitrary<ThingLike>, (generated) => {
        // A text does not say that one object stands in two places.
        const thing = JSON.parse(JSON.stringify(generated)) as ThingLike;
        const nested = convert(thing, { to: "jsonld" });
        expect(JSON.parse(output(nested))).toEqual(toJsonLd(thing as never, { base }));
        const model = convert(output(nested), { to: "model" });
        expect(JSON.parse(output(model))).toStrictEqual(thing);
        expect([...nested.issues, ...model.issues]).toEqual([]);

        const script = output(convert(thing, { to: "script" }));
        expect(script).toBe(`${jsonLdTag(toJsonLd(thing as never, { base }))}\n`);
        expect(JSON.parse(output(convert(script, { to: "model" }, "html")))).toStrictEqual(thing);

        const graph = output(convert([thing], { to: "graph" }));
        expect(output(convert(thing, { to: "graph" }))).toBe(graph);
        expect([JSON.parse(output(convert(graph, { to: "model" })))].flat()).toContainEqual(thing);

        expect(JSON.parse(output(convert(thing, { to: "model" })))).toStrictEqual(thing);
      }),
      { numRuns },
    );
  });
});

const journal = { type: "Organisation", id: "journal", name: "Le Journal", kind: "news-media" };
const article = { type: "Article", headline: "Visite à Ankara", publisher: journal };

test("a list comes out as a graph in which each thing stands once", () => {
  const written = JSON.parse(output(convert([article, journal], { to: "jsonld" }))) as {
    "@graph": unknown[];
  };
  expect(written["@graph"]).toHaveLength(2);
  expect(JSON.stringify(written).match(/Le Journal/g)).toHaveLength(1);
  const back: unknown = JSON.parse(output(convert(written, { to: "model" })));
  expect(back).toEqual([article, journal]);
});

test("the address of the document is the base, without its fragment, unless a base is given", () => {
  const { output: written } = convertDocument(
    { content: JSON.stringify(journal), url: "https://journal.example/a#b" },
    { to: "jsonld", indent: 0 },
  );
  expect(written).toContain('"@id":"https://journal.example/a#journal"');
});

describe("what is no thing is not written, and an issue says why", () => {
  test.each<[what: string, content: unknown, code: string]>([
    ["a field that is missing", { type: "Person" }, "model/missing"],
    ["a key that is not known", { type: "Person", name: "A", nam: "B" }, "model/unknown-key"],
    ["a type that is not known", { type: "Persn", name: "A" }, "model/unknown-type"],
    ["one of a list", [{ type: "Person", name: "A" }, { type: "Person" }], "model/missing"],
    ["an id with two meanings", [journal, { ...journal, name: "Another" }], "graph/conflict"],
  ])("%s", (_, content, code) => {
    const targets = code.startsWith("graph/")
      ? (["jsonld", "graph"] as const)
      : (["jsonld", "graph", "script", "model"] as const);
    for (const to of targets) {
      const { output, issues } = convert(content, { to });
      expect(output).toBeUndefined();
      expect(issues.map((issue) => issue.code)).toEqual([code]);
      expect(issues[0]?.severity).toBe("error");
    }
  });

  test("also where the finding is switched off", () => {
    const { output, issues } = convert(
      { type: "Person" },
      { to: "jsonld", severities: { "model/missing": "off" } },
    );
    expect(output).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["convert/nothing"]);
  });

  test("with its place in the text", () => {
    const { issues } = convert(
      '[\n  { "type": "Person", "name": "A" },\n  { "type": "Person", "nam": "B" }\n]',
      {
        to: "model",
      },
    );
    expect(issues.map(({ code, location }) => `${location?.line}:${location?.column} ${code}`)).toEqual([
      "3:3 model/missing",
      "3:23 model/unknown-key",
    ]);
  });
});

test("broken JSON of things is read as far as that is certain, and said", () => {
  const { output: written, issues } = convert("{ 'type': 'Person', 'name': 'A', }", {
    to: "model",
    indent: 0,
  });
  expect(written).toBe('{"type":"Person","name":"A"}\n');
  expect(issues.every(({ code }) => code === "reading/json-repaired")).toBe(true);
  expect(issues).not.toEqual([]);
});

test("nothing in a thing breaks out of its script", () => {
  for (const payload of payloads().slice(0, 500)) {
    if (payload.trim() === "") continue;
    const written = output(
      convert({ type: "Article", headline: `a${payload}` }, { to: "script", indent: 2 }),
    );
    expect(written.split("<")).toHaveLength(3);
    expect(written.slice(0, 36)).toBe('<script type="application/ld+json">\n');
  }
});
