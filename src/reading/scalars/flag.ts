import type { Found } from "./found.js";

const FLAG = /^\s{0,100}(?:https?:\/\/schema\.org\/)?(true|false)\s{0,100}$/i;

/** True or false; also as text, in any case, and as the addresses that schema.org has for them. */
export function readFlag(value: unknown): Found<boolean> {
  if (typeof value === "boolean") return { value };
  const [, word] = (typeof value === "string" ? FLAG.exec(value) : null) ?? [];
  if (word === undefined) return { reason: "is neither true nor false" };
  return { value: word.toLowerCase() === "true", mended: "it was a text" };
}
