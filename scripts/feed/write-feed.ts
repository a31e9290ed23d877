import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { expectedCounts, feedLines } from "./feed.js";

const CHUNK = 256 * 1024;

/** Writes a feed of so many articles to a file, one in a hundred broken in a known way. */
export async function writeFeed(path: string, count: number, seed: number): Promise<void> {
  await pipeline(Readable.from(chunks(count, seed)), createWriteStream(path));
}

function* chunks(count: number, seed: number): Generator<Buffer> {
  let text = "";
  for (const line of feedLines(count, seed)) {
    text += `${line}\n`;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(text);
}

/** `npx tsx scripts/feed/write-feed.ts FILE [--count 1000000] [--seed 1]` says how many errors of each code it has. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { count: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
  });
  const [path] = positionals;
  if (path === undefined) {
    console.error("Give a file: npx tsx scripts/feed/write-feed.ts feed.ndjson [--count N] [--seed S]");
    process.exit(2);
  }
  const [count, seed] = [Number(values.count), Number(values.seed)];
  await writeFeed(path, count, seed);
  console.log(JSON.stringify(expectedCounts(count, seed), undefined, 2));
}
