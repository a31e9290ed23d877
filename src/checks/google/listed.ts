import { quoted } from "../quoted.js";

/** Names in quotation marks, as a sentence lists them: `"name", "url" and "logo"`. */
export function listed(names: readonly string[], word: "and" | "or" = "and"): string {
  const all = names.map(quoted);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} ${word} ${last}`;
}
