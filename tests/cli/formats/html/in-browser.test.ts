import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium, NO_BROWSER } from "../../../browser.js";
import { payloads } from "../../../suites/suites.js";
import { pageOf } from "./given.js";
import { realReports } from "./real-report.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executable = findChromium();

const OPEN_ALL = "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

const CLOSED = "details:not([open], .finding *)";

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** What a page has done that it should not have. */
interface Misdeeds {
  readonly said: string[];
  readonly asked: string[];
}

describe.skipIf(!executable)(
  executable ? "in Chromium, the report" : `in Chromium, the report (${NO_BROWSER})`,
  () => {
    let folder = "";
    let report = "";
    let browser: Browser;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "newsgraph-report-"));
      report = join(folder, "report.html");
      writeFileSync(report, pageOf(realReports(), { known: 2, isInterrupted: true }));
      browser = await launchChromium(executable ?? "");
    });

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    async function open(
      options: BrowserContextOptions = {},
      file = report,
    ): Promise<Page & { misdeeds: Misdeeds }> {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      const misdeeds: Misdeeds = { said: [], asked: [] };
      page.on("console", (message) => misdeeds.said.push(message.text()));
      page.on("pageerror", (error) => misdeeds.said.push(error.message));
      page.on("dialog", (dialog) => {
        misdeeds.said.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => misdeeds.asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      return Object.assign(page, { misdeeds });
    }

    const shownFindings = (page: Page) => page.locator(".finding:visible").count();

    test("asks for nothing, and the browser has nothing to say against it", async () => {
      const page = await open();
      await page.evaluate(OPEN_ALL);
      expect(page.misdeeds).toEqual({ said: [], asked: [pathToFileURL(report).href] });
      await page.close();
    });

    test("of attacks runs none of them", async () => {
      const some = payloads().filter((_, at) => at < 60 || at % 12 === 0);
      const file = join(folder, "attacks.html");
      const issues = some.map((attack) => ({
        code: attack,
        severity: "error" as const,
        message: attack,
        path: attack,
      }));
      const things = some
        .slice(0, 60)
        .map((attack) => ({ type: attack, kind: "other" as const, name: attack, isMain: false }));
      writeFileSync(
        file,
        pageOf([{ input: some[0] ?? "", issues, picture: { things, links: [], left: 0 } }]),
      );
      const page = await open({}, file);
      await page.evaluate(
        "for (const element of document.querySelectorAll('*')) { element.focus?.(); element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); }",
      );
      expect(page.misdeeds).toEqual({ said: [], asked: [pathToFileURL(file).href] });
      expect(await shownFindings(page)).toBe(some.length);
      await page.close();
    });

    test("does not run what gets into it nevertheless", async () => {
      const file = join(folder, "broken-into.html");
      const intruder =
        "<img src=x onerror=\"document.title='in'\"><script>document.title='in'</script><p style=\"color:red\" id=intruder>";
      writeFileSync(file, readFileSync(report, "utf8").replace("<main>", `<main>${intruder}`));
      const page = await open({}, file);
      expect(await page.title()).not.toBe("in");
      expect(await page.evaluate("getComputedStyle(document.getElementById('intruder')).color")).not.toBe(
        "rgb(255, 0, 0)",
      );
      expect(
        page.misdeeds.said.filter((text) => text.includes("Content Security Policy")).length,
      ).toBeGreaterThanOrEqual(3);
      await page.close();
    });

    test("is filtered by the keyboard alone", async () => {
      const page = await open();
      const all = await shownFindings(page);
      const press = async (key: string, times = 1) => {
        for (let at = 0; at < times; at++) await page.keyboard.press(key);
      };
      const goTo = async (selector: string) => {
        for (let at = 0; at < 400; at++) {
          await press("Tab");
          if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
        }
        throw new Error(`The keyboard does not reach ${selector}.`);
      };
      const status = () => page.locator("#filter-status").textContent();
      await goTo(".skip");
      await goTo("input[value=error]");
      await press("Space");
      expect(await page.locator(".finding.error:visible").count()).toBe(0);
      const rest = await shownFindings(page);
      expect(rest).toBeGreaterThan(0);
      expect(await status()).toBe(`${rest} of ${all} findings`);
      await goTo("#filter-text");
      await page.keyboard.type("author-MERGED amina");
      expect(await shownFindings(page)).toBe(2);
      expect(await page.locator(".document:visible").count()).toBe(2);
      expect(await page.locator(".notes li:visible").count()).toBe(2);
      await page.keyboard.type(" zzz");
      expect(await page.locator("#nothing").isVisible()).toBe(true);
      await goTo("#filter-reset");
      await press("Enter");
      expect(await shownFindings(page)).toBe(all);
      expect(await status()).toBe(`${all} findings`);
      expect(await page.evaluate("document.activeElement.id")).toBe("filter-text");
      await goTo("#filter-code");
      await page.keyboard.type("schema.org/date");
      const dates = await page
        .locator(".finding:visible")
        .evaluateAll((found) => found.map((one) => (one as { dataset?: { code?: string } }).dataset?.code));
      expect(new Set(dates)).toEqual(new Set(["schema.org/date"]));
      await goTo("#filter-document");
      await page.keyboard.type("site/visite-l");
      expect(await page.locator(".document:visible h3").allInnerTexts()).toEqual(["site/visite-lines.html"]);
      await page.close();
    });

    test("shows one rule's findings when asked, and what a link leads to in any case", async () => {
      const page = await open();
      const button = page.locator("button[data-only='news/author-merged']");
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await page.locator(".finding:visible .rule").allInnerTexts()).toEqual([
        "news/author-merged",
        "news/author-merged",
      ]);
      expect(await page.evaluate("document.activeElement.id")).toBe("documents");
      await page.evaluate("location.hash = document.querySelector('.finding.error').id");
      await page.locator(".finding.error:target").waitFor({ state: "visible" });
      await page.close();
    });

    test("leads from a finding to its place and back", async () => {
      const page = await open();
      const link = page.locator("#d1-f1 .place a");
      await link.focus();
      await page.keyboard.press("Enter");
      await page.locator(".notes li:target a").focus();
      await page.keyboard.press("Enter");
      expect(await page.evaluate("location.hash")).toBe("#d1-f1");
      expect(await page.locator("#d1-f1:target").isVisible()).toBe(true);
      await page.close();
    });

    test("can be read without a script", async () => {
      const page = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
      expect(await page.locator(".filters").isVisible()).toBe(false);
      expect(await page.locator(".scripted:visible").count()).toBe(0);
      expect(await shownFindings(page)).toBe(realReports().flatMap(({ issues }) => issues).length);
      expect(page.misdeeds.said).toEqual([]);
      await page.close();
    });

    test("moves smoothly only for those who like it, and is all there on paper", async () => {
      const page = await open({ reducedMotion: "reduce" });
      const behaviour = () => page.evaluate("getComputedStyle(document.documentElement).scrollBehavior");
      expect(await behaviour()).toBe("auto");
      await page.emulateMedia({ reducedMotion: "no-preference", media: "print" });
      expect(await behaviour()).toBe("smooth");
      expect(await page.locator(".filters").isVisible()).toBe(false);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator(CLOSED).count()).toBe(0);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator(CLOSED).count()).toBeGreaterThan(0);
      await page.close();
    });

    test("draws labels that fit into their boxes, with the fonts of this machine", async () => {
      const page = await open();
      const tooWide = await page.evaluate(`[...document.querySelectorAll(".thing")].flatMap((thing) => {
      const box = thing.querySelector("rect").getBoundingClientRect();
      return [...thing.querySelectorAll("text")]
        .filter((text) => { const { left, right } = text.getBoundingClientRect(); return left < box.left || right > box.right; })
        .map((text) => text.textContent);
    })`);
      expect(tooWide).toEqual([]);
      expect(await page.locator(".thing.main").count()).toBeGreaterThan(0);
      await page.close();
    });

    const looks: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
      ["by light", { colorScheme: "light" }],
      ["by dark", { colorScheme: "dark" }],
      ["at 320 px", { viewport: { width: 320, height: 700 }, colorScheme: "light" }],
      ["at 320 px by dark", { viewport: { width: 320, height: 700 }, colorScheme: "dark" }],
    ];

    test.each(looks)("%s breaks no rule of WCAG 2 AA that a machine can see", async (_, options) => {
      const page = await open(options);
      await page.evaluate(OPEN_ALL);
      await page.evaluate(AXE);
      const { violations, passes } = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] })",
      )) as AxeResults;
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["color-contrast", "heading-order", "label", "region", "svg-img-alt"]),
      );
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      await page.close();
    });
  },
);
