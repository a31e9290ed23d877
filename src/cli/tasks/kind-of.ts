import { type Kind, kindOfStart } from "../inputs/kind.js";

/** Whether its content has a say in what an input is. */
export function isOpen(said: Kind | undefined): said is "json" | undefined {
  return said === undefined || said === "json";
}

/** What the name says; what is called JSON can be a feed, and what has no known name is what it looks like. */
export function kindOf(said: Kind | undefined, start: Uint8Array): Kind {
  if (!isOpen(said)) return said;
  const seen = kindOfStart(start);
  return said === undefined || seen === "ndjson" ? seen : said;
}
