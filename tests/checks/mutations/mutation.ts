/** A JSON-LD document, to be broken. */
export type Document = { [key: string]: unknown };

/** Breaks one thing in a document. */
export type Change = (document: Document) => void;

/** One mistake, and the one code that has to be found. */
export type Mutation = readonly [what: string, change: Change, code: string];

/** A valid document, and what can be wrong with it. */
export interface Mutated {
  readonly what: string;
  readonly document: Document;
  readonly mutations: readonly Mutation[];
}

type Holder = { [key: string]: unknown };

/** Puts a value where the pointer leads, also where there is none. */
export function set(pointer: string, value: unknown): Change {
  return (document) => {
    const [holder, key] = find(document, pointer);
    holder[key] = value;
  };
}

/** Removes what the pointer leads to. */
export function drop(pointer: string): Change {
  return (document) => {
    const [holder, key] = find(document, pointer);
    if (!(key in holder)) throw new Error(`There is nothing at ${pointer}.`);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  };
}

/** Gives the property that the pointer leads to another name. */
export function rename(pointer: string, name: string): Change {
  return (document) => {
    const [holder, key] = find(document, pointer);
    if (!(key in holder)) throw new Error(`There is nothing at ${pointer}.`);
    holder[name] = holder[key];
    Reflect.deleteProperty(holder, key);
  };
}

/** Several changes that make one mistake. */
export function both(...changes: readonly Change[]): Change {
  return (document) => {
    for (const change of changes) change(document);
  };
}

function find(document: Document, pointer: string): [Holder, string] {
  const keys = pointer.split("/").slice(1);
  const key = keys.pop() ?? "";
  let holder: Holder = document;
  for (const step of keys) {
    const next = holder[step];
    if (typeof next !== "object" || next === null) throw new Error(`Nothing leads to ${pointer}.`);
    holder = next as Holder;
  }
  return [holder, key];
}
