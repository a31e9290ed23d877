import { step } from "../../reading/way.js";
import type { NodeRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";

/**
 * The context of schema.org by its old address, `http://schema.org`.
 *
 * The old address is as right as the new one, so that this rule is off unless it is asked for: it is for those who want
 * one form everywhere.
 *
 * @see https://schema.org/docs/faq.html#19
 * @example Bad
 * { "@context": "http://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const contextHttp: NodeRule = {
  code: "schema.org/context-http",
  severity: "off",
  source: "https://schema.org/docs/faq.html#19",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    for (const { node: given, way } of node.given) {
      const value = given["@context"];
      if (value !== "http://schema.org" && value !== "http://schema.org/") continue;
      const place = { way: () => step(way, "@context") };
      report(place, `The context "${value}" is the old address. Write "https://schema.org".`, {
        suggestion: "https://schema.org",
        fix: replaceWith("https://schema.org", place, value),
      });
    }
  },
};
