import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Data that nobody here wrote, beside the project. A contributor's clone may lack it. */
const SUITES = new URL("../../../shared/suites/", import.meta.url);

/** The text of a suite's file, or nothing where the suites are absent. */
export function suite(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, SUITES));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Every file of a suite's folder, as its name and its text, or nothing where the suites are absent. */
export function files(folder: string): readonly (readonly [name: string, text: string])[] | undefined {
  return fileBytes(folder)?.map(([name, bytes]) => [name, bytes.toString("utf8")]);
}

/** The same in bytes: some are no text. */
export function fileBytes(folder: string): readonly (readonly [name: string, bytes: Buffer])[] | undefined {
  const path = fileURLToPath(new URL(folder, SUITES));
  if (!existsSync(path)) return undefined;
  return readdirSync(path).map((name) => [name, readFileSync(`${path}${name}`)]);
}

/** Texts that have broken out of a script element, a JSON text or an attribute somewhere. Always here. */
export const OWN_PAYLOADS: readonly string[] = [
  "</script>",
  "</script >",
  "</script/>",
  "</SCRIPT\n>",
  "<!--<script>",
  "<!-- <script> -->",
  "<script>alert(1)</script>",
  "]]>",
  "\u2028\u2029",
  "\ud800",
  "\udc00\ud800",
  "&lt;/script&gt;",
  "?a=1&b=2",
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  "\u0000",
  "\r\n\t",
  "\\u003c/script>",
  "\\",
  "%s%d{{x}}$x",
  "\ufeff",
  "\u200f\u202e",
];

/** Every payload of the suites that are here, and our own. */
export function payloads(): readonly string[] {
  const xss = suite("xss-payloads/xss-payload-list.txt")?.split("\n") ?? [];
  const naughty = JSON.parse(suite("naughty-strings/blns.json") ?? "[]") as string[];
  return [...OWN_PAYLOADS, ...xss, ...naughty];
}
