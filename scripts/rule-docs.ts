import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript-5.9";
import type { Rule } from "../src/checks/engine/rule.js";
import { rules } from "../src/checks/rules.js";

/** A document that a rule finds something in, or does not. */
export interface RuleExample {
  readonly isBad: boolean;
  /** The moment that the check is made for, where the rule needs one: `@example Bad, now 2024-09-20`. */
  readonly now: string | undefined;
  /** As it stands in the comment: JSON or HTML. */
  readonly text: string;
}

/** What the doc comment of a rule says. */
export interface RuleDoc {
  readonly rule: Rule;
  /** Below `src/checks`: `news/author-merged.ts`. */
  readonly file: string;
  /** What it finds: the first paragraph. */
  readonly finds: string;
  /** Why that matters: the others. */
  readonly why: readonly string[];
  readonly see: readonly string[];
  readonly examples: readonly RuleExample[];
}

const FOLDER = new URL("../src/checks/", import.meta.url);
const PROFILES = ["schema-org", "google", "news"];

/** The doc comment of every rule, in the order of the rules. A rule that has none is left out. */
export function readRuleDocs(): readonly RuleDoc[] {
  const found = new Map<string, Omit<RuleDoc, "rule">>();
  for (const folder of PROFILES) {
    for (const name of readdirSync(new URL(`${folder}/`, FOLDER))) {
      const file = `${folder}/${name}`;
      const text = readFileSync(new URL(file, FOLDER), "utf8");
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      for (const statement of source.statements) {
        const code = codeOf(statement);
        if (code !== undefined) found.set(code, docOf(statement, file));
      }
    }
  }
  return rules.flatMap((rule) => {
    const doc = found.get(rule.code);
    return doc ? [{ rule, ...doc }] : [];
  });
}

/** The code of an exported rule. */
function codeOf(statement: ts.Statement): string | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const value = declaration?.initializer;
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  const code = value.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === "code",
  );
  return code && ts.isStringLiteral(code.initializer) ? code.initializer.text : undefined;
}

function docOf(statement: ts.Statement, file: string): Omit<RuleDoc, "rule"> {
  const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const [finds = "", ...why] = (ts.getTextOfJSDocComment(comment?.comment) ?? "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  // What is written behind a tag is taken from the comment itself: TypeScript reads addresses and braces in its own way.
  const text = (comment?.getText() ?? "")
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n");
  const tags = text.split(/^@/m).slice(1);
  return {
    file,
    finds,
    why,
    see: tags.filter((tag) => tag.startsWith("see ")).map((tag) => tag.slice(4).trim()),
    examples: tags.filter((tag) => tag.startsWith("example ")).map(exampleOf),
  };
}

function exampleOf(tag: string): RuleExample {
  const [head = "", ...lines] = tag.split("\n");
  return {
    isBad: head.startsWith("example Bad"),
    now: /now (\S+)/.exec(head)?.[1],
    text: lines.join("\n").trim(),
  };
}
