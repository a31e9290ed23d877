import ts from "typescript-5.9";

/** One import or re-export. */
export interface Import {
  readonly from: string;
  /** Gone after compilation: `import type`, `export type`, or nothing but types named. */
  readonly isTypeOnly: boolean;
  /** `import * as z from …`. */
  readonly isNamespace: boolean;
}

/** A source file, and what its laws are about. */
export interface SourceFile {
  /** Below `src`: `graph/write.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** The words of the code: without comments, and with texts left empty. */
  readonly code: string;
  readonly anyLines: readonly number[];
}

/** Reads what a file imports, and the rest of its code, as the compiler sees it. */
export function parseSource(path: string, text: string): SourceFile {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const anyLines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      anyLines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    const found = importOf(node);
    if (found) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, text, imports, anyLines, code: codeOf(source) };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const { importClause: clause, moduleSpecifier } = node;
    const names = clause?.namedBindings;
    const areTypes = names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
    return {
      from: specifier(moduleSpecifier),
      isTypeOnly: clause !== undefined && (clause.isTypeOnly || (!clause.name && areTypes === true)),
      isNamespace: names !== undefined && ts.isNamespaceImport(names),
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const names = node.exportClause;
    const areTypes = names && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly);
    return {
      from: specifier(node.moduleSpecifier),
      isTypeOnly: node.isTypeOnly || areTypes === true,
      isNamespace: false,
    };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return { from: argument ? specifier(argument) : "", isTypeOnly: false, isNamespace: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: specifier(node.argument.literal), isTypeOnly: true, isNamespace: false };
  }
  return undefined;
}

function specifier(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : node.getText();
}

function codeOf(source: ts.SourceFile): string {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) words.push('""');
    else if (children.length === 0) words.push(node.getText(source));
    else children.forEach(visit);
  };
  visit(source);
  return words.filter((word) => word !== "").join(" ");
}
