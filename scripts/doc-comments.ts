import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript-5.9";

/** What the doc comment of an interface or a type says, and what those of its fields say. */
export interface Doc {
  readonly description: string;
  /** The JSON in its `@example`s. */
  readonly examples: readonly unknown[];
  readonly fields: { readonly [field: string]: { readonly comment: string; readonly type: string } };
  /** The interfaces that it extends. */
  readonly parents: readonly string[];
}

/** The doc comments of every exported interface and type below a folder, by name. They are the one place for words. */
export function readDocComments(folder: URL): ReadonlyMap<string, Doc> {
  const docs = new Map<string, Doc>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith("schema.ts")) continue;
    const text = readFileSync(new URL(file, folder), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      docs.set(statement.name.text, {
        description: commentOf(statement),
        examples: examplesOf(statement),
        fields: ts.isInterfaceDeclaration(statement) ? fieldsOf(statement) : {},
        parents: ts.isInterfaceDeclaration(statement) ? parentsOf(statement) : [],
      });
    }
  }
  return docs;
}

/** A field's words: its own, those of its type, or those of the interface that it comes from. */
export function describeField(
  docs: ReadonlyMap<string, Doc>,
  type: string,
  field: string,
): string | undefined {
  const doc = docs.get(type);
  if (!doc) return undefined;
  const { comment = "", type: fieldType = "" } = doc.fields[field] ?? {};
  return (
    comment ||
    docs.get(fieldType)?.description ||
    doc.parents.map((parent) => describeField(docs, parent, field)).find(Boolean)
  );
}

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return plain(ts.getTextOfJSDocComment(comment?.comment) ?? "");
}

function examplesOf(node: ts.Node): unknown[] {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === "example")
    .map((tag) => JSON.parse(ts.getTextOfJSDocComment(tag.comment) ?? "") as unknown);
}

function fieldsOf(node: ts.InterfaceDeclaration): Doc["fields"] {
  return Object.fromEntries(
    node.members.filter(ts.isPropertySignature).map((member) => [
      member.name.getText(),
      {
        comment: commentOf(member),
        type: /\w+/.exec(member.type?.getText().replace("readonly ", "") ?? "")?.[0] ?? "",
      },
    ]),
  );
}

/** `Omit<ThingBase, "description">` counts as `ThingBase`. */
function parentsOf(node: ts.InterfaceDeclaration): string[] {
  return (node.heritageClauses ?? [])
    .flatMap((clause) => clause.types)
    .map((type) => /(?:Omit<)?(\w+)/.exec(type.getText())?.[1] ?? "");
}

function plain(text: string): string {
  return text
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
