import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/html.js";
import { expectLinear } from "../growth.js";
import { block, HOSTILE_PAGES, node } from "./hostile-pages.js";

const url = "https://journal.example/ankara";

describe("hostile pages take linear time and give a bounded answer", () => {
  test.each(HOSTILE_PAGES)("%s", (_, make) => {
    expectLinear((times) => {
      const html = make(times);
      return () => {
        const { issues } = fromHtml(html, { url });
        for (const { message, location } of issues.slice(0, 50))
          expect(`${message}${location?.line}`).toBeTruthy();
        expect(issues.length).toBeLessThan(20_000);
      };
    }, 25_000);
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
