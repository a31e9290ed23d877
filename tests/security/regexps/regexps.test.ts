import { checkSync, type Diagnostics } from "recheck";
import { beforeAll, describe, expect, test } from "vitest";
import { constantOf } from "../constants.js";
import { BOUNDED } from "./bounded.js";
import { constructedPatterns } from "./constructed.js";
import { type Pattern, writtenPatterns } from "./patterns.js";

/** No verdict hangs on how fast the machine is: what is tried is bounded by its count. */
const PATIENTLY = { timeout: null, attackTimeout: null, incubationTimeout: null } as const;

const { literals, constructions } = writtenPatterns();
let patterns: readonly Pattern[] = [];

beforeAll(async () => {
  const constructed = await constructedPatterns(constructions);
  const all = [...literals, ...constructed];
  patterns = [...new Map(all.map((one) => [`${one.path} /${one.source}/${one.flags}`, one])).values()];

  const missed = constructions.filter(({ path }) => !constructed.some((one) => one.path === path));
  expect(missed, "nothing is known of what these make").toEqual([]);
  expect(new Set(constructed.map(({ source }) => source)).size).toBeGreaterThanOrEqual(constructions.length);
});

const verdicts = new Map<string, Diagnostics>();

function verdictOn(source: string, flags: string): Diagnostics {
  const key = `/${source}/${flags}`;
  const verdict = verdicts.get(key) ?? checkSync(source, flags, PATIENTLY);
  verdicts.set(key, verdict);
  return verdict;
}

function boundOf({ path, source }: Pattern) {
  return BOUNDED.filter((bounded) => bounded.path === path && source.includes(bounded.has));
}

describe("every regular expression of src", () => {
  test("takes linear time on any text, or stands in the list of those whose text is bounded", () => {
    const counts = { proven: 0, tried: 0, bounded: 0 };
    const wrong: string[] = [];
    for (const pattern of patterns) {
      const { source, flags, path } = pattern;
      const verdict = verdictOn(source, flags);
      const complexity = verdict.status === "unknown" ? undefined : verdict.complexity;
      const isLinear = complexity?.type === "safe" || complexity?.type === "linear";
      const isListed = boundOf(pattern).length > 0;
      // What tries the same twice at every step is over the top however short the text.
      const isRight = isLinear ? !isListed : isListed && complexity?.type === "polynomial";
      if (!isRight) wrong.push(`${path}: /${source}/${flags} is ${complexity?.summary ?? "unknown"}`);
      if (isListed) counts.bounded++;
      else if (verdict.checker === "automaton") counts.proven++;
      else counts.tried++;
    }
    console.info("regular expressions:", counts);
    expect(wrong).toEqual([]);
    expect(counts.proven + counts.tried).toBeGreaterThan(250);
    expect(counts.bounded).toBe(BOUNDED.length);
  }, 300_000);

  test.each(BOUNDED.map((bounded) => [bounded.path, bounded] as const))(
    "%s: what is listed is there once, and its text is as short as the list says",
    (path, { has, bound, because }) => {
      expect(patterns.filter((one) => one.path === path && one.source.includes(has))).toHaveLength(1);
      expect(because).not.toBe("");
      if (bound) expect(constantOf(path, bound.constant)).toBe(bound.value);
    },
  );
});

test("recheck finds what it is asked for", () => {
  expect(checkSync("^(a|a)*$", "", PATIENTLY).status).toBe("vulnerable");
  expect(checkSync("\\s+$", "", PATIENTLY).status).toBe("vulnerable");
  expect(checkSync("^a*b$", "", PATIENTLY).status).toBe("safe");
});
