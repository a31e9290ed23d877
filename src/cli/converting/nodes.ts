import { layOut } from "./json-layout.js";
import { type Member, membersOf } from "./json-tokens.js";

/** The contexts that mean schema.org by its address: which of them is written makes no difference. */
const SCHEMA_ORG = /^"https?:\/\/schema\.org\/?"$/;

/** A node as it is written, but for its context, and the context that it stands in. */
interface Root {
  readonly context: string | undefined;
  readonly text: string;
}

/** The JSON texts as one: alone, or as a list of what they hold. */
export function listOf(texts: readonly string[]): string {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : `[${texts.flatMap(rootsOf).join(",")}]`;
}

/**
 * The nodes of JSON-LD texts side by side in one `@graph`. Their contexts are kept as they are written: one for all, where
 * they mean the same, else each node has its own.
 */
export function graphOf(texts: readonly string[]): string {
  const roots = texts.flatMap(rootsOf).flatMap(membersOfGraph);
  const contexts = roots.filter(({ text }) => isObject(text)).map((root) => root.context);
  const [context] = contexts;
  // One that does not reach what stands inside of its node would not reach the nodes of a graph.
  const isShared = new Set(contexts.map(meaningOf)).size === 1 && !context?.includes('"@propagate"');
  const nodes = roots.map((root) => (isShared ? root.text : withContext(root)));
  const head = isShared && context !== undefined ? `"@context":${context},` : "";
  return `{${head}"@graph":[${nodes.join(",")}]}`;
}

/** Whether any of the texts holds a node that says something. */
export function saySomething(texts: readonly string[]): boolean {
  return texts.flatMap(rootsOf).some((root) => isObject(root) && membersOf(root).length > 0);
}

/** What stands at the top of a text: the members of a list, or the one value. */
function rootsOf(text: string): readonly string[] {
  return isList(text) ? membersOf(text).map(({ value }) => value) : [text.trim()];
}

/** The nodes of an object that holds nothing but a graph; any other is a node itself. */
function membersOfGraph(text: string): readonly Root[] {
  if (!isObject(text)) return [{ context: undefined, text }];
  const members = membersOf(text);
  const context = members.findLast((member) => nameOf(member) === "@context")?.value;
  const others = members.filter((member) => nameOf(member) !== "@context");
  const [only] = others;
  if (only !== undefined && others.length === 1 && nameOf(only) === "@graph") {
    return rootsOf(only.value).map((node) => ({ context, text: node }));
  }
  return [{ context, text: `{${others.map(({ key, value }) => `${key}:${value}`).join(",")}}` }];
}

/** A node that bears its context. One of its own counts behind that around it. */
function withContext({ context, text }: Root): string {
  if (context === undefined || !isObject(text)) return text;
  const members = membersOf(text);
  const own = members.findLast((member) => nameOf(member) === "@context")?.value;
  const both = own === undefined ? context : `[${[context, own].flatMap(rootsOf).join(",")}]`;
  const others = members.filter((member) => nameOf(member) !== "@context");
  return `{${[{ key: '"@context"', value: both }, ...others].map(({ key, value }) => `${key}:${value}`).join(",")}}`;
}

function meaningOf(context: string | undefined): string | undefined {
  if (context === undefined) return undefined;
  return SCHEMA_ORG.test(context) ? "schema.org" : layOut(context, 0);
}

function nameOf({ key = '""' }: Member): unknown {
  return JSON.parse(key);
}

function isObject(text: string): boolean {
  return text.trimStart().startsWith("{");
}

function isList(text: string): boolean {
  return text.trimStart().startsWith("[");
}
