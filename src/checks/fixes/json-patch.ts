import { isNode } from "../../graph/node.js";
import type { PatchOperation } from "../../issue/issue.js";
import { keysOfPointer } from "../../issue/json-pointer.js";

type Holder = { [key: string]: unknown } | unknown[];

/**
 * Applies a JSON Patch (RFC 6902) to a value, which is changed; a move never replaces what stands at its end. Returns the value, or nothing if an operation does not
 * fit it; then what was done is undone, and the value says what it said.
 */
export function applyPatch(value: unknown, patch: readonly PatchOperation[]): unknown {
  const undo: (() => void)[] = [];
  const root = { "": value };
  for (const operation of patch) {
    if (!apply(root, operation, undo)) {
      for (const step of undo.reverse()) step();
      return undefined;
    }
  }
  return root[""];
}

function apply(root: { "": unknown }, operation: PatchOperation, undo: (() => void)[]): boolean {
  switch (operation.op) {
    case "test": {
      const found = find(root, operation.path);
      return isThere(found) && isEqual(read(found), operation.value);
    }
    case "replace":
    case "add":
      return put(root, operation.path, copyOf(operation.value), operation.op === "replace", undo);
    case "remove":
      return take(root, operation.path, undo) !== undefined;
    case "copy": {
      const found = find(root, operation.from);
      return isThere(found) && put(root, operation.path, copyOf(read(found)), false, undo);
    }
    case "move": {
      // RFC 6902 would replace what stands there, and a mend must not.
      if (isThere(find(root, operation.path))) return false;
      const taken = take(root, operation.from, undo);
      return taken !== undefined && put(root, operation.path, taken.value, false, undo);
    }
  }
}

interface Found {
  readonly holder: Holder;
  readonly key: string;
}

function find(root: Holder, pointer: string): Found | undefined {
  const keys = ["", ...keysOfPointer(pointer)];
  const key = keys.pop() ?? "";
  let holder: unknown = root;
  for (const step of keys)
    holder = isHolder(holder) && Object.hasOwn(holder, step) ? read({ holder, key: step }) : undefined;
  return isHolder(holder) ? { holder, key } : undefined;
}

function isHolder(value: unknown): value is Holder {
  return Array.isArray(value) || isNode(value);
}

function isThere(found: Found | undefined): found is Found {
  return found !== undefined && Object.hasOwn(found.holder, found.key);
}

function read({ holder, key }: Found): unknown {
  return (holder as { readonly [key: string]: unknown })[key];
}

function put(
  root: Holder,
  pointer: string,
  value: unknown,
  isReplaced: boolean,
  undo: (() => void)[],
): boolean {
  const found = find(root, pointer);
  if (!found || found.key === "__proto__") return false;
  const { holder, key } = found;
  if (isReplaced && !Object.hasOwn(holder, key)) return false;
  if (Array.isArray(holder) && !isReplaced) {
    const at = key === "-" ? holder.length : Number(key);
    if (!Number.isInteger(at) || at < 0 || at > holder.length) return false;
    holder.splice(at, 0, value);
    undo.push(() => holder.splice(at, 1));
    return true;
  }
  const object = holder as { [key: string]: unknown };
  const before = Object.getOwnPropertyDescriptor(object, key);
  object[key] = value;
  undo.push(() => {
    if (before) object[key] = before.value;
    else Reflect.deleteProperty(object, key);
  });
  return true;
}

function take(root: Holder, pointer: string, undo: (() => void)[]): { readonly value: unknown } | undefined {
  const found = find(root, pointer);
  if (!isThere(found)) return undefined;
  const { holder, key } = found;
  const value = read(found);
  if (Array.isArray(holder)) {
    holder.splice(Number(key), 1);
    undo.push(() => holder.splice(Number(key), 0, value));
  } else {
    const before = Object.getOwnPropertyDescriptor(holder, key);
    Reflect.deleteProperty(holder, key);
    // Set by its key, `__proto__` would become what the object is.
    undo.push(() => before && Object.defineProperty(holder, key, before));
  }
  return { value };
}

/** Equality of JSON values; the order of keys means nothing. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(read({ holder: a, key }), read({ holder: b, key })))
  );
}

/** A copy of what a JSON value consists of; nothing in it is shared, so that a change in one place stays there. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}
