import { Article } from "newsgraph";
import { applyFixes, check, rules, SCHEMA_ORG_RELEASE } from "newsgraph/check";
import { fromHtml } from "newsgraph/html";
import type { Given } from "./given.js";
import { holds, holdsSame } from "./holds.js";

const options = {
  profiles: ["schema.org", "google", "news", "model"],
  now: "2026-11-24",
} as const;

/** Each page read from bytes, and held to everything that there is. */
export function pages({ pages }: Given): unknown[] {
  holds(pages.length > 50, "there are pages");
  const results = pages.map(({ name, url, bytes }) => {
    const reading = fromHtml(bytes, { url });
    const issues = check(bytes, { ...options, url });
    holdsSame(check(reading, { ...options, url }), issues, `${name} has the same findings as a reading`);
    const mended = reading.nodes.map((node) => applyFixes(node, check(node, { ...options, url })));
    return [name, reading, Article.safeParse(reading.main).success, issues, mended];
  });
  const ruled = rules.map(({ code, severity, source, verified }) => [code, severity, source, verified]);
  return [...results, ruled, SCHEMA_ORG_RELEASE];
}
