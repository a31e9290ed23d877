import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CodeBlock, codeBlocks } from "../../readme/code-blocks.js";

/** The page on the command line. */
export const PAGE: URL = new URL("../../../docs/cli.md", import.meta.url);

export const page: string = readFileSync(fileURLToPath(PAGE), "utf8");

export const blocks: readonly CodeBlock[] = codeBlocks(page);

/** The page without its blocks of code. */
export const prose: string = page.replace(/^```\w+\n.*?^```$/gms, "");

/** The headings of the page, in order. */
export const headings: readonly string[] = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => text);

/** The text below a heading, as far as the next of its level or above. Throws where there is none. */
export function section(heading: string): string {
  const [, level = "", text] =
    new RegExp(`^(#+) ${heading}\\n(.*?)(?=^#{1,2} |$(?![\\s\\S]))`, "ms").exec(prose) ?? [];
  if (text === undefined) throw new Error(`The page has no section "${heading}".`);
  return level.length > 2 ? (text.split(/^#+ /m)[0] ?? "") : text;
}

/** What the rows and items of a section are about: their first cells, and what stands before the colon. */
export function heads(heading: string): readonly string[] {
  return [...section(heading).matchAll(/^(?:\| (.+?) +\||- ((?:`[^`]+`(?:, )?)+):)/gm)].map(
    ([, cell = "", item = cell]) => item,
  );
}

/** Every command line of newsgraph on the page, in blocks and in the text, without what the shell takes for itself. */
export function commandLines(): readonly (readonly string[])[] {
  const inBlocks = blocks
    .filter(({ language }) => ["console", "sh", "yaml"].includes(language))
    .flatMap(({ code }) => [...code.matchAll(/\bnpx newsgraph (.+)/g)]);
  const inText = [...prose.matchAll(/`(?:npx )?newsgraph ([^`…]+?)`/g)];
  return [...inBlocks, ...inText].map(([, line = ""]) => words(line));
}

/** As far as a pipe, a redirection or another command. */
function words(line: string): readonly string[] {
  const [own = ""] = line.split(/ (?:\||>|<|2>|&&)|;/);
  return [...own.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) => word.replace(/^(['"])(.*)\1$/, "$2"));
}
