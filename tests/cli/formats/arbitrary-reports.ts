import fc from "fast-check";
import type { Format, Formatter, ReportFacts } from "../../../src/cli/formats/format.js";
import type { DocumentReport, ReportedIssue } from "../../../src/cli/report/document-report.js";
import type { Excerpt } from "../../../src/cli/report/excerpt.js";
import { excerptOf } from "../../../src/cli/report/excerpt-of.js";
import type { Summary } from "../../../src/cli/report/summary.js";
import type { Issue, Location, Severity } from "../../../src/issue/issue.js";

export const facts: ReportFacts = {
  version: "0.1.0",
  schemaOrgRelease: "30.0",
  googleRulesVerified: "2026-01-31",
  hasColour: false,
  now: "2026-02-03T04:05:06.789Z",
  folder: "file:///home/someone/the%20site/",
  describe: (code) =>
    code.startsWith("news/")
      ? {
          finds: `What ${code} finds. It says { "a": [1] }.`,
          why: ["Because of that."],
          see: ["https://schema.org/Thing", "RFC 6901"],
        }
      : undefined,
};

/** What breaks formats: their own marks, and what is no text to a terminal, to XML or to UTF-8. */
const NASTY: readonly string[] = [
  "",
  " ",
  "]]>",
  "<!--",
  "<script>&amp;&#x1F600;",
  "\"'`",
  "%0A%25:,;=",
  "::error file=x::y",
  "##[error]no",
  "\n::warning::injected",
  "a\r\nb\tc\u2028d\u2029e",
  "\u001b[2J\u001b]0;title\u0007",
  "\u009b31m\u007f\u0000\u0008",
  "\u202egpj.exe\u200f\u2066",
  "\u200d\u200c\u00ad\ufeff",
  "\ud800",
  "\udc00x\ud83d",
  "😀🏴󠁧󠁢󠁳󠁣󠁴󠁿\u{e0001}",
  "\ufffe\uffff\u{1fffe}",
  "{0} {{1}} [a](1) [b](https://example.org)",
  "{{b}} \\u0041 \\",
  "زيارة إلى أنقرة",
  "ä".repeat(3000),
  "x".repeat(20_000),
];

/** Any sequence of UTF-16 code units, the nasty ones often. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(""));

const severity = fc.constantFrom<Severity>("error", "warning", "info");
const code = fc.oneof(
  fc.constantFrom("schema.org/date", "news/author-merged", "reading/no-block", "model/unknown-key"),
  fc.constantFrom("a,b/c:d%", "no-namespace", "ü/\u202e"),
);
const path = fc.oneof(
  fc.constantFrom("", "/author/0/name", "/@graph/12/image/3", "/a~1b/~0"),
  wildText.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
);
const jsonValue = fc.oneof(fc.jsonValue(), wildText);
const fix: fc.Arbitrary<Issue["fix"]> = fc.array(
  fc.oneof(
    fc.record({
      op: fc.constantFrom("add" as const, "replace" as const, "test" as const),
      path,
      value: jsonValue,
    }),
    fc.record({ op: fc.constant("remove" as const), path }),
    fc.record({ op: fc.constantFrom("move" as const, "copy" as const), from: path, path }),
  ),
  { maxLength: 8 },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const bareIssue: fc.Arbitrary<Issue> = fc.record({
  code,
  severity,
  message: wildText,
  path,
  expected: maybe(wildText),
  suggestion: maybe(wildText),
  source: maybe(fc.oneof(fc.webUrl({ withFragments: true }), wildText)),
  fix: maybe(fix),
});

/** A place in a text; in a line of a feed, the text is the line and `line` its number. */
function locationIn(text: string, line?: number): fc.Arbitrary<Location> {
  return fc
    .record({ offset: fc.nat(text.length), length: fc.nat(40), block: maybe(fc.nat(3)) })
    .map(({ offset, length, block }) => {
      const before = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/);
      return {
        block,
        line: line ?? before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        offset,
        length: Math.min(length, text.length - offset),
      };
    });
}

function excerptIn(text: string, location: Location, line: number | undefined): Excerpt {
  if (line === undefined) return excerptOf(text, location);
  const { lines, ...excerpt } = excerptOf(text, { ...location, line: 1 });
  return { ...excerpt, line, lines: lines.map((shown) => ({ ...shown, number: line })) };
}

function issuesOf(text: string, line?: number): fc.Arbitrary<readonly ReportedIssue[]> {
  const issue = fc
    .tuple(bareIssue, maybe(locationIn(text, line)), fc.boolean())
    .map(([bare, location, hasExcerpt]) => {
      if (!location) return bare;
      return hasExcerpt
        ? { ...bare, location, excerpt: excerptIn(text, location, line) }
        : { ...bare, location };
    });
  return fc.array(issue, { maxLength: 4 });
}

const segment = fc
  .oneof(fc.constantFrom("a b", "100%", "#1", "ü", "a:b", "x,y", "?q", "%41", "زيارة", "\u001b[1m"), wildText)
  .map((text) => text.slice(0, 200).replaceAll("/", "").replaceAll("\u0000", ""))
  .filter((text) => text !== "" && text !== "." && text !== "..");
/** Relative ones, and others. */
export const relativePath: fc.Arbitrary<string> = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join("/"))
  .filter((text) => !/^(?:https?:\/\/|<stdin>$)/i.test(text));
export const input: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: relativePath },
  relativePath.map((text) => `../${text}`),
  relativePath.map((text) => `/${text}`),
  fc
    .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), wildText)
    .map((parts) => parts.join("")),
  fc.constant("<stdin>"),
);

const pageText = fc
  .array(fc.oneof(wildText, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 6 })
  .map((parts) => parts.join("").slice(0, 3000));

const document = (name: string): fc.Arbitrary<DocumentReport> =>
  fc.record({
    input: fc.constant(name),
    issues: pageText.chain((text) => issuesOf(text)),
    known: maybe(fc.nat(3)),
  });

const unreadable = (name: string): fc.Arbitrary<DocumentReport> =>
  wildText.map((message) => ({
    input: name,
    issues: [{ code: "input/not-found", severity: "error" as const, message, path: "" }],
    isUnreadable: true,
  }));

const feed = (name: string): fc.Arbitrary<readonly DocumentReport[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 5 })
    .map((lines) => lines.sort((a, b) => a - b))
    .chain((lines) =>
      fc.tuple(
        ...lines.map((line) =>
          wildText
            .map((text) => text.replaceAll(/[\r\n]/g, ""))
            .chain((text) =>
              fc.record({ input: fc.constant(name), line: fc.constant(line), issues: issuesOf(text, line) }),
            ),
        ),
      ),
    );

/** What a run could find, in the order of the inputs. */
export const reports: fc.Arbitrary<readonly DocumentReport[]> = fc
  .uniqueArray(input, { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.oneof(
          document(name).map((report) => [report]),
          unreadable(name).map((report) => [report]),
          feed(name),
        ),
      ),
    ),
  )
  .map((all) => all.flat());

/** What these reports come to. */
export function summaryOf(given: readonly DocumentReport[], more: Partial<Summary> = {}): Summary {
  const issues = { error: 0, warning: 0, info: 0 };
  for (const issue of given.flatMap((report) => report.issues)) issues[issue.severity]++;
  return {
    documents: given.length,
    withIssues: given.filter((report) => report.issues.length > 0).length,
    issues,
    known: given.reduce((sum, { known = 0 }) => sum + known, 0),
    unreadable: given.filter(({ isUnreadable }) => isUnreadable).length,
    bytes: 123_456,
    seconds: 1.5,
    ...more,
  };
}

/** All that a format makes of these reports. */
export function written(
  by: Format | Formatter,
  given: readonly DocumentReport[],
  more: Partial<Summary> = {},
): string {
  const formatter = "formatter" in by ? by.formatter(facts) : by;
  const texts = [formatter.begin()];
  for (const report of given) texts.push(formatter.document(report));
  return texts.join("") + formatter.end(summaryOf(given, more));
}

/** What must not be in a text that goes to a terminal, beside its line ends. */
export const HARMFUL: RegExp = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A report of one page, with one issue that is different in what is given. */
export function reportOf(
  issue: Partial<ReportedIssue> = {},
  report: Partial<DocumentReport> = {},
): DocumentReport {
  const whole = {
    code: "schema.org/date",
    severity: "error" as const,
    message: "It is no date.",
    path: "",
    ...issue,
  };
  return { input: "page.html", issues: [whole], ...report };
}
