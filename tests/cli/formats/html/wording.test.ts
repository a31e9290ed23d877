import { expect, test } from "vitest";
import { shownBytes, shownMoment, shownSeconds, verdict } from "../../../../src/cli/formats/html/wording.js";
import { summaryOf } from "../arbitrary-reports.js";

test("the verdict is one line that says what weighs, and where", () => {
  const say = (error: number, warning: number, info: number, documents = 5, known = 0) =>
    verdict(summaryOf([], { issues: { error, warning, info }, documents, known }));
  expect(say(1, 0, 0, 1)).toBe("1 error in 1 document");
  expect(say(1234, 1, 7)).toBe("1,234 errors and 1 warning in 5 documents");
  expect(say(0, 2, 0)).toBe("2 warnings in 5 documents");
  expect(say(0, 0, 3)).toBe("No errors and no warnings in 5 documents");
  expect(say(0, 0, 0)).toBe("Nothing found in 5 documents");
  expect(say(0, 0, 0, 5, 2)).toBe("Nothing new found in 5 documents");
  expect(say(0, 0, 0, 0)).toBe("No document was checked");
});

test("a moment is written out, and what is none stays as it is", () => {
  expect(shownMoment("2026-03-04T09:12:30.000Z").text).toBe(
    '<time datetime="2026-03-04T09:12:30.000Z">4 March 2026, 09:12 UTC</time>',
  );
  expect(shownMoment("2026-13-04T09:12:30Z").text).toBe("2026-13-04T09:12:30Z");
  expect(shownMoment("<now>").text).toBe("&lt;now&gt;");
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [99_949, "99.9 kB"],
  [99_960, "100 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [12_345_678, "12.3 MB"],
  [4e15, "4000 TB"],
])("%d bytes are %s", (bytes, words) => {
  expect(shownBytes(bytes)).toBe(words);
});

test.each([
  [0.04, "0.0 seconds"],
  [9.94, "9.9 seconds"],
  [59.6, "60 seconds"],
  [120, "2 minutes"],
  [121, "2 minutes 1 second"],
  [3_725.4, "62 minutes 5 seconds"],
])("%d seconds are %s", (seconds, words) => {
  expect(shownSeconds(seconds)).toBe(words);
});
