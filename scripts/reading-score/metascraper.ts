import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readPage } from "../../src/html/page/read-page.js";
import type { Answer } from "./compare.js";
import type { Page } from "./corpora.js";

const BENCH = fileURLToPath(new URL("../../tests/bench/", import.meta.url));
/** Its date is that of the last change unless asked for the other. */
const OPTIONS = { datePublished: true };

const PACKAGES = [
  "metascraper",
  "metascraper-author",
  "metascraper-date",
  "metascraper-publisher",
  "metascraper-title",
];

type Scrape = (page: {
  html: string;
  url: string;
}) => Promise<{ [field: string]: string | null | undefined }>;

/** What metascraper makes of the pages, kept between runs; nothing where it cannot be installed. */
export async function readWithMetascraper(
  pages: readonly Page[],
): Promise<ReadonlyMap<string, Answer> | undefined> {
  if (!install()) return undefined;
  const versions = PACKAGES.map(
    (name) =>
      (
        JSON.parse(readFileSync(join(BENCH, "node_modules", name, "package.json"), "utf8")) as {
          version: string;
        }
      ).version,
  );
  const key = createHash("sha256")
    .update(JSON.stringify([versions, OPTIONS, pages.map(({ id, isWhole }) => [id, isWhole])]))
    .digest("hex");
  const cache = join(BENCH, "node_modules/.cache", `${key.slice(0, 16)}.json`);
  if (existsSync(cache)) return new Map(JSON.parse(readFileSync(cache, "utf8")) as [string, Answer][]);

  const [create, ...rules] = await Promise.all(
    PACKAGES.map(
      async (name) =>
        (
          (await import(pathToFileURL(join(BENCH, "node_modules", name, mainOf(name))).href)) as {
            default: (rules?: unknown) => unknown;
          }
        ).default,
    ),
  );
  const scrape = create?.(rules.map((rule) => rule(OPTIONS))) as Scrape;
  const answers: [string, Answer][] = [];
  for (const page of pages) {
    const bytes = page.bytes();
    const html = new TextDecoder(readPage(bytes).charset).decode(bytes);
    const { author, date, datePublished, publisher, title } = await scrape({
      html,
      url: page.url ?? "https://example.com/",
    }).catch(() => ({}) as { [field: string]: undefined });
    answers.push([
      keyOf(page),
      {
        headline: title ?? undefined,
        authors: author ? [author] : [],
        datePublished: datePublished ?? date ?? undefined,
        publisher: publisher ?? undefined,
      },
    ]);
  }
  mkdirSync(join(BENCH, "node_modules/.cache"), { recursive: true });
  writeFileSync(cache, JSON.stringify(answers));
  return new Map(answers);
}

/** A page is in the corpora whole and as blocks, under one id. */
export function keyOf({ isWhole, id }: Page): string {
  return `${isWhole ? "whole" : "blocks"} ${id}`;
}

function mainOf(name: string): string {
  const { main = "index.js" } = JSON.parse(
    readFileSync(join(BENCH, "node_modules", name, "package.json"), "utf8"),
  ) as { main?: string };
  return main;
}

function install(): boolean {
  if (existsSync(join(BENCH, "node_modules/metascraper"))) return true;
  console.error("Installing what is measured against, once …");
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", BENCH], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    return true;
  } catch {
    console.error("It could not be installed; our side alone is shown.");
    return false;
  }
}
