import type { Rule } from "./engine/rule.js";
import { googleRules } from "./google/rules.js";
import { newsRules } from "./news/rules.js";
import { schemaOrgRules } from "./schema-org/rules.js";

/** Every rule of this library. Yours beside them: `{ rules: [...rules, yours] }`. */
export const rules: readonly Rule[] = [...schemaOrgRules, ...googleRules, ...newsRules];
