import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { KB, SCHEMAS_BUDGET, WRITER_BUDGET } from "../../size-budgets.js";
import { bundle, FROM_SOURCE } from "../../size-bundle.js";
import { SCHEMAS, WRITER, ZOD_ALONE } from "../../size-consumers.js";
import { ownVersion, versionOf } from "../results/versions.js";
import { count, figure } from "./figures.js";
import type { Row } from "./row.js";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
const VOCABULARY = new URL("../../../src/vocabulary/terms.generated.ts", import.meta.url);
const VOCABULARY_BUDGET = 45 * KB;
/** A page that uses them has these already. */
const ALREADY_THERE = ["react", "react-dom"];

interface Consumer {
  readonly name: string;
  readonly package?: string;
  readonly program: string;
  readonly does: string;
}

const OURS = "newsgraph, writing and `jsonLdTag`";

const CONSUMERS: readonly Consumer[] = [
  {
    name: "by hand",
    program: 'export { tagByHand } from "./work/by-hand.ts";',
    does: "writes this one kind of article",
  },
  {
    name: OURS,
    program: WRITER,
    does: "writes ten kinds of things; holds the reading half of its tables too",
  },
  {
    name: "newsgraph, `Article` schema with zod",
    program: 'export { Article } from "newsgraph";',
    does: "checks an article and all that is in it",
  },
  {
    name: "newsgraph, `fromHtml`",
    program: 'export { fromHtml } from "newsgraph/html";',
    does: "reads all that a page says",
  },
  {
    name: "@unhead/schema-org, `defineArticle` and `useSchemaOrg`",
    package: "@unhead/schema-org",
    program: 'export { defineArticle, useSchemaOrg } from "@unhead/schema-org";',
    does: "writes many types, fills in what the page already says; in Vue, Nuxt, React, Svelte",
  },
  {
    name: "next-seo, `ArticleJsonLd`",
    package: "next-seo",
    program: 'export { ArticleJsonLd } from "next-seo";',
    does: "writes many types, each as a React component",
  },
  {
    name: "react-schemaorg, `JsonLd`",
    package: "react-schemaorg",
    program: 'export { JsonLd } from "react-schemaorg";',
    does: "writes what you typed with schema-dts",
  },
  {
    name: "jsonld",
    package: "jsonld",
    program: 'export { default } from "jsonld";',
    does: "the whole of JSON-LD: any context, any shape, RDF",
  },
];

export const sizes: Row = {
  name: "size",
  async measure() {
    const lines: string[][] = [];
    let writer = Number.NaN;
    for (const { name, package: from, program, does } of CONSUMERS) {
      const { gzipped } = await bundle(program, BENCH, FROM_SOURCE, ALREADY_THERE);
      if (name === OURS) writer = gzipped;
      const version = from ? versionOf(from) : name.startsWith("newsgraph") ? ownVersion() : "";
      lines.push([name, version, does, count(gzipped)]);
    }
    const zod = (await bundle(ZOD_ALONE)).gzipped;
    const schemas = (await bundle(SCHEMAS)).gzipped - zod;
    const vocabulary = gzipSync(readFileSync(VOCABULARY), { level: 9 }).length;
    lines.push(
      [
        "newsgraph, every schema, on top of zod",
        ownVersion(),
        `zod's part in it is ${count(zod)}`,
        count(schemas),
      ],
      [
        "newsgraph, the vocabulary",
        ownVersion(),
        "all of schema.org; with `newsgraph/check` only",
        count(vocabulary),
      ],
    );
    const budgets = [
      { what: "Writing and `jsonLdTag`, gzipped", bytes: writer, most: WRITER_BUDGET },
      { what: "The schemas on top of zod, gzipped", bytes: schemas, most: SCHEMAS_BUDGET },
      { what: "The vocabulary, gzipped", bytes: vocabulary, most: VOCABULARY_BUDGET },
    ];
    return {
      title: "What a browser or an edge function loads",
      tables: [{ columns: ["", "version", "does", "bytes"], lines }],
      notes: [
        `Bundled by esbuild ${versionOf("esbuild")} for browsers, minified, gzip -9; React itself is not counted. Of newsgraph, the sources; \`tests/size.test.ts\` holds the published files to the same budgets, name by name.`,
      ],
      targets: budgets.map(({ what, bytes, most }) => ({
        what,
        wanted: `≤ ${figure(most / KB)} KB`,
        measured: `${figure(bytes / KB)} KB`,
        isMet: bytes <= most,
      })),
    };
  },
};
