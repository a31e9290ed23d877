import { isDeepStrictEqual } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLdText } from "../../../src/html.js";
import { findChromium, launchChromium, NO_BROWSER } from "../../browser.js";
import { suite } from "../../suites/suites.js";
import { attacks, CANARIES } from "./attacks.js";
import { HARMLESS } from "./documents.js";
import { type PageServer, servePages } from "./server.js";
import { type Visit, type WatchedPage, watchPage } from "./watched-page.js";
import { naive, type Way, ways } from "./ways.js";

const executable = findChromium();
const hasSuites = suite("naughty-strings/blns.json") !== undefined;

/** How many scripts stand in a page that has many. */
const MANY = 240;
/** A client gets each how many-th text: what it is handed does not go through a parser of HTML again. */
const CLIENT_EVERY = 5;
/** Of the suites' texts every how many-th has a page to itself in one of the ways. */
const EVERY = 60;
const names = Object.keys(ways);

const title = hasSuites ? "the suites' texts and our own" : "our own texts only: the suites are not here";

describe.skipIf(!executable)(
  executable ? `in Chromium, ${title}` : `in Chromium, JSON-LD in a page (${NO_BROWSER})`,
  () => {
    let browser: Browser;
    let server: PageServer;
    let page: WatchedPage;

    beforeAll(async () => {
      [browser, server] = await Promise.all([launchChromium(executable ?? ""), servePages()]);
      page = await watchPage(browser, server);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    const outlines = new Map<string, string>();

    /** What a page of that many documents is made of, where its texts mean no harm. */
    async function outlineOf(way: Way, count: number): Promise<string> {
      const key = `${count} ${Object.values(ways).indexOf(way)}`;
      const known = outlines.get(key);
      if (known !== undefined) return known;
      const documents = Array.from({ length: count }, (_, at) => way.document(`${HARMLESS} ${at}`));
      const { misdeeds, texts, outline } = await page.visit(way, documents);
      expect(misdeeds).toEqual([]);
      expect(texts).toHaveLength(count);
      outlines.set(key, outline);
      return outline;
    }

    function expectUnharmed(visit: Visit, documents: readonly object[], outline: string): void {
      expect(visit.misdeeds).toEqual([]);
      expect(visit.texts).toHaveLength(documents.length);
      // Not by expect, which would take most of the time.
      const changed = documents.filter((document, at) => {
        const text = visit.texts[at] ?? "";
        return text !== jsonLdText(document) || !isDeepStrictEqual(JSON.parse(text), document);
      });
      expect(changed).toEqual([]);
      expect(visit.allAreText).toBe(true);
      expect([documents.length, 1]).toContain(visit.sentinels);
      expect(visit.outline).toBe(outline);
    }

    let scripts = 0;
    let pages = 0;

    describe.each(Object.entries(ways))("%s", (name, way) => {
      test(`runs nothing and changes nothing, ${MANY} scripts a page`, async () => {
        const texts = attacks.filter((_, at) => at % (way.client ? CLIENT_EVERY : 1) === 0);
        for (let from = 0; from < texts.length; from += MANY) {
          const documents = texts.slice(from, from + MANY).map(way.document);
          const outline = await outlineOf(way, documents.length);
          expectUnharmed(await page.visit(way, documents), documents, outline);
          scripts += documents.length;
          pages++;
        }
      });

      test("nor with one script a page, of some of them", async () => {
        const outline = await outlineOf(way, 1);
        // Our own texts, and of the suites' a part that is another one in each way.
        const own = names.indexOf(name);
        const sample = attacks.filter(
          (text, at) =>
            (CANARIES.includes(text) && (!way.client || at % CLIENT_EVERY === own % CLIENT_EVERY)) ||
            at % (EVERY * names.length) === own * EVERY,
        );
        for (const attack of sample) {
          const documents = [way.document(attack)];
          const visit = await page.visit(way, documents);
          expectUnharmed(visit, documents, outline);
          expect(visit.sentinels).toBe(1);
          scripts++;
          pages++;
        }
      });
    });

    test("whatever a page did would be seen: the same texts break out where nothing is escaped", async () => {
      const outline = await outlineOf(naive, 1);
      const dangerous = attacks.filter((text) => /<\/script|<!--/i.test(text));
      const tried = dangerous.filter((text, at) => CANARIES.includes(text) || at % 12 === 0);
      const found = { ran: 0, asked: 0, reported: 0, shape: 0, text: 0 };
      let escaped = 0;
      for (const attack of tried) {
        const document = naive.document(attack);
        const { misdeeds, texts, ...visit } = await page.visit(naive, [document]);
        const has = (start: string) => Number(misdeeds.some((misdeed) => misdeed.startsWith(start)));
        const isShapeKept = visit.outline === outline;
        const isTextKept = texts.length === 1 && texts[0] === JSON.stringify(document);
        found.ran += has("called");
        found.asked += has("asked");
        found.reported += has("report ");
        found.shape += Number(!isShapeKept);
        found.text += Number(!isTextKept);
        escaped += Number(misdeeds.length > 0 || !isShapeKept || !isTextKept);
      }
      console.info(
        `In Chromium ${browser.version()}: ${attacks.length} texts, ${names.length} ways into a page, ` +
          `${scripts} scripts in ${pages} pages, none broken out of; unescaped, ${escaped} of ${tried.length} break out ` +
          `(${found.ran} call, ${found.asked} ask for something, ${found.reported} are reported).`,
      );
      expect(escaped).toBeGreaterThan(tried.length * 0.8);
      expect(Object.values(found).every((count) => count >= 4)).toBe(true);
      expect(pages).toBeGreaterThan(5 * CANARIES.length);
    });
  },
);
