import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wildPages } from "../html/page/pages.js";

const OWN = fileURLToPath(new URL("../pages/", import.meta.url));

/** Whole pages as they were served, where they are here, the smaller ones of them; and our own in any case. */
export function realPages(): readonly string[] {
  const own = (existsSync(OWN) ? readdirSync(OWN, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(`${OWN}${name}/source.html`, "utf8"));
  const wild = wildPages()
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .filter((page) => page.length < 150_000 && page.includes("ld+json"));
  if (wild.length === 0)
    console.info(`No pages of publishers are here; ${own.length} of our own stand in for them.`);
  return [...own, ...wild];
}
