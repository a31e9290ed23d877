import { describe, expect, test } from "vitest";
import { check, NewsgraphError, type NodeRule, type Report } from "../../../src/check.js";

const FACTS = {
  severity: "info",
  source: "https://journal.example/style",
  verified: "2026-11-24",
} as const;

const persons = (count: number) => ({
  "@context": "https://schema.org",
  "@graph": Array.from({ length: count }, (_, at) => ({ "@type": "Person", name: `${at}` })),
});

/** A rule that says something of every person, and counts how often it is asked. */
function counting(code: NodeRule["code"] = "journal/says"): NodeRule & { asked: number } {
  return {
    ...FACTS,
    code,
    looksAt: "nodes",
    types: ["Person"],
    asked: 0,
    check(node, report) {
      this.asked++;
      report(node, "It is said.");
    },
  };
}

describe("of one code", () => {
  test("a thousand findings are listed, and nothing is said of more", () => {
    const issues = check(persons(1000), { rules: [counting()] });
    expect(issues).toHaveLength(1000);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["journal/says"]));
  });

  test("the next one is not listed, but said, and ends the search for more", () => {
    const rule = counting();
    const issues = check(persons(1200), { rules: [rule] });
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toEqual({
      code: "check/more-issues",
      severity: "info",
      path: "",
      message:
        "journal/says was found more than 1000 times; so many are listed. Mend those, and check again.",
    });
    expect(rule.asked).toBe(1001);
  });

  test("more are nobody's concern where the code is switched off, or what is said of it", () => {
    expect(check(persons(1200), { rules: [counting()], severities: { "journal/says": "off" } })).toEqual([]);
    expect(
      check(persons(1200), { rules: [counting()], severities: { "check/more-issues": "off" } }),
    ).toHaveLength(1000);
  });

  test("as many are listed whatever there is of another", () => {
    const issues = check(persons(1001), { rules: [counting("journal/a"), counting("journal/b")] });
    const listed = (wanted: string) => issues.filter(({ code }) => code === wanted).length;
    expect([listed("journal/a"), listed("journal/b"), listed("check/more-issues")]).toEqual([1000, 1000, 2]);
  });

  test("the severity is what the caller says it is, also where reading has found it", () => {
    const text = '{"@context":"https://schema.org","@type":"Person","name":"A","name":"B"}';
    const [before] = check(text, { rules: [] });
    const code = before?.code ?? "";
    expect(before?.severity).not.toBe("info");
    expect(check(text, { rules: [], severities: { [code]: "info" } })).toMatchObject([
      { ...before, location: { line: 1 }, severity: "info" },
    ]);
    expect(check(text, { rules: [], severities: { [code]: "off" } })).toEqual([]);
  });
});

describe("findings come in the order of the document", () => {
  const order = (input: unknown) => check(input, { rules: [counting()] }).map(({ path }) => path);

  test("lists by their numbers, past the ninth too", () => {
    expect(order(persons(12))).toEqual(Array.from({ length: 12 }, (_, at) => `/@graph/${at}`));
  });

  test("properties as they stand there, and what holds before what is held", () => {
    const person = () => ({ "@type": "Person", name: "A" });
    const document = {
      "@context": "https://schema.org",
      "@type": "Person",
      name: "A",
      sponsor: [person(), { ...person(), knows: person() }],
      knows: person(),
      children: person(),
    };
    expect(order(document)).toEqual([
      "",
      "/sponsor/0",
      "/sponsor/1",
      "/sponsor/1/knows",
      "/knows",
      "/children",
    ]);
  });

  test("blocks of a page one after the other", () => {
    const block = (name: string) =>
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"${name}"}</script>`;
    const issues = check(`<!doctype html>${block("A")}\n${block("B")}\n${block("C")}`, {
      rules: [counting()],
    });
    expect(issues.map(({ location }) => [location?.block, location?.line])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("a rule", () => {
  test("that throws is named in one issue of one error", () => {
    const broken: NodeRule = {
      ...counting("journal/broken"),
      check() {
        throw new TypeError("boom");
      },
    };
    const run = () => check(persons(1), { rules: [broken] });
    expect(run).toThrow(NewsgraphError);
    expect(run).toThrow(
      expect.objectContaining({
        issues: [
          {
            code: "check/rule-failed",
            severity: "error",
            message: "The rule journal/broken has thrown: boom. Mend the rule.",
            path: "",
          },
        ],
      }),
    );
  });

  test("that says something once all is over says it to nobody", () => {
    let late: (() => void) | undefined;
    const keeping: NodeRule = {
      ...counting("journal/keeping"),
      check(node, report: Report) {
        late = () => report(node, "Too late.");
      },
    };
    const issues = check(persons(1), { rules: [keeping] });
    expect(late).toBeDefined();
    expect(() => late?.()).not.toThrow();
    expect(issues).toEqual([]);
  });
});

test("a wrong severity and an unknown code are each an error of their own, with what is near", () => {
  const issuesOf = (severities: object) => {
    try {
      check(persons(1), { severities } as never);
    } catch (error) {
      return (error as NewsgraphError).issues;
    }
    return [];
  };
  expect(issuesOf({ "news/headline-empty": "loud" })).toMatchObject([{ code: "check/severity", path: "" }]);
  expect(issuesOf({ "news/headline-enpty": "off" })).toMatchObject([{ code: "check/code", path: "" }]);
  expect(issuesOf({ "zzzzzzzzzz/qqqqqqqqqqqq": "off" })[0]?.message).toMatch(/Give one of a rule\.$/);
});
