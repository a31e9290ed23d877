import { showValue } from "../../issue/show-value.js";

/** Names in quotation marks, as a sentence lists them: `"name", "url" and "logo"`. */
export function listed(names: readonly string[], word: "and" | "or" = "and"): string {
  const quoted = names.map(showValue);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${word} ${last}`;
}
