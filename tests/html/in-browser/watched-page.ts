import type { Browser } from "playwright-core";
import type { PageServer } from "./server.js";
import { LOOK, TRAP, USE } from "./trap.js";
import type { Way } from "./ways.js";

/** What a browser made of a page, and what the page did that it should not have. */
export interface Visit {
  readonly texts: readonly string[];
  readonly allAreText: boolean;
  readonly sentinels: number;
  readonly behindScripts: number;
  readonly outline: string;
  readonly misdeeds: readonly string[];
}

type Look = Omit<Visit, "misdeeds"> & { readonly seen: readonly string[] };

/** A page of the browser that is watched from all sides, and opens one page of the server after another. */
export interface WatchedPage {
  visit(way: Way, documents: readonly object[]): Promise<Visit>;
  close(): Promise<void>;
}

export async function watchPage(browser: Browser, server: PageServer): Promise<WatchedPage> {
  const context = await browser.newContext();
  await context.addInitScript(TRAP);
  let misdeeds: string[] = [];
  let allowed: string[] = [];
  let navigations = 0;
  // Nothing leaves this machine, whatever a page asks for.
  await context.route(
    (url) => url.origin !== server.origin,
    (route) => route.abort(),
  );
  context.on("page", () => misdeeds.push("opened a page"));
  const page = await context.newPage();
  misdeeds = [];
  page.setDefaultTimeout(20_000);
  page.on("console", (message) => misdeeds.push(`console ${message.text()}`));
  page.on("pageerror", (error) => misdeeds.push(`error ${error.message}`));
  page.on("dialog", (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("framenavigated", () => navigations++);
  page.on("request", (request) => {
    const at = allowed.indexOf(request.url());
    if (at === -1) misdeeds.push(`asked ${request.url()}`);
    else allowed.splice(at, 1);
  });

  return {
    async visit(way, documents) {
      const { url, asks } = server.show(way, documents);
      misdeeds = [];
      allowed = [...asks];
      navigations = 0;
      server.reports();
      await page.goto(url);
      if (way.client !== undefined) await page.locator("html[data-done]").waitFor({ state: "attached" });
      await page.evaluate(USE);
      const { seen, ...look } = (await page.evaluate(LOOK)) as Look;
      if (navigations !== 1) misdeeds.push(`navigated ${navigations} times`);
      misdeeds.push(...allowed.map((address) => `did not ask ${address}`));
      return { ...look, misdeeds: [...misdeeds, ...seen, ...server.reports()] };
    },
    close: () => context.close(),
  };
}
