import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readPage } from "../../src/html/page/read-page.js";
import type { GivenAsJson } from "../../tests/environments/scenario/given.js";
import { OWN_PAYLOADS, payloads } from "../../tests/suites/suites.js";
import { ROOT } from "./packed-package.js";

/** Where not all is asked for: every how many-th of the payloads beside the project, and how many bytes of pages. */
const EVERY = 16;
const BYTES = 1_500_000;

/** Our own payloads and pages, one for each malformation; and of the suites' and of publishers' a part, or all. */
export function givenToAll(isAll: boolean): GivenAsJson {
  const ours = join(ROOT, "tests/pages");
  const own = readdirSync(ours, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const { url } = JSON.parse(readFileSync(join(ours, name, "expected.json"), "utf8")) as { url: string };
      return { name, url, base64: readFileSync(join(ours, name, "source.html")).toString("base64") };
    });
  // Our own come first, and are all taken.
  const texts = payloads().filter((_, at) => isAll || at < OWN_PAYLOADS.length || at % EVERY === 0);
  return { payloads: texts, pages: [...own, ...publishersPages(isAll ? Number.POSITIVE_INFINITY : BYTES)] };
}

function publishersPages(bytesAtMost: number): GivenAsJson["pages"] {
  const folder = join(ROOT, "../shared/corpora/html");
  if (!existsSync(folder)) {
    console.log("No pages of publishers are here; our own stand in for them.");
    return [];
  }
  let left = bytesAtMost;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html.gz"))
    .sort()
    .flatMap((name) => {
      const bytes = gunzipSync(readFileSync(join(folder, name)));
      if (bytes.length > left || !isSaidAlike(bytes)) return [];
      left -= bytes.length;
      return [{ name, url: `https://publisher.example/${name}`, base64: bytes.toString("base64") }];
    });
}

/**
 * Whether all engines make the same text of a page. Of bytes that are none in a charset of several bytes a character, ICU,
 * which Node has, and the Encoding Standard, to which workerd keeps, make another number of U+FFFD; so places behind them differ.
 */
function isSaidAlike(bytes: Uint8Array): boolean {
  const { charset = "utf-8" } = readPage(bytes);
  if (charset === "utf-8") return true;
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
