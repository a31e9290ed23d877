/** The contestants that others are measured by, or that a target is for. */
export const PARSING = "JSON.parse of the same text";
export const BY_HAND = "by hand, JSON.stringify";
export const ACCEPTING = "newsgraph, accepts(Article, …)";
export const ISSUES = "newsgraph, safeParse and toIssues, 2 errors";
export const WRITING = "newsgraph, jsonLdTag(toJsonLd(…))";
export const VALIDATING_AND_WRITING = "newsgraph, accepts and jsonLdTag";
export const FINDING = "newsgraph, the blocks of the bytes";
export const CHECKING = "newsgraph, check of the bytes";
export const READING = "newsgraph, fromHtml of the bytes";
