import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** What is known of a page from elsewhere. */
export interface Truth {
  readonly headline?: string | null;
  readonly authors?: readonly string[] | null;
  readonly datePublished?: string | null;
  readonly publisher?: string | null;
}

/** A page to read, and what should come of it. */
export interface Page {
  readonly id: string;
  readonly corpus: string;
  /** Whether it is the page as served; if not, it is made of its JSON-LD alone. */
  readonly isWhole: boolean;
  readonly url: string | undefined;
  readonly truth: Truth;
  /** What the page is about, by its types. */
  readonly types: readonly string[];
  bytes(): Uint8Array;
}

interface Row {
  readonly id: string;
  readonly form: "blocks" | "html" | "example";
  readonly path: string;
  readonly url?: string | null;
  readonly types?: readonly string[];
  readonly groundTruth?: Truth;
}

/** Every page of the corpora, in the order of their manifest. */
export function readCorpora(folder: string): readonly Page[] {
  const manifest = join(folder, "manifest.jsonl");
  if (!existsSync(manifest))
    throw new Error(`There is no manifest.jsonl in ${folder}. Give the folder of the corpora.`);
  return readFileSync(manifest, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row)
    .filter(({ form }) => form !== "example")
    .map(({ id, form, path, url, types = [], groundTruth = {} }) => ({
      id,
      corpus: form === "html" ? `html:${path.replace(/^html\/|-[^-]*$/g, "")}` : (path.split("/")[1] ?? ""),
      isWhole: form === "html",
      url: url?.trim() || undefined,
      truth: groundTruth,
      types,
      bytes: () =>
        form === "html"
          ? new Uint8Array(gunzipSync(readFileSync(join(folder, path))))
          : pageOfBlocks(join(folder, path)),
    }));
}

/** A page that holds nothing but the blocks of JSON-LD, as they stood. */
function pageOfBlocks(file: string): Uint8Array {
  const { scripts, language } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly scripts: readonly { readonly raw: string }[];
    readonly language?: string;
  };
  const blocks = scripts.map(({ raw }) => `<script type="application/ld+json">${raw}</script>`).join("\n");
  return new TextEncoder().encode(
    `<!doctype html><html lang="${language ?? ""}"><head>${blocks}</head></html>`,
  );
}
