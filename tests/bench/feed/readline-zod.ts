import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { zodArticle } from "../model/zod-schema.js";

/** How a feed is checked without a library for it: line by line, each parsed, and held to a schema in plain zod. */
const schema = zodArticle({ union: "union", recursion: "getter" });
const lines = createInterface({
  input: createReadStream(process.argv[2] ?? ""),
  crlfDelay: Number.POSITIVE_INFINITY,
});
let [all, refused] = [0, 0];
for await (const line of lines) {
  all++;
  if (!isArticle(line)) refused++;
}
console.log(JSON.stringify({ lines: all, refused }));

function isArticle(line: string): boolean {
  try {
    return schema.safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
}
