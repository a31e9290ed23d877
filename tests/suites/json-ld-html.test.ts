import jsonld from "jsonld";
import { expect, test } from "vitest";
import { readPage } from "../../src/html/page/read-page.js";
import { readJson } from "../../src/json/read-json.js";
import { suite } from "./suites.js";

interface Case {
  readonly "@id": string;
  readonly "@type": readonly string[];
  readonly name: string;
  readonly input: string;
  readonly context?: string;
  readonly expect?: string;
  readonly expectErrorCode?: string;
  readonly option?: { readonly extractAllScripts?: boolean; readonly base?: string };
}

const text = suite("json-ld-html/html-manifest.jsonld");
const { baseIri, sequence }: { readonly baseIri: string; readonly sequence: readonly Case[] } =
  text === undefined ? { baseIri: "", sequence: [] } : JSON.parse(text);

function fileOf(path: string | undefined): string {
  return suite(`json-ld-html/${path?.replace(/#.*/, "")}`) ?? "";
}

/** What a processor of JSON-LD takes from a page, with the blocks that we find in it; or why it takes nothing. */
function extracted({ input, option = {} }: Case): { base: string; value: unknown } | string {
  const html = fileOf(input);
  const page = readPage(html);
  const [, wanted] = input.split("#");
  const tagOf = (offset: number) => html.slice(html.lastIndexOf("<script", offset), offset);
  const all = page.blocks.filter(
    (block) => wanted === undefined || tagOf(block.place(0, 0).offset).includes(`id="${wanted}"`),
  );
  const blocks = option.extractAllScripts ? all : all.slice(0, 1);
  if (blocks.length === 0 && !option.extractAllScripts) return "loading document failed";
  const values: unknown[] = [];
  for (const block of blocks) {
    const json = readJson(block.text);
    if ("error" in json || json.mends.length > 0) return "invalid script element";
    values.push(json.value);
  }
  const given = option.base ?? baseIri + input.replace(/#.*/, "");
  const base = page.base === undefined ? given : new URL(page.base, given).href;
  return { base, value: option.extractAllScripts ? values.flat() : values[0] };
}

async function processed(one: Case, { base, value }: { base: string; value: unknown }): Promise<unknown> {
  const document = value as jsonld.JsonLdDocument;
  const context = one.context === undefined ? undefined : JSON.parse(fileOf(one.context));
  if (one["@type"].includes("jld:CompactTest")) return jsonld.compact(document, context, { base });
  if (one["@type"].includes("jld:FlattenTest")) return jsonld.flatten(document, context, { base });
  if (one["@type"].includes("jld:ToRDFTest"))
    return jsonld.canonize(document, {
      base,
      algorithm: "RDFC-1.0",
      format: "application/n-quads",
    } as object);
  return jsonld.expand(document, { base });
}

async function expected(one: Case): Promise<unknown> {
  const file = fileOf(one.expect);
  if (!one["@type"].includes("jld:ToRDFTest")) return JSON.parse(file);
  return jsonld.canonize(
    file as unknown as jsonld.JsonLdDocument,
    {
      algorithm: "RDFC-1.0",
      inputFormat: "application/n-quads",
      format: "application/n-quads",
    } as object,
  );
}

test.skipIf(text === undefined)(
  `the blocks that are found make the graphs of the W3C's tests${text === undefined ? " (they are not here)" : ""}`,
  async () => {
    const counts = { graphs: 0, refused: 0 };
    for (const one of sequence) {
      const name = `${one["@id"]} ${one.name}`;
      const found = extracted(one);
      if (typeof found === "string") {
        // Of a page without a block, the suite has an empty graph in one place and an error in another.
        const isEmpty = one.expect !== undefined && (await expected(one)) === "";
        expect([name, found]).toEqual([name, isEmpty ? "loading document failed" : one.expectErrorCode]);
        counts.refused++;
      } else {
        expect(await processed(one, found), name).toEqual(await expected(one));
        counts.graphs++;
      }
    }
    console.info("W3C, JSON-LD in HTML:", counts);
    expect(counts).toEqual({ graphs: 34, refused: 16 });
  },
);
