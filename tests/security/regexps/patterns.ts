import ts from "typescript-5.9";
import { readSources } from "../../house/read-sources.js";

/** A regular expression of `src`. */
export interface Pattern {
  /** Below `src`: `graph/write.ts`. */
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** A place where one is put together when the program runs. */
export interface Construction {
  readonly path: string;
  readonly code: string;
}

/** Every regular expression that stands in `src` as one, and every place that makes one. */
export function writtenPatterns(): {
  readonly literals: readonly Pattern[];
  readonly constructions: readonly Construction[];
} {
  const literals: Pattern[] = [];
  const constructions: Construction[] = [];
  for (const { path, text } of readSources()) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        literals.push({ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
        constructions.push({ path, code: node.getText() });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  }
  return { literals, constructions };
}
