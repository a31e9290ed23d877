import { describe, expect, test } from "vitest";
import { checkBase, fromIri, isOwnId, toIri } from "../../src/graph/ids.js";
import { NewsgraphError } from "../../src/index.js";

const base = "https://newsgraph.example/page";

describe("an id on its way out", () => {
  test.each<[string, string | undefined, string | undefined, string | undefined]>([
    ["none is none", undefined, base, undefined],
    ["an absolute IRI stays as it is", "urn:uuid:9f0c", base, "urn:uuid:9f0c"],
    ["an absolute IRI needs no base", "urn:uuid:9f0c", undefined, "urn:uuid:9f0c"],
    ["a local name goes under the base", "dgsn", base, `${base}#dgsn`],
    ["a local name without a base is none: it would be relative", "dgsn", undefined, undefined],
    ["what is neither is none", "two words", base, undefined],
    ["what runs is none", "javascript:alert(1)", base, undefined],
  ])("%s", (_, id, under, iri) => {
    expect(toIri(id, under)).toBe(iri);
  });
});

describe("an @id on its way back", () => {
  test.each<[string, unknown, string | undefined, string | undefined]>([
    ["what is under the base is a local name", `${base}#dgsn`, base, "dgsn"],
    ["without a base it stays whole", `${base}#dgsn`, undefined, `${base}#dgsn`],
    [
      "under another page it stays whole",
      "https://other.example/page#dgsn",
      base,
      "https://other.example/page#dgsn",
    ],
    [
      "one that only its length has in common with the base stays whole",
      "https://another.example/pagesOfTheSameLength",
      base,
      "https://another.example/pagesOfTheSameLength",
    ],
    ["the page itself stays whole", base, base, base],
    ["a fragment that is no name stays whole", `${base}#a/b`, base, `${base}#a/b`],
    ["an empty fragment stays whole", `${base}#`, base, `${base}#`],
    ["a blank one is none", "_:1", base, undefined],
    ["one that ends like a blank one stays whole", "urn:x:_:", base, "urn:x:_:"],
    ["an empty one is none", "", base, undefined],
    ["what is no text is none", 7, base, undefined],
    ["nothing is none", undefined, base, undefined],
  ])("%s", (_, iri, under, id) => {
    expect(fromIri(iri, under)).toBe(id);
  });

  test("only what is blank or under the base can stand for nothing outside of the document", () => {
    expect(isOwnId("_:1", undefined)).toBe(true);
    expect(isOwnId(`${base}#dgsn`, base)).toBe(true);
    expect(isOwnId(`${base}#dgsn`, undefined)).toBe(false);
    expect(isOwnId("undefined#dgsn", undefined)).toBe(false);
    expect(isOwnId("https://other.example/#dgsn", base)).toBe(false);
    expect(isOwnId("urn:x:_:", base)).toBe(false);
  });
});

test("a base that names could not be put behind is one issue, with its code", () => {
  expect(checkBase(base)).toBeUndefined();
  expect(checkBase(undefined)).toBeUndefined();
  for (const wrong of ["/page", `${base}#x`, ""]) {
    const refused = catchError(() => checkBase(wrong));
    expect(refused).toBeInstanceOf(NewsgraphError);
    expect(refused).toMatchObject({ issues: [{ code: "graph/base", severity: "error" }] });
  }
});

function catchError(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
