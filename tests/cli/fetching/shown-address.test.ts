import fc from "fast-check";
import { expect, test } from "vitest";
import { shownAddress } from "../../../src/cli/fetching/shown-address.js";
import { visible } from "../../../src/cli/terminal/visible.js";

test.each([
  ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
  [" https://EXAMPLE.org ", "https://example.org/"],
  ["https://éducation.example/é", "https://xn--ducation-90a.example/%C3%A9"],
  ["https://example.org/@amina", "https://example.org/@amina"],
  ["https://amina@example.org/", "https://example.org/"],
  ["mailto:amina@example.org", "…@example.org"],
  ["article.html", "article.html"],
  ["", '""'],
])("%j is shown as %j", (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

test("a password is not shown, however the address is broken, and neither is what would move a cursor", () => {
  const piece = fc.string({ unit: "binary", maxLength: 8 }).map((text) => text.replaceAll("@", ""));
  const scheme = fc.constantFrom(
    "http://",
    "https:",
    "HTTPS:\\\\",
    "http:/",
    "htps://",
    "",
    " ",
    "//",
    "a+b://",
    "\u0007http://",
  );
  const host = fc.constantFrom(
    "example.org/",
    "exa mple.org/",
    "[::1",
    "",
    "1.2.3.4.5",
    "host:99999/",
    "\u202e.org/",
  );
  fc.assert(
    fc.property(scheme, piece, piece, host, piece, (start, user, more, site, end) => {
      const shown = shownAddress(`${start}${user}:s3cr3t${more}@${site}${end}`);
      // Behind a slash it is no password any more, but a part of the path.
      if (!/[/\\?#]/.test(`${user}${more}`)) expect(shown).not.toContain("s3cr3t");
      expect(shown).toBe(visible(shown));
      expect(shown.length).toBeLessThan(400);
    }),
    { numRuns: 2000 },
  );
});

test("a long address is cut, and nothing is cut off where that would make another of it", () => {
  expect(shownAddress(`https://example.org/${"a".repeat(1000)}`)).toMatch(
    /^https:\/\/example\.org\/a{280}…$/,
  );
  expect(shownAddress(`https://example.org/${"a".repeat(280)}`)).not.toContain("…");
});
