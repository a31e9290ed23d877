import assert from "node:assert/strict";
import fc from "fast-check";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.js";
import { UsageError } from "../../../src/cli/arguments/usage-error.js";
import { Baseline } from "../../../src/cli/baseline/baseline.js";
import type { Line } from "../../../src/cli/bulk/line.js";
import { LineSplitter } from "../../../src/cli/bulk/line-splitter.js";
import { commands } from "../../../src/cli/commands/commands.js";
import { TARGETS } from "../../../src/cli/converting/conversion.js";
import { convertDocument } from "../../../src/cli/converting/convert-document.js";
import { layOut } from "../../../src/cli/converting/json-layout.js";
import { strictJson } from "../../../src/cli/converting/mending/strict-json.js";
import { readAddress } from "../../../src/cli/fetching/read-address.js";
import { redirectTarget } from "../../../src/cli/fetching/redirect-target.js";
import { InputError } from "../../../src/cli/inputs/input-error.js";
import { kindOfStart } from "../../../src/cli/inputs/kind.js";
import { visible } from "../../../src/cli/terminal/visible.js";
import { readPage } from "../../../src/html/page/read-page.js";
import { webUrl } from "../../arbitraries/values.js";
import { anyFeed, between, cutsOf, linesPlainly } from "../../cli/bulk/feed-bytes.js";
import { sameTwice } from "../demands/answers.js";
import { demandIssues } from "../demands/issues.js";
import { orThrown } from "../demands/throws.js";
import { jsonLdTree } from "../inputs/documents.js";
import { leafText } from "../inputs/leaves.js";
import { bytesOf, contentTypes, jsonTexts, modelTexts, pages } from "../inputs/texts.js";
import { type FuzzProperty, property } from "../property.js";

/** What stands in a page outside of its scripts of JSON-LD. */
function around(page: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const block of readPage(page).blocks) {
    const { offset } = block.place(0, 0);
    pieces.push(page.slice(from, offset));
    from = offset + block.text.length;
  }
  return [...pieces, page.slice(from)];
}

const finding = fc.record({
  input: leafText,
  code: leafText,
  path: leafText,
  message: leafText,
  count: fc.oneof(fc.integer(), leafText),
});

const baselines = fc.oneof(
  jsonTexts(),
  fc
    .tuple(fc.constantFrom(0, 1, "1"), fc.array(finding, { maxLength: 3 }))
    .map(([newsgraphBaseline, findings]) => JSON.stringify({ newsgraphBaseline, findings })),
);

const addresses = fc.oneof(
  leafText,
  webUrl,
  fc
    .tuple(
      fc.constantFrom("http://", "HTTPS:", "file://", "//", "\\\\", "javascript:", "ftp://", ""),
      fc.constantFrom("", "a:b@", "@", "%00@"),
      fc.constantFrom("a.example", "127.1", "[::1]", "0x7f.1", "a\r\nb", ""),
      leafText,
    )
    .map((parts) => parts.join("")),
);

export const commandLine: readonly FuzzProperty[] = [
  property(
    "feed:lines",
    "Any bytes, cut anywhere, have the lines that they have in the plainest reading.",
    () =>
      anyFeed.chain((bytes) =>
        fc.tuple(fc.constant(bytes), cutsOf(bytes.length), fc.constantFrom(3, 20, 1_000_000)),
      ),
    ([bytes, cuts, most]) => {
      const splitter = new LineSplitter(most, true);
      const lines: Line[] = [];
      for (const { start, end } of between(cuts))
        for (const batch of splitter.push(bytes.subarray(start, end))) lines.push(...batch.lines);
      for (const batch of splitter.finish()) lines.push(...batch.lines);
      assert.deepEqual(lines, linesPlainly(bytes, most).lines);
    },
  ),
  property(
    "baseline:text",
    "Any text is a baseline, or refused in words.",
    () => fc.tuple(baselines, leafText),
    ([text, name]) => {
      const baseline = orThrown([UsageError], () => Baseline.parse(text, name));
      if (baseline instanceof Error) assert.equal(baseline.message, visible(baseline.message));
      else assert.equal(typeof baseline.gone(), "number");
    },
  ),
  property(
    "convert:page",
    "Any page is mended: outside of its scripts not a character is another, and no script is lost or gained.",
    () => fc.tuple(pages(), fc.boolean()),
    ([page, fix]) => {
      const { output, mended, issues } = sameTwice(() =>
        convertDocument({ content: page, kind: "html" }, { to: "page", fix }),
      );
      demandIssues([...mended, ...issues]);
      assert.equal(typeof output, "string");
      assert.deepEqual(around(String(output)), around(page));
      if (!fix) assert.equal(output, page);
    },
  ),
  property(
    "convert:bytes",
    "Any bytes are converted or findings say why not.",
    () =>
      fc.tuple(
        bytesOf(fc.oneof(pages(), jsonTexts(), modelTexts)),
        fc.constantFrom("html" as const, "json" as const),
        fc.constantFrom(...TARGETS),
        contentTypes,
        fc.boolean(),
      ),
    ([content, kind, to, contentType, fix]) => {
      const before = Uint8Array.from(content);
      const { output, mended, issues } = convertDocument({ content, kind, contentType }, { to, fix });
      demandIssues([...mended, ...issues]);
      assert.ok(output !== undefined || issues.some(({ severity }) => severity === "error"));
      assert.deepEqual(content, before);
    },
  ),
  property(
    "convert:json",
    "Any JSON is converted to every form, or findings say why not.",
    () => fc.tuple(fc.oneof(jsonTexts(), modelTexts), fc.constantFrom(...TARGETS), fc.constantFrom(0, 2)),
    ([content, to, indent]) => {
      const { output, issues } = sameTwice(() => convertDocument({ content }, { to, indent }));
      demandIssues(issues);
      assert.ok(output !== undefined || issues.some(({ severity }) => severity === "error"));
      if (typeof output !== "string" || to === "page") return;
      if (to === "script") assert.doesNotMatch(output.replaceAll(/<\/?script[^<>]*>/g, ""), /[<>&]|\p{Cs}/u);
      else JSON.parse(output);
    },
  ),
  property(
    "json:layout",
    "JSON that is laid out anew, or made strict, means the same.",
    () => fc.tuple(jsonLdTree, fc.integer({ min: 0, max: 4 }), jsonTexts()),
    ([value, indent, text]) => {
      const json = JSON.stringify(value);
      assert.equal(layOut(json, indent), JSON.stringify(value, undefined, indent));
      const strict = strictJson(text);
      if (strict) JSON.parse(strict.text);
    },
  ),
  property(
    "arguments:any",
    "Any arguments are read, or refused in words that a terminal can show.",
    () =>
      fc.tuple(
        fc.constantFrom(...commands),
        fc.array(
          fc.oneof(
            fc.constantFrom(
              "--",
              "-",
              "--format",
              "--format=json",
              "-o",
              "--severity",
              "a=error",
              "--no-color",
              "-vh",
              "--=x",
              "--__proto__=1",
            ),
            leafText,
          ),
          { maxLength: 5 },
        ),
      ),
    ([{ options }, given]) => {
      const found = orThrown([UsageError], () => parseArguments(given, options));
      if (found instanceof Error) assert.equal(found.message, visible(found.message));
    },
  ),
  property(
    "addresses:any",
    "Any address and any redirect leads to http or https without a password, or is refused in words without one.",
    () => fc.tuple(addresses, addresses),
    ([address, location]) => {
      const from = new URL("https://journal.example/a/b");
      for (const run of [() => readAddress(address), () => redirectTarget(location, from, "It")]) {
        const url = orThrown([InputError], run);
        if (url instanceof URL) {
          assert.ok(["http:", "https:"].includes(url.protocol));
          assert.equal(url.username + url.password, "");
        } else assert.equal(url.message, visible(url.message));
      }
    },
  ),
  property(
    "input:start",
    "Any beginning of an input says what it is, and is shown without a control character.",
    () =>
      bytesOf(
        fc.oneof(
          jsonTexts(),
          fc.array(jsonTexts(), { maxLength: 3 }).map((lines) => lines.join("\n")),
        ),
      ),
    (bytes) => {
      assert.ok(["html", "json", "ndjson"].includes(sameTwice(() => kindOfStart(bytes))));
      assert.doesNotMatch(
        visible(Buffer.from(bytes).toString()),
        /(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u,
      );
    },
  ),
];
