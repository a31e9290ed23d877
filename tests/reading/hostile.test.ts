import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/html.js";
import { fromJsonLd, toJsonLd } from "../../src/index.js";
import { NewsgraphError } from "../../src/issue/issue.js";
import { anyJson, mutatedPages } from "../arbitraries/wild.js";
import { block, HOSTILE_PAGES, node } from "./hostile-pages.js";

const url = "https://journal.example/ankara";
const runs = Number(process.env.FUZZ_RUNS ?? 500);

describe("hostile pages take linear time and give a bounded answer", () => {
  test.each(HOSTILE_PAGES)("%s", (_, make) => {
    const time = (times: number) => {
      const html = make(times);
      const start = performance.now();
      const { issues } = fromHtml(html, { url });
      for (const { message, location } of issues.slice(0, 50))
        expect(`${message}${location?.line}`).toBeTruthy();
      expect(issues.length).toBeLessThan(20_000);
      return performance.now() - start;
    };
    time(2000);
    const [once, fourTimes] = [25_000, 100_000].map((times) => Math.min(time(times), time(times)));
    expect(fourTimes).toBeLessThan(12 * Math.max(once ?? 0, 30));
  });

  test("a megabyte of <div>, a million levels, ten megabytes without an end, a block of fifty", () => {
    for (const html of [
      "<div>".repeat(200_000),
      block("[".repeat(1_000_000)),
      `<script type="application/ld+json">${"[1,".repeat(3_000_000)}`,
    ]) {
      expect(fromHtml(html, { url }).issues.length).toBeGreaterThan(0);
    }
    const large = block(`[${`${node},`.repeat(540_000)}${node}]`);
    expect(large.length).toBeGreaterThan(50_000_000);
    expect(fromHtml(large, { url }).issues).toMatchObject([{ code: "reading/too-large" }]);
    const read = fromHtml(large, { url, limits: { size: 100_000_000 } });
    expect(read.issues).toMatchObject([{ code: "reading/too-many-nodes", location: { block: 0 } }]);
  });
});

describe(`whatever comes, ${runs} runs each`, () => {
  const mutated = mutatedPages();

  test("a mutated real page is read, and what is read can be written", () => {
    fc.assert(
      fc.property(mutated, fc.boolean(), (page, asBytes) => {
        const { main, things, issues } = fromHtml(asBytes ? new TextEncoder().encode(page) : page, { url });
        for (const { code, severity, message, path, location } of issues.slice(0, 20)) {
          expect(code).toMatch(/^reading\/[a-z-]+$/);
          expect([severity.length > 0, message.length > 0, path === "" || path.startsWith("/")]).toEqual([
            true,
            true,
            true,
          ]);
          if (location) expect(location.offset + location.length).toBeLessThanOrEqual(page.length + 1);
        }
        if (main) expect(things).toContain(main);
        writeOrRefuse(things);
      }),
      { numRuns: runs },
    );
  });

  test("any JSON is read", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        writeOrRefuse(fromJsonLd(value, { url }).things);
      }),
      { numRuns: runs },
    );
  });
});

function writeOrRefuse(things: readonly { readonly type: string }[]): void {
  try {
    toJsonLd([...things] as never);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
  }
}
