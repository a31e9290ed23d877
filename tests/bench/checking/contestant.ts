import { check } from "../../../dist/check.js";
import { fromHtml } from "../../../dist/html.js";
import { makePage } from "../reading/page.js";
import { TASKS, type TaskName } from "./tasks.js";
import { testWithSdtt, validateWithAdobe } from "./tools.js";

/**
 * One task in a process of its own, so that none pays for another's garbage. Told to, it does its work some times over
 * and says how long one time took, in milliseconds.
 */
const { html, block } = makePage();
const bytes = new TextEncoder().encode(html);
const url = "https://journal.example/ankara";

const WORK: { readonly [name in TaskName]: () => unknown } = {
  "JSON.parse of the block": () => JSON.parse(block),
  "newsgraph: fromHtml of the bytes, no checks": () => fromHtml(bytes, { url }),
  "newsgraph: check of the bytes": () => check(bytes, { url }),
  "newsgraph: check of the text": () => check(html, { url }),
  "newsgraph: check of the bytes, every place looked up": () =>
    check(bytes, { url }).map(({ location }) => location?.line),
  "structured-data-testing-tool, the text": () => testWithSdtt(html),
  "Adobe's validator, the text": () => validateWithAdobe(html),
};

/** Before anything is timed it runs for so long, so that nothing is measured while it is being compiled. */
const WARM_UP_MS = 2500;

const name = process.argv[2] as TaskName;
const run = WORK[name];
const { repeats } = TASKS[name];

const start = performance.now();
while (performance.now() - start < WARM_UP_MS) await run();

process.on("message", async () => {
  // Not timed: the others have had the processor's caches since.
  for (let at = 0; at < repeats / 4; at++) await run();
  const begin = performance.now();
  for (let at = 0; at < repeats; at++) await run();
  process.send?.((performance.now() - begin) / repeats);
});
process.send?.("ready");
