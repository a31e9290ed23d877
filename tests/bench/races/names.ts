/** The contestants that others are measured by, or that a target is for. */
export const PARSING = "JSON.parse of the same text";
export const BY_HAND = "by hand, JSON.stringify";
export const ACCEPTING = "newsgraph, accepts(Article, …)";
export const ISSUES = "newsgraph, safeParse and toIssues, 2 errors";
export const PLAIN_ZOD_ISSUES = "zod, plain, safeParse, 2 errors";
export const WRITING = "newsgraph, jsonLdTag(toJsonLd(…))";
/** What no writer can go below that is told by data which keys a node has. */
export const COPYING = "newsgraph's nodes, copied key by key";
export const VALIDATING_AND_WRITING = "newsgraph, accepts and jsonLdTag";
export const FINDING = "newsgraph, the blocks of the bytes";
export const CHECKING = "newsgraph, check of the bytes";
export const FINDING_OF_CHECKING = "newsgraph, of that: finding its blocks";
export const READING_OF_CHECKING = "newsgraph, of that: finding them, and reading what they say";
export const READING = "newsgraph, fromHtml of the bytes";
