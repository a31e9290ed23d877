import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import { Parser } from "htmlparser2";
import metascraper from "metascraper";
import author from "metascraper-author";
import date from "metascraper-date";
import publisher from "metascraper-publisher";
import title from "metascraper-title";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { check } from "../../../dist/check.js";
import { fromHtml } from "../../../dist/html.js";
import type { readPage as ReadPage } from "../../../src/html/page/read-page.js";
import { testWithSdtt, validateWithAdobe } from "../checking/tools.js";
import type { Race } from "../measuring/race.js";
import { PAGES, type PageName } from "../work/page.js";
import { CHECKING, FINDING, FINDING_OF_CHECKING, READING, READING_OF_CHECKING } from "./names.js";

const JSON_LD = "application/ld+json";
const URL_OF_PAGE = "https://www.example.com/ankara";

/** Bytes of a page in, the texts of its JSON-LD scripts out. */
export async function finding(page: PageName): Promise<Race> {
  const bytes = PAGES[page]();
  const readPage = await builtReader();
  const ours = () => readPage(bytes).blocks.map(({ text }) => text);
  const others = {
    htmlparser2: () => withHtmlparser2(decoded(bytes)),
    parse5: () => withParse5(decoded(bytes)),
  };
  for (const [name, run] of Object.entries(others))
    if (!isDeepStrictEqual(run(), ours())) throw new Error(`${name} finds other blocks than we do.`);
  return {
    contestants: [
      { name: FINDING, run: ours },
      { name: "htmlparser2", package: "htmlparser2", run: others.htmlparser2, remark: "Parser, no tree" },
      { name: "parse5", package: "parse5", run: others.parse5, remark: "a tree, as the standard has it" },
      { name: "TextDecoder", run: () => decoded(bytes), remark: "the bytes as a text, nothing found" },
    ],
  };
}

/** What reads a page, built as it is published: in a file of its own it is not. */
async function builtReader(): Promise<typeof ReadPage> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../../src/html/page/read-page.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "node20",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const built = (await import(`data:text/javascript;base64,${code}`)) as {
    readonly readPage: typeof ReadPage;
  };
  return built.readPage;
}

/** Bytes of a page in, findings out. */
export async function checking(page: PageName): Promise<Race> {
  const bytes = PAGES[page]();
  const readPage = await builtReader();
  const html = decoded(bytes);
  return {
    contestants: [
      { name: CHECKING, run: () => check(bytes, { url: URL_OF_PAGE }) },
      { name: FINDING_OF_CHECKING, run: () => readPage(bytes).blocks },
      {
        name: READING_OF_CHECKING,
        run: () => fromHtml(bytes, { url: URL_OF_PAGE }),
      },
      {
        name: "newsgraph, check, and every place looked up",
        run: () => check(bytes, { url: URL_OF_PAGE }).map(({ location }) => location?.line),
      },
      {
        name: "structured-data-testing-tool",
        package: "structured-data-testing-tool",
        run: () => testWithSdtt(html),
        remark: "from the text; does not look into a @graph",
      },
      {
        name: "@adobe/structured-data-validator",
        package: "@adobe/structured-data-validator",
        run: () => validateWithAdobe(html),
        remark: "from the text, with its extractor",
      },
    ],
  };
}

/** Bytes of a page in, what it says of its article out. */
export function reading(page: PageName): Race {
  const bytes = PAGES[page]();
  const html = decoded(bytes);
  const scrape = metascraper([author(), date(), publisher(), title()]);
  return {
    contestants: [
      { name: READING, run: () => fromHtml(bytes, { url: URL_OF_PAGE }) },
      {
        name: "metascraper, author, date, publisher and title",
        package: "metascraper",
        run: () => scrape({ html, url: URL_OF_PAGE }),
        remark: "from the text; looks at meta tags and the page's text too",
      },
    ],
  };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function withHtmlparser2(html: string): string[] {
  const texts: string[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name === "script" && type === JSON_LD) text = "";
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if (name !== "script" || text === undefined) return;
      texts.push(text);
      text = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return texts;
}

type Node = DefaultTreeAdapterTypes.Node;

function withParse5(html: string): string[] {
  const texts: string[] = [];
  walk(parse(html));
  return texts;

  function walk(node: Node): void {
    if ("attrs" in node && node.tagName === "script" && isJsonLd(node))
      texts.push(node.childNodes.map(textOf).join(""));
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  }
}

function isJsonLd({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return attrs.some(({ name, value }) => name === "type" && value === JSON_LD);
}

function textOf(node: Node): string {
  return "value" in node ? node.value : "";
}
