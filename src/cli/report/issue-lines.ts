import type { Issue } from "../../issue/issue.js";
import { visible } from "../terminal/visible.js";

/**
 * Findings in a line each, as compilers write them: `page.html:4:46: error: What to do. [code at /@type]`. A word, as `mended`, stands
 * in the place of their severities.
 */
export function issueLines(
  input: string,
  line: number | undefined,
  issues: readonly Issue[],
  word?: string,
): string {
  return issues
    .map(({ code, severity, message, location, path }) => {
      const at = line === undefined ? location : location && { ...location, line };
      const place = at ? `:${at.line}:${at.column}` : line === undefined ? "" : `:${line}`;
      const pointer = path === "" ? "" : ` at ${visible(path)}`;
      return `${visible(input)}${place}: ${word ?? severity}: ${visible(message)} [${visible(code)}${pointer}]\n`;
    })
    .join("");
}
