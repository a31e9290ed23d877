import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, markup, webLink } from "../../../../src/cli/formats/html/markup.js";
import { visible } from "../../../../src/cli/terminal/visible.js";
import { payloads } from "../../../suites/suites.js";
import { attribute, elementsOf, textOf } from "./elements.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...payloads()),
  fc.string({ unit: fc.constantFrom(..."<>&\"'/=` \n\u0000-!x") }),
);

test("text stays text, between tags and in an attribute", () => {
  fc.assert(
    fc.property(anyText, anyText, (inside, attached) => {
      const page = markup`<body><p title="${attached}">${inside}</p></body>`.text;
      const body = elementsOf(page).find(({ tagName }) => tagName === "body");
      const paragraphs = elementsOf(page).filter(
        ({ tagName }) => !["html", "head", "body"].includes(tagName),
      );
      expect(paragraphs.map(({ tagName }) => tagName)).toEqual(["p"]);
      expect(paragraphs[0] && attribute(paragraphs[0], "title")).toBe(visible(attached));
      expect(body && textOf(body)).toBe(visible(inside));
    }),
    { numRuns: 2_000 },
  );
});

test("what was made by the template is not escaped again, and nothing is no text", () => {
  const inner = markup`<b>${"<"}</b>`;
  expect(markup`<p>${inner}${[inner, " & ", 3]}${false}${undefined}${[]}</p>`.text).toBe(
    "<p><b>&lt;</b><b>&lt;</b> &amp; 3</p>",
  );
  expect(markup`${joined(["a", inner, 0], ", ")}`.text).toBe("a, <b>&lt;</b>, 0");
});

test("characters that turn or hide text are shown as escapes", () => {
  expect(markup`${"a\u202eb\u0000\u200b\ud800\n"}`.text).toBe("a\\u202eb\\u0000\\u200b\\ud800\\u000a");
});

test("only addresses of the web become links", () => {
  expect(webLink("https://a.example/?b=1&c", "A").text).toBe(
    '<a href="https://a.example/?b=1&amp;c" rel="noreferrer noopener">A</a>',
  );
  for (const address of [
    "javascript:alert(1)",
    " https://a.example",
    "https://a.example/ b",
    "https:\\\\a.example",
    "data:text/html,x",
    "JAVASCRIPT:alert(1)//https://a.example",
    "file:///etc/passwd",
    "//a.example",
    "https://a.example/\u202eb",
    "https://a.example/\ud800",
    "",
  ]) {
    expect(webLink(address, "A").text).toBe("A");
  }
});
