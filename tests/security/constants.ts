import { readFileSync } from "node:fs";
import ts from "typescript-5.9";

/**
 * The value of a constant of `src` as its file says it: a number, a sum of numbers, or a list of such under names, be it made by a function. What is
 * not exported can be held to a document by this alone.
 */
export function constantOf(path: string, name: string): number {
  const [first = "", ...keys] = name.split(".");
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const declared = new Map<string, ts.Expression>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: given, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(given) && initializer) declared.set(given.text, initializer);
  }
  let found = declared.get(first);
  for (const key of keys) found = found && memberOf(found, key);
  if (!found) throw new Error(`${path} has no constant ${name}.`);
  return numberOf(found, path);
}

function memberOf(expression: ts.Expression, key: string): ts.Expression | undefined {
  if (ts.isArrowFunction(expression) && ts.isParenthesizedExpression(expression.body))
    return memberOf(expression.body.expression, key);
  if (!ts.isObjectLiteralExpression(expression)) return undefined;
  return expression.properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === key)
    ?.initializer;
}

function numberOf(expression: ts.Expression, path: string): number {
  if (ts.isNumericLiteral(expression)) return Number(expression.text);
  if (ts.isBinaryExpression(expression)) {
    const [left, right] = [numberOf(expression.left, path), numberOf(expression.right, path)];
    switch (expression.operatorToken.kind) {
      case ts.SyntaxKind.AsteriskToken:
        return left * right;
      case ts.SyntaxKind.PlusToken:
        return left + right;
      case ts.SyntaxKind.MinusToken:
        return left - right;
      case ts.SyntaxKind.AsteriskAsteriskToken:
        return left ** right;
    }
  }
  if (ts.isIdentifier(expression)) {
    const from = importedFrom(expression, path);
    return constantOf(from ?? path, expression.text);
  }
  throw new Error(`${path}: ${expression.getText()} is no number that can be read.`);
}

/** The file below `src` that a name comes from, where it is imported. */
function importedFrom(name: ts.Identifier, path: string): string | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const names = statement.importClause?.namedBindings;
    if (!names || !ts.isNamedImports(names)) continue;
    if (!names.elements.some((element) => element.name.text === name.text)) continue;
    const url = new URL(statement.moduleSpecifier.text, `file:///${path}`);
    return url.pathname.slice(1).replace(/\.js$/, ".ts");
  }
  return undefined;
}
