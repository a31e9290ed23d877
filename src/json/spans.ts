import { jsonPointer, keysOfPointer } from "../issue/json-pointer.js";
import type { Stretch } from "./edits.js";

/** Where a value stands, under which key, and what stands in it. */
interface Span {
  readonly offset: number;
  end: number;
  readonly key?: Stretch | undefined;
  readonly members?: Map<string, Span>;
  readonly items?: Span[];
}

/** Where everything stands in a text that is JSON. */
export interface Spans {
  /** Keys that their object has had before, each with its JSON Pointer. */
  readonly duplicates: readonly (Stretch & { readonly path: string })[];
  /** The value that a JSON Pointer leads to, or the key that it stands under; of a key that stands twice, the last. */
  locate(pointer: string, isKey?: boolean): Stretch | undefined;
}

/** Notes where everything stands, in one pass without recursion. The text has been parsed as JSON. */
export function spansOf(json: string): Spans {
  const duplicates: (Stretch & { path: string })[] = [];
  const open: Span[] = [];
  /** The keys of what is open; the root's is empty, and no part of a pointer. */
  const path: (string | number)[] = [];
  let root: Span | undefined;
  let key: string | undefined;
  let keyStretch: Stretch | undefined;

  for (const token of tokensOf(json)) {
    const holder = open.at(-1);
    const sign = json[token.offset];
    if (sign === "}" || sign === "]") {
      open.pop();
      path.pop();
      if (holder) holder.end = token.end;
    } else if (sign === ",") {
      key = undefined;
    } else if (holder?.members && key === undefined) {
      key = JSON.parse(json.slice(token.offset, token.end)) as string;
      keyStretch = { offset: token.offset, length: token.end - token.offset };
      if (holder.members.has(key)) {
        const { offset, end } = token;
        duplicates.push({ offset, length: end - offset, path: jsonPointer([...path.slice(1), key]) });
      }
    } else {
      const span: Span = {
        ...token,
        ...(key === undefined ? undefined : { key: keyStretch }),
        ...(sign === "{" ? { members: new Map() } : sign === "[" ? { items: [] } : undefined),
      };
      root ??= span;
      const step = key ?? holder?.items?.length ?? "";
      if (key !== undefined) holder?.members?.set(key, span);
      else holder?.items?.push(span);
      if (span.members || span.items) {
        open.push(span);
        path.push(step);
        key = undefined;
      }
    }
  }
  return {
    duplicates,
    locate: (pointer, isKey = false) => (root ? follow(root, pointer, isKey) : undefined),
  };
}

function* tokensOf(json: string): Generator<{ offset: number; end: number }> {
  for (let at = 0; at < json.length; ) {
    const code = json.charCodeAt(at);
    const offset = at;
    if (code === 0x22) at = endOfString(json, at);
    else if (isStructure(code)) at++;
    else if (code <= 0x20 || code === 0x3a) {
      at++;
      continue;
    } else while (at < json.length && !isBoundary(json.charCodeAt(at))) at++;
    yield { offset, end: at };
  }
}

function follow(root: Span, pointer: string, isKey: boolean): Stretch | undefined {
  let span: Span | undefined = root;
  for (const name of keysOfPointer(pointer)) {
    span = span?.members ? span.members.get(name) : span?.items?.[Number(name)];
    if (!span) return undefined;
  }
  return isKey && span.key ? span.key : { offset: span.offset, length: span.end - span.offset };
}

/** The offset after the closing quote. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at + 1;
  }
  return json.length;
}

/** A bracket or a comma. */
function isStructure(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function isBoundary(code: number): boolean {
  return code <= 0x20 || code === 0x3a || code === 0x22 || isStructure(code);
}
