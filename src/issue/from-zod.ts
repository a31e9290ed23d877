import type { Issue } from "./issue.js";
import { jsonPointer } from "./json-pointer.js";
import { readWording } from "./wording.js";

/** What is read of a zod issue. */
interface ZodIssueLike {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly params?: { readonly [key: string]: unknown } | undefined;
}

const CODES: { readonly [zodCode: string]: string } = {
  invalid_type: "model/wrong-type",
  invalid_value: "model/unknown-value",
  invalid_format: "model/wrong-format",
  too_small: "model/too-small",
  too_big: "model/too-big",
  unrecognized_keys: "model/unknown-key",
  invalid_union: "model/unknown-type",
  invalid_key: "model/wrong-key",
};

/**
 * The issues of a failed parse, in the form that all findings have: one for each unknown key, each with a JSON
 * Pointer, what was expected, and what was probably meant.
 *
 * @example
 * const { error } = Person.safeParse({ type: "Person", nam: "Amina Idrissi" });
 * toIssues(error).map(({ path, code }) => `${path} ${code}`); //=> ["/name model/missing", "/nam model/unknown-key"]
 */
export function toIssues(error: { readonly issues: readonly ZodIssueLike[] } | undefined): Issue[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const keys = issue.code === "unrecognized_keys" ? (issue.keys ?? []) : [];
    if (keys.length === 0) return [toIssue(issue, issue.path, issue.message)];
    const messages = issue.message.split("\n");
    return keys.map((key, at) => toIssue(issue, [...issue.path, key], messages[at] ?? issue.message));
  });
}

function toIssue({ code = "", params }: ZodIssueLike, path: readonly PropertyKey[], message: string): Issue {
  const { isMissing, expected, suggestion } = readWording(message);
  const rule = typeof params?.rule === "string" ? `model/${params.rule}` : undefined;
  return {
    code: isMissing ? "model/missing" : (rule ?? CODES[code] ?? "model/invalid"),
    severity: "error",
    message,
    path: jsonPointer(path),
    ...(expected === undefined ? undefined : { expected }),
    ...(suggestion === undefined ? undefined : { suggestion }),
  };
}
