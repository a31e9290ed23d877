import { open } from "node:fs/promises";

/**
 * The floor that the check of a feed is measured by: every line decoded and parsed as JSON, in one process, and nothing
 * done with it. `node scripts/feed/floor.mjs FILE` says how many lines that were, and how many are no JSON.
 */
const LINE_FEED = 0x0a;
const file = await open(process.argv[2]);
const buffer = Buffer.allocUnsafe(1024 * 1024);
let rest = Buffer.alloc(0);
let [lines, broken] = [0, 0];

for (;;) {
  const { bytesRead } = await file.read(buffer, 0, buffer.length);
  if (bytesRead === 0) break;
  const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    take(bytes.toString("utf8", start, end));
    start = end + 1;
  }
  rest = Buffer.from(bytes.subarray(start));
}
if (rest.length > 0) take(rest.toString("utf8"));
await file.close();
console.log(JSON.stringify({ lines, broken }));

function take(line) {
  lines++;
  try {
    JSON.parse(line);
  } catch {
    broken++;
  }
}
