import { expect, test } from "vitest";
import { safeJson } from "../../src/graph/print.js";

test("no sign that a page could take for its own stands in the text, which is the same value still", () => {
  const value = { "<a&b>": ["</script>", "\u2028\u2029", "\ud800", "<!--"] };
  const text = safeJson(value);
  expect(text).toBe(
    '{"\\u003ca\\u0026b\\u003e":["\\u003c/script\\u003e","\\u2028\\u2029","\\ud800","\\u003c!--"]}',
  );
  expect(JSON.parse(text)).toEqual(value);
});

test.each([
  ["a function", () => 1],
  ["nothing", undefined],
  ["a bigint inside", { a: 1n }],
])("%s is refused in words that say what to give", (_, value) => {
  expect(() => safeJson(value)).toThrow(
    expect.objectContaining({
      name: "NewsgraphError",
      issues: [
        {
          code: "html/not-json",
          severity: "error",
          message: "The value is no JSON. Give what toJsonLd returned.",
          path: "",
        },
      ],
    }),
  );
});
