import { expect, test } from "vitest";
import { xmlAttributes, xmlText } from "../../../../src/cli/formats/junit/xml.js";

test.each([
  ["a & b < c > d", "a &amp; b &lt; c &gt; d"],
  ["]]>", "]]&gt;"],
  ["\u0000\u001b[2J\ud800\u0085", "\\u0000\\u001b[2J\\ud800\\u0085"],
  ["\ufffe\uffff\u{1ffff}😀", "\\ufffe\\uffff\u{1ffff}😀"],
  ["tab\tstays", "tab\tstays"],
])("%j is %s", (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test("attributes have their marks, and none where there is no value", () => {
  expect(xmlAttributes({ name: "a\"b'\t<&>\n", id: 0, type: undefined })).toBe(
    ` name="a&quot;b'&#9;&lt;&amp;&gt;\\u000a" id="0"`,
  );
});
