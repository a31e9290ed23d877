import type { Rule } from "./engine/rule.js";
import { googleRules } from "./google/rules.js";
import { newsRules } from "./news/rules.js";
import { schemaOrgRules } from "./schema-org/rules.js";

/** Every rule of this library. Yours beside them: `{ rules: [...rules, yours] }`. */
export const rules: readonly Rule[] = [...schemaOrgRules, ...googleRules, ...newsRules];

/** The day on which the pages of Google's search features were last read: the earliest of all rules. */
export const GOOGLE_RULES_VERIFIED: string = googleRules.map(({ verified }) => verified).sort()[0] ?? "";
